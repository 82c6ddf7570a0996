export const NO_FILTERS = { reason: '', queue: '', status: '', flaggedOnly: false };
const LATEST = '9999';
const SORT_VALUES = {
  wait: (row) => row.slaTargetAt ?? row.waitingSince ?? LATEST,
  customer: (row) => row.customer,
  reason: (row) => row.reason,
  queue: (row) => row.queue,
  status: (row) => row.status,
  owner: (row) => row.owner,
  nearest: (row) => row.nearest ?? 0
};
/** Rows in the wanted order; equal rows keep theirs. */
export function sorted(rows, { by, descending }) {
  const valueOf = SORT_VALUES[by];
  const direction = descending ? -1 : 1;
  return [...rows].sort((left, right) => {
    const [one, other] = [valueOf(left), valueOf(right)];
    if (typeof one === 'number' && typeof other === 'number') return direction * (one - other);
    return direction * String(one).localeCompare(String(other));
  });
}
/** Whether the reader wants to see the row. */
export function matches(row, filters) {
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
export function held(before, arriving) {
  const byId = new Map(arriving.map((row) => [row.id, row]));
  const known = new Set(before.shown.map(({ id }) => id));
  return {
    shown: before.shown.map((row) => byId.get(row.id) ?? { ...row, status: 'closed' }),
    waiting: arriving.filter(({ id }) => !known.has(id))
  };
}
/** The reader asked for the new rows: they come in, closed ones go, and the order is made anew. */
export function released({ shown, waiting }, sorting) {
  const rows = [...shown.filter(({ status }) => status !== 'closed'), ...waiting];
  return { shown: sorted(rows, sorting), waiting: [] };
}
/** Values of a column that occur, each once, in order. */
export function valuesOf(rows, column) {
  return [...new Set(rows.map((row) => row[column]).filter(Boolean))].sort();
}
const instantOf = (at) => (at === null ? NaN : Date.parse(at));
/** Seconds since the oldest of the rows began to wait; 0 when none waits. */
function oldestOf(waiting, now) {
  const since = waiting.map((row) => instantOf(row.waitingSince)).filter((at) => !Number.isNaN(at));
  return Math.max(0, ...since.map((at) => Math.floor((now - at) / 1000)));
}
/**
 * The queues as the rows show them at this instant (epoch milliseconds). What the server found stands
 * until the rows know better: a queue with a row whose answer time has passed is not good.
 */
export function healthNow(queues, rows, now) {
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
