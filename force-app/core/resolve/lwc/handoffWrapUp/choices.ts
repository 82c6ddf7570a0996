/** The answers of the wrap-up form, with their words. */
import type { HandoffJudgement, ReasonCode, WrapUpOutcome } from 'c/handoffPacket';
import { labels } from 'c/handoffLabels';
import { wordOf } from 'c/handoffWording';

/** One answer of a question. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly checked?: boolean;
}

const outcomes: readonly WrapUpOutcome[] = ['resolved', 'followUp', 'notResolved', 'wrongQueue'];
const judgements: readonly HandoffJudgement[] = ['needed', 'avoidable', 'tooLate'];
const reasons: readonly ReasonCode[] = [
  'askedForPerson',
  'attemptsFailed',
  'lowConfidence',
  'notVerified',
  'aboveLimit',
  'needsApproval',
  'fraud',
  'legal',
  'billing',
  'cancelling',
  'regulated',
  'upset',
  'language',
  'accessibility',
  'customerValue',
  'complexity',
  'repeatContact',
  'sales',
  'system'
];

export const OUTCOMES: readonly Choice<WrapUpOutcome>[] = outcomes.map((value) => ({
  value,
  label: wordOf(labels, 'wrapUp', value)
}));

export const JUDGEMENTS: readonly Choice<HandoffJudgement>[] = judgements.map((value) => ({
  value,
  label: wordOf(labels, 'judgement', value)
}));

/** Every reason but the recorded one, in the reader's alphabet, after an empty choice. */
export function reasonChoices(recorded: ReasonCode): Choice<ReasonCode | ''>[] {
  const others = reasons
    .filter((reason) => reason !== recorded)
    .map((value) => ({ value, label: wordOf(labels, 'reason', value) }))
    .sort((left, right) => left.label.localeCompare(right.label));
  return [{ value: '', label: labels.correctReasonNone }, ...others];
}
