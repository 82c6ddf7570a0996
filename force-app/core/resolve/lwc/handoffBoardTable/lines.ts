/** Board rows in words. Tone is a word and a trend of the conversation; nothing describes the agent. */
import type { BoardRow, SortKey } from 'c/handoffBoardRows';
import { minutesAndSeconds, readClock } from 'c/handoffClock';
import { clockTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import type { PacketTone } from 'c/handoffPacket';
import { fill, identityWords, targetWords, toneWords, wordOf } from 'c/handoffWording';

/** One row as shown. */
export interface BoardLine {
  readonly id: string;
  readonly className: string;
  readonly customer: string;
  readonly wants: string;
  readonly reason: string;
  readonly status: string;
  readonly queue: string;
  readonly waited: string;
  readonly target: string;
  readonly targetState: string;
  readonly tone: string;
  readonly identity: string;
  readonly owner: string;
  readonly nearest: string;
  readonly flagged: boolean;
  readonly approval: boolean;
  readonly flagLabel: string;
  readonly flagSpoken: string;
  readonly openSpoken: string;
  readonly reassignSpoken: string;
  readonly takeOverSpoken: string;
  readonly read: string;
}

/** Columns that can be sorted, by table. */
export const COLUMNS: Record<BoardRow['live'], readonly { key: SortKey; label: string }[]> = {
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

function toneOf({ tone, trend }: BoardRow): string {
  if (!tone || !trend) return wordOf(labels, 'tone', tone as PacketTone['level']);
  return toneWords(labels, { level: tone, trend });
}

function nearestOf({ nearestSignal, nearest }: BoardRow): string {
  if (!nearestSignal) return '';
  const template = (nearest ?? 0) >= 1 ? labels.boardNearestAt : labels.boardNearestOf;
  return fill(template, wordOf(labels, 'signal', nearestSignal));
}

/** The row in words, with waits counted to `now`. */
export function boardLine(row: BoardRow, now: number): BoardLine {
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
    flagLabel: row.flagged ? labels.boardUnflag : labels.boardFlag,
    flagSpoken: fill(row.flagged ? labels.boardUnflagWhat : labels.boardFlagWhat, row.customer),
    openSpoken: fill(labels.boardOpenWhat, row.customer),
    reassignSpoken: fill(labels.boardReassignWhat, row.customer),
    takeOverSpoken: fill(labels.boardTakeOverWhat, row.customer),
    read: fill(labels.boardAge, clockTime(row.updatedAt))
  };
}
