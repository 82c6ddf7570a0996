import { minutesAndSeconds, readClock } from 'c/handoffClock';
import { clockTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { fill, identityWords, targetWords, toneWords, wordOf } from 'c/handoffWording';
/** Columns that can be sorted, by table. */
export const COLUMNS = {
  handoff: [
    { key: 'wait', label: labels.boardWait },
    { key: 'customer', label: labels.boardCustomer },
    { key: 'reason', label: labels.boardReason },
    { key: 'status', label: labels.boardStatus },
    { key: 'queue', label: labels.boardQueue },
    { key: 'owner', label: labels.boardOwner }
  ],
  ai: [
    { key: 'nearest', label: labels.boardNearest },
    { key: 'customer', label: labels.boardCustomer }
  ]
};
function toneOf({ tone, trend }) {
  if (!tone || !trend) return wordOf(labels, 'tone', tone);
  return toneWords(labels, { level: tone, trend });
}
function nearestOf({ nearestSignal, nearest }) {
  if (!nearestSignal) return '';
  const template = (nearest ?? 0) >= 1 ? labels.boardNearestAt : labels.boardNearestOf;
  return fill(template, wordOf(labels, 'signal', nearestSignal));
}
function buttonsOf({ live, customer, flagged }) {
  const button = (what, label, spoken) => ({
    what,
    label,
    customer: customer || labels.nameUnknown,
    spoken: fill(spoken, customer || labels.nameUnknown)
  });
  const open = button('open', labels.boardOpen, labels.boardOpenWhat);
  if (live === 'ai') {
    return [open, button('takeOver', labels.boardTakeOver, labels.boardTakeOverWhat)];
  }
  const flag = flagged
    ? button('flag', labels.boardUnflag, labels.boardUnflagWhat)
    : button('flag', labels.boardFlag, labels.boardFlagWhat);
  return [open, flag, button('reassign', labels.boardReassign, labels.boardReassignWhat)];
}
/** The row in words, with waits counted to `now`. */
export function boardLine(row, now) {
  const withHuman = row.status === 'withHuman';
  const { waited, left, state } = readClock(
    {
      waitingSince: row.waitingSince,
      slaTargetAt: row.slaTargetAt,
      stoppedAt: withHuman ? row.updatedAt : null
    },
    now
  );
  const target = targetWords(labels, left, state, minutesAndSeconds);
  const identity = identityWords(
    labels,
    { identity: row.identity, identityExpiresAt: null, numberMatches: false },
    now
  );
  return {
    id: row.id,
    className: row.status === 'closed' ? 'row row_closed' : 'row',
    customer: row.customer || labels.nameUnknown,
    wants: row.wants || labels.wantsUnknown,
    reason: wordOf(labels, 'reason', row.reason),
    status: wordOf(labels, 'status', row.status),
    queue: row.queue,
    waited: waited === null ? '' : minutesAndSeconds(waited),
    target: target.time,
    targetState: left === null ? '' : target.state,
    tone: toneOf(row),
    identity: identity.text,
    owner: row.owner || labels.boardNobody,
    nearest: nearestOf(row),
    flagged: row.flagged,
    approval: row.pendingApproval,
    buttons: buttonsOf(row),
    read: fill(labels.boardAge, clockTime(row.updatedAt))
  };
}
