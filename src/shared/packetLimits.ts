/** How long a packet's texts and lists may be, for whoever writes one and whoever shows one. */

/** Longest texts in UTF-16 units; writers cut to them, readers may rely on them. */
export const LIMITS = {
  name: 80,
  intent: 60,
  reason: 40,
  opening: 200,
  openingWords: 25,
  standingWords: 20,
  wantsWords: 8,
  quote: 120,
  attempt: 90,
  factName: 40,
  factValue: 255,
  question: 120,
  promise: 160,
  toneQuote: 80,
  actionTitle: 60,
  actionWhy: 120,
  historyLine: 120,
  note: 255,
  turnText: 4000,
  evidence: 120,
  summaryWords: 60,
  headerWords: 20,
  facts: 8,
  nextActions: 3,
  requests: 8,
  mustKnow: 6,
  offers: 3
} as const;
