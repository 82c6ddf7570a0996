/** What the pop says about the state of its own data. */
import { exactTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { now } from 'c/handoffTimer';
import { arrivalWords, fill } from 'c/handoffWording';
/** First three characters of the ids of calls and cases. */
const CALL = '0LQ';
const CASE = '500';
const FIELD_NAMES = {
  wants: labels.wants,
  reason: labels.why,
  identity: labels.boardIdentity,
  opening: labels.sayFirst,
  summary: labels.summary
};
/** The one line shown when there is no handoff, or none the reader may see; blank otherwise. */
export function noneText(phase, recordId) {
  if (phase === 'denied') return labels.denied;
  if (phase !== 'none') return '';
  if (recordId.startsWith(CALL)) return labels.noHandoffCall;
  return recordId.startsWith(CASE) ? labels.noHandoffCase : labels.noHandoff;
}
/** The most important thing to say about the data; null when it is current. */
export function noticeOf({ phase, shown, error, pushLost, checkedAt }) {
  if (phase === 'failed') {
    const text = [labels.errorTitle, error || labels.errorUnknown, labels.errorWorks];
    return { kind: 'error', text: text.join('. ').replaceAll('..', '.'), action: labels.retry };
  }
  if (!shown) return null;
  const time = exactTime(checkedAt);
  if (error !== null) {
    return { kind: 'warning', text: fill(labels.stale, time), action: labels.retry };
  }
  if (!pushLost) return null;
  return { kind: 'paused', text: fill(labels.offline, time), action: labels.refresh };
}
function newChange(before, after) {
  return after.changes.find((change) => !before.changes.includes(change));
}
/** What is worth telling a screen reader about the step from one state to the next; blank if nothing. */
export function spokenChange(before, after) {
  if (after.shown && !before.shown) {
    const arrival = arrivalWords(labels, after.shown.packet.header, now());
    return before.phase === 'late' ? `${labels.notesArrived}. ${arrival}` : arrival;
  }
  if (after.shown && before.shown && after.shown !== before.shown) {
    const change = newChange(before.shown, after.shown);
    return change ? fill(labels.updatedWhat, FIELD_NAMES[change.field]) : '';
  }
  const noticeBefore = noticeOf(before)?.text;
  const noticeAfter = noticeOf(after)?.text ?? '';
  if (after.phase !== before.phase && after.phase === 'preparing') return labels.preparing;
  if (after.phase !== before.phase && after.phase === 'late') return labels.notesLate;
  return noticeBefore ? '' : noticeAfter;
}
