import { labels } from 'c/handoffLabels';
import { HANDOFF_JUDGEMENTS, REASONS, WRAP_UP_OUTCOMES } from 'c/handoffVocabulary';
import { wordOf } from 'c/handoffWording';
export const OUTCOMES = WRAP_UP_OUTCOMES.map((value) => ({
  value,
  label: wordOf(labels, 'wrapUp', value)
}));
export const JUDGEMENTS = HANDOFF_JUDGEMENTS.map((value) => ({
  value,
  label: wordOf(labels, 'judgement', value)
}));
/** Every reason but the recorded one, in the reader's alphabet, after an empty choice. */
export function reasonChoices(recorded) {
  const others = REASONS.filter((reason) => reason !== recorded)
    .map((value) => ({ value, label: wordOf(labels, 'reason', value) }))
    .sort((left, right) => left.label.localeCompare(right.label));
  return [{ value: '', label: labels.correctReasonNone }, ...others];
}
