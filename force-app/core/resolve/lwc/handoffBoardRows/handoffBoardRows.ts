/**
 * The rows of the supervisor board as data: live updates change rows where they stand, new rows wait
 * until they are asked for, and sorting and filters are the reader's alone.
 */
import type {
  Channel,
  HandoffStatus,
  IdentityState,
  PacketTone,
  Priority,
  ReasonCode,
  SignalCode
} from 'c/handoffPacket';

/** One live handoff, or one AI conversation near a threshold. */
export interface BoardRow {
  readonly id: string;
  readonly conversationKey: string;
  readonly status: HandoffStatus;
  readonly customer: string;
  readonly wants: string;
  readonly reason: ReasonCode | '';
  readonly priority: Priority;
  readonly channel: Channel;
  readonly queue: string;
  readonly waitingSince: string | null;
  readonly slaTargetAt: string | null;
  readonly tone: PacketTone['level'] | '';
  readonly trend: PacketTone['trend'] | '';
  readonly identity: IdentityState;
  readonly owner: string;
  readonly ownerId: string;
  readonly flagged: boolean;
  readonly nearestSignal: SignalCode | '';
  /** How near, 0 to 1 of the threshold; never shown as a number. */
  readonly nearest: number | null;
  readonly pendingApproval: boolean;
  readonly transferId: string | null;
  readonly workId: string | null;
  readonly updatedAt: string;
  readonly live: 'ai' | 'handoff';
}

/** The state of one queue. */
export interface QueueHealth {
  readonly queue: string;
  readonly label: string;
  readonly waiting: number;
  readonly oldestSeconds: number;
  readonly targetSeconds: number;
  readonly online: number;
  readonly health: 'good' | 'slipping' | 'failing';
}

/** Columns the board can be sorted by. */
export type SortKey = 'wait' | 'customer' | 'reason' | 'queue' | 'status' | 'owner' | 'nearest';

/** A sort order the reader chose. */
export interface Sorting {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** What the reader wants to see; blank means any. */
export interface Filters {
  readonly reason: string;
  readonly queue: string;
  readonly status: string;
  readonly flaggedOnly: boolean;
}

export const NO_FILTERS: Filters = { reason: '', queue: '', status: '', flaggedOnly: false };

/** Rows on the screen, and new ones that wait to be shown. */
export interface Held {
  readonly shown: readonly BoardRow[];
  readonly waiting: readonly BoardRow[];
}

const LATEST = '9999';

const SORT_VALUES: Record<SortKey, (row: BoardRow) => string | number> = {
  wait: (row) => row.slaTargetAt ?? row.waitingSince ?? LATEST,
  customer: (row) => row.customer,
  reason: (row) => row.reason,
  queue: (row) => row.queue,
  status: (row) => row.status,
  owner: (row) => row.owner,
  nearest: (row) => row.nearest ?? 0
};

/** Rows in the wanted order; equal rows keep theirs. */
export function sorted(rows: readonly BoardRow[], { by, descending }: Sorting): BoardRow[] {
  const valueOf = SORT_VALUES[by];
  const direction = descending ? -1 : 1;
  return [...rows].sort((left, right) => {
    const [one, other] = [valueOf(left), valueOf(right)];
    if (typeof one === 'number' && typeof other === 'number') return direction * (one - other);
    return direction * String(one).localeCompare(String(other));
  });
}

/** Whether the reader wants to see the row. */
export function matches(row: BoardRow, filters: Filters): boolean {
  return (
    (!filters.reason || row.reason === filters.reason) &&
    (!filters.queue || row.queue === filters.queue) &&
    (!filters.status || row.status === filters.status) &&
    (!filters.flaggedOnly || row.flagged)
  );
}

/**
 * Takes what was just read: known rows change where they stand, rows that are gone stand as closed
 * until the reader acts, new rows wait.
 */
export function held(before: Held, arriving: readonly BoardRow[]): Held {
  const byId = new Map(arriving.map((row) => [row.id, row]));
  const known = new Set(before.shown.map(({ id }) => id));
  return {
    shown: before.shown.map((row) => byId.get(row.id) ?? { ...row, status: 'closed' }),
    waiting: arriving.filter(({ id }) => !known.has(id))
  };
}

/** The reader asked for the new rows: they come in, closed ones go, and the order is made anew. */
export function released({ shown, waiting }: Held, sorting: Sorting): Held {
  const rows = [...shown.filter(({ status }) => status !== 'closed'), ...waiting];
  return { shown: sorted(rows, sorting), waiting: [] };
}

/** Values of a column that occur, each once, in order. */
export function valuesOf(
  rows: readonly BoardRow[],
  column: 'reason' | 'queue' | 'status'
): string[] {
  return [...new Set(rows.map((row) => row[column]).filter(Boolean))].sort();
}

const instantOf = (at: string | null): number => (at === null ? NaN : Date.parse(at));

/** Seconds since the oldest of the rows began to wait; 0 when none waits. */
function oldestOf(waiting: readonly BoardRow[], now: number): number {
  const since = waiting.map((row) => instantOf(row.waitingSince)).filter((at) => !Number.isNaN(at));
  return Math.max(0, ...since.map((at) => Math.floor((now - at) / 1000)));
}

/**
 * The queues as the rows show them at this instant (epoch milliseconds). What the server found stands
 * until the rows know better: a queue with a row whose answer time has passed is not good.
 */
export function healthNow(
  queues: readonly QueueHealth[],
  rows: readonly BoardRow[],
  now: number
): QueueHealth[] {
  return queues.map((queue) => {
    const waiting = rows.filter(
      ({ live, status, queue: name }) =>
        live === 'handoff' && status === 'transferring' && name === queue.label
    );
    const late = waiting.some(({ slaTargetAt }) => instantOf(slaTargetAt) < now);
    return {
      ...queue,
      oldestSeconds: Math.max(queue.oldestSeconds, oldestOf(waiting, now)),
      health: late && queue.health === 'good' ? 'slipping' : queue.health
    };
  });
}
