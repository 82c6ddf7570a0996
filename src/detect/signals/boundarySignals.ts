/**
 * Signals about the limits of the AI: how sure it is, what it may decide, and how much at once it
 * can follow.
 */
import { foundFor, type Scored, type TurnContext } from '../context.ts';
import { FULL, join, portion, share, toPoints } from '../points.ts';
import { evidenceOf, factEvidence, hasGroup, MOST_EVIDENCE, scoreOf } from '../scoring.ts';

/** The raw confidence on the line drawn by the calibration setting; unchanged without one. */
export function calibrated(raw: number, line: readonly (readonly [number, number])[]): number {
  if (line.length === 0 || raw < 0) return raw;
  let [fromRaw, fromReal] = line[0];
  if (raw <= fromRaw) return fromReal;
  for (const [toRaw, toReal] of line.slice(1)) {
    if (raw <= toRaw) {
      return fromReal + Math.floor(((raw - fromRaw) * (toReal - fromReal)) / (toRaw - fromRaw));
    }
    [fromRaw, fromReal] = [toRaw, toReal];
  }
  return fromReal;
}

/** The two cut-offs of a confidence, in thousandths: below the first hold, below the second hand over. */
export function confidenceCuts(context: Pick<TurnContext, 'thresholds' | 'place'>): {
  readonly review: number;
  readonly escalate: number;
} {
  const cut = (measure: string): number => {
    const found = context.thresholds.find('lowConfidence', measure, context.place);
    return found === undefined ? 0 : toPoints(found.value);
  };
  return { review: cut('review'), escalate: cut('score') };
}

/** `act`, `review` or `escalate`: what the confidence of the last answer allows. */
export function confidenceBand(
  confidence: number,
  cuts: { readonly review: number; readonly escalate: number }
): 'act' | 'review' | 'escalate' {
  if (confidence < 0) return 'act';
  if (confidence < cuts.escalate) return 'escalate';
  return confidence < cuts.review ? 'review' : 'act';
}

/**
 * Confidence of the last answer: the score is what is missing to certainty, and it crosses as soon as
 * the confidence is below the higher of the two cut-offs.
 */
export function scoreLowConfidence(context: TurnContext): Scored {
  const { confidence } = context.memory;
  const cuts = confidenceCuts(context);
  const found = context.thresholds.find('lowConfidence', 'review', context.place);
  const cut = Math.max(cuts.review, cuts.escalate);
  return {
    points: confidence < 0 ? 0 : FULL - confidence,
    // One thousandth above what is missing at the cut-off: exactly at the cut-off the AI may act.
    threshold: FULL - cut + 1,
    scope: found?.scope ?? 'org',
    evidence: confidence < 0 ? [] : [factEvidence(`confidence=${(confidence / FULL).toFixed(3)}`)]
  };
}

/** Names of the groups of policy-boundary phrases that are high-stakes actions. */
export const REQUESTED_ACTIONS = ['refund', 'discount', 'contractChange', 'wireTransfer'] as const;

/** The high-stakes action the customer asks for in this turn; blank when none. */
export function requestedActionIn(context: Pick<TurnContext, 'phrases'>): string {
  const found = context.phrases.get('policyBoundary') ?? [];
  return [...REQUESTED_ACTIONS].reverse().find((action) => hasGroup(found, action)) ?? '';
}

/** The amount at stake: as given by the caller, else the largest one in the words; -1 when none. */
function amountAtStake(context: TurnContext): { value: number; currency: string } {
  const { input, money } = context;
  if (input.amount >= 0) return { value: input.amount, currency: input.currencyCode };
  let largest = { value: -1, currency: '' };
  for (const { value, currency } of money) {
    if (value > largest.value) largest = { value, currency };
  }
  return largest;
}

/** A request outside the AI's authority: above a limit, or of a kind it may not decide. */
export function scorePolicyBoundary(context: TurnContext): Scored {
  const { memory, place, thresholds } = context;
  const found = foundFor(context, 'policyBoundary');
  const threshold = thresholds.score('policyBoundary', place);
  const evidence = evidenceOf(context.words, found);
  const { value, currency } = amountAtStake(context);
  const action = memory.requestedAction;
  const stated = context.input.amount >= 0;
  const limit =
    value >= 0 && (action !== '' || stated)
      ? thresholds.find('policyBoundary', 'amount', place, action, currency)
      : undefined;
  // A percentage and a sum of money cannot be compared with each other.
  const comparable = limit !== undefined && (limit.record?.currency === '%') === (currency === '%');
  const above = comparable && value > limit.value;
  const words = scoreOf(found);
  return {
    points: above ? FULL : words,
    threshold: threshold.points,
    scope: above ? limit.scope : threshold.scope,
    evidence: above
      ? [
          factEvidence(`amount>${limit.value} ${limit.record?.currency ?? ''}`.trim()),
          ...evidence
        ].slice(0, MOST_EVIDENCE)
      : evidence
  };
}

/** How much several issues in one conversation add to what the words say. */
const ISSUES_SHARE = 600;

/** Several issues, systems or parties at once, a bug, or something nobody has written down. */
export function scoreComplexity(context: TurnContext): Scored {
  const { memory, place, thresholds } = context;
  const found = foundFor(context, 'complexity');
  const threshold = thresholds.score('complexity', place);
  const limit = thresholds.find('complexity', 'count', place);
  const issues = memory.issues.length;
  const many =
    limit === undefined || issues < 2
      ? 0
      : share(portion(issues, Math.floor(limit.value)), ISSUES_SHARE);
  const evidence = evidenceOf(context.words, found);
  return {
    points: join(scoreOf(found), many),
    threshold: threshold.points,
    scope: threshold.scope,
    evidence: many === 0 ? evidence : [...evidence, factEvidence(`issues=${issues}`)]
  };
}
