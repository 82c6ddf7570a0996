/** Feeds the board: reads on every push and every half minute while somebody looks at it. */
import { held, matches, NO_FILTERS, released } from 'c/handoffBoardRows';
import { pending, queues, rows } from 'c/handoffBoardServer';
import { errorText } from 'c/handoffLive';
import { subscribeToChanges } from 'c/handoffPush';
import { after, every, now, onReturn } from 'c/handoffTimer';
/** AI conversations are never pushed, so the board reads this often, in milliseconds. */
const READ_EVERY = 30_000;
/** Several pushes within this time are one read. */
const JOIN_PUSHES = 1_000;
const FILTERS_KEY = 'handoff.board.filters';
const FIRST_SORTING = { by: 'wait', descending: false };
export const EMPTY_BOARD = {
  visible: [],
  all: [],
  waiting: [],
  queues: [],
  pending: [],
  sorting: FIRST_SORTING,
  filters: NO_FILTERS,
  filtered: false,
  error: '',
  readAt: null
};
function savedFilters() {
  const saved = localStorage.getItem(FILTERS_KEY);
  return saved ? { ...NO_FILTERS, ...JSON.parse(saved) } : NO_FILTERS;
}
/** Rows, queues and requests of one board. */
export class BoardFeed {
  rows = { shown: [], waiting: [] };
  sorting = FIRST_SORTING;
  filters = savedFilters();
  rest = { queues: EMPTY_BOARD.queues, pending: EMPTY_BOARD.pending, error: '' };
  readAt = null;
  cancels = [];
  soon;
  running = false;
  tell;
  constructor(tell) {
    this.tell = tell;
  }
  start() {
    this.running = true;
    void this.read();
    this.cancels.push(every(READ_EVERY, () => void this.readIfVisible()));
    this.cancels.push(onReturn(() => void this.read()));
    subscribeToChanges(
      () => this.readSoon(),
      () => undefined
    ).then(
      // The board may have been closed while the platform answered.
      (end) => void (this.running ? this.cancels.push(end) : end()),
      () => undefined // Without push the half-minute reading stands alone.
    );
  }
  stop() {
    this.running = false;
    this.soon?.();
    for (const cancel of this.cancels) cancel();
    this.cancels = [];
  }
  /** Reads everything; what could not be read keeps its last state and the error is told. */
  async read() {
    const [readRows, readQueues, readPending] = await Promise.allSettled([
      rows(),
      queues(),
      pending()
    ]);
    if (readRows.status === 'fulfilled') this.take(readRows.value);
    const error = readRows.status === 'rejected' ? errorText(readRows.reason) : '';
    this.rest = {
      queues: readQueues.status === 'fulfilled' ? readQueues.value : this.rest.queues,
      pending: readPending.status === 'fulfilled' ? readPending.value : [],
      error
    };
    this.publish();
  }
  /** Sorts by a column; again, in the other direction. */
  sortBy(by) {
    this.sorting = { by, descending: this.sorting.by === by && !this.sorting.descending };
    this.rows = {
      ...this.rows,
      shown: released({ ...this.rows, waiting: [] }, this.sorting).shown
    };
    this.publish();
  }
  /** Filters, and remembers it in this browser. */
  filterBy(filters) {
    this.filters = filters;
    localStorage.setItem(FILTERS_KEY, JSON.stringify(filters));
    this.publish();
  }
  /** Brings the waiting rows in. */
  showNew() {
    this.rows = released(this.rows, this.sorting);
    this.publish();
  }
  take(arriving) {
    const first = this.readAt === null;
    this.readAt = now();
    this.rows = held(this.rows, arriving);
    if (first) this.rows = released(this.rows, this.sorting);
  }
  readSoon() {
    this.soon?.();
    this.soon = after(JOIN_PUSHES, () => void this.read());
  }
  readIfVisible() {
    if (document.visibilityState === 'visible') void this.read();
  }
  publish() {
    if (!this.running) return;
    const visible = this.rows.shown.filter((row) => matches(row, this.filters));
    this.tell({
      visible,
      all: this.rows.shown,
      waiting: this.rows.waiting,
      sorting: this.sorting,
      filters: this.filters,
      filtered: visible.length < this.rows.shown.length,
      readAt: this.readAt,
      ...this.rest
    });
  }
}
