import { labels } from 'c/handoffLabels';
import { wordOf } from 'c/handoffWording';
const outcomes = ['resolved', 'followUp', 'notResolved', 'wrongQueue'];
const judgements = ['needed', 'avoidable', 'tooLate'];
const reasons = [
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
export const OUTCOMES = outcomes.map((value) => ({
  value,
  label: wordOf(labels, 'wrapUp', value)
}));
export const JUDGEMENTS = judgements.map((value) => ({
  value,
  label: wordOf(labels, 'judgement', value)
}));
/** Every reason but the recorded one, in the reader's alphabet, after an empty choice. */
export function reasonChoices(recorded) {
  const others = reasons
    .filter((reason) => reason !== recorded)
    .map((value) => ({ value, label: wordOf(labels, 'reason', value) }))
    .sort((left, right) => left.label.localeCompare(right.label));
  return [{ value: '', label: labels.correctReasonNone }, ...others];
}
