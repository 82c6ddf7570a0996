/** The answers of the wrap-up form, with their words. */
import type { HandoffJudgement, ReasonCode, WrapUpOutcome } from 'c/handoffPacket';
import { labels } from 'c/handoffLabels';
import { HANDOFF_JUDGEMENTS, REASONS, WRAP_UP_OUTCOMES } from 'c/handoffVocabulary';
import { wordOf } from 'c/handoffWording';

/** One answer of a question. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly checked?: boolean;
}

export const OUTCOMES: readonly Choice<WrapUpOutcome>[] = WRAP_UP_OUTCOMES.map((value) => ({
  value,
  label: wordOf(labels, 'wrapUp', value)
}));

export const JUDGEMENTS: readonly Choice<HandoffJudgement>[] = HANDOFF_JUDGEMENTS.map((value) => ({
  value,
  label: wordOf(labels, 'judgement', value)
}));

/** Every reason but the recorded one, in the reader's alphabet, after an empty choice. */
export function reasonChoices(recorded: ReasonCode | null): Choice<ReasonCode | ''>[] {
  const others = REASONS.filter((reason) => reason !== recorded)
    .map((value) => ({ value, label: wordOf(labels, 'reason', value) }))
    .sort((left, right) => left.label.localeCompare(right.label));
  return [{ value: '', label: labels.correctReasonNone }, ...others];
}
