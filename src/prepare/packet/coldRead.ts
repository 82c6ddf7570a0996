/**
 * The cold-read check: can somebody who reads only the packet say what was asked, what was tried,
 * what was promised and who owns what comes next? And the one question that would close the gap.
 */
import type { PacketCompleteness } from '../../shared/packetReview.ts';
import type { PrerequisiteRecord } from '../../shared/records.ts';

/** What the check looks at. */
export interface ColdReadInput {
  /** Requests that were understood; without one, nothing else answers anything. */
  readonly requests: number;
  readonly attempts: number;
  readonly promises: number;
  /** True when the AI's own lines are in the transcript, so that "none" is an answer. */
  readonly heardAi: boolean;
  readonly destination: string;
}

/**
 * Scores the four questions; "nothing was promised" counts when we would have heard it. A conversation
 * in which no request was understood scores nothing, however much was written about it.
 */
export function coldRead(input: ColdReadInput): PacketCompleteness {
  const asked = input.requests > 0;
  const tried = asked && (input.attempts > 0 || input.heardAi);
  const promised = asked && (input.promises > 0 || input.heardAi);
  const owner = asked && input.destination !== '';
  const answered = [asked, tried, promised, owner].filter(Boolean).length;
  return { score: answered / 4, asked, tried, promised, owner };
}

/** Message code of the question that is asked when nobody knows what the customer wants. */
export const INTENT_QUESTION = 'askMatter';

/**
 * Message code of the one question worth asking before the transfer, or blank. A customer is asked at
 * most once after they wanted a person, and never under the preset `immediate`.
 */
export function lastQuestion(
  completeness: PacketCompleteness,
  missing: readonly string[],
  prerequisites: readonly PrerequisiteRecord[],
  asks: number
): string {
  if (asks > 0) return '';
  const open = prerequisites
    .filter(({ active, item }) => active && missing.includes(item))
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const askable = open.find(({ preset }) => preset !== 'immediate');
  if (askable !== undefined) return askable.questionMessage;
  const immediate = open.some(({ preset }) => preset === 'immediate');
  return !completeness.asked && !immediate ? INTENT_QUESTION : '';
}
