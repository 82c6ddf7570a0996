/** The codes of what a conversation is about: request states, answers to offers, what to know, openings. */

/** What became of one request of the customer. */
export const REQUEST_STATES = ['open', 'done', 'partly', 'refused', 'failed'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** What the customer said to an offer of the AI. */
export const OFFER_ANSWERS = ['accepted', 'declined', 'open'] as const;
export type OfferAnswer = (typeof OFFER_ANSWERS)[number];

/** What a colleague must know before the first word, read from the conversation. */
export const KNOWLEDGE_CODES = [
  'danger',
  'death',
  'irreversible',
  'unproven',
  'contradiction',
  'abuse',
  'pressure',
  'illness',
  'emergency',
  'hardship',
  'vulnerable',
  'onBehalf',
  'injection',
  'regulator',
  'review',
  'deadline',
  'wish'
] as const;
export type KnowledgeCode = (typeof KNOWLEDGE_CODES)[number];

/** The families of first sentences: comfort, safety, identity first, what stopped, what is open, none. */
export const OPENING_FAMILIES = ['care', 'safety', 'secure', 'stopped', 'open', 'plain'] as const;
export type OpeningFamily = (typeof OPENING_FAMILIES)[number];
