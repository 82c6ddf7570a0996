/** The transcript with its tools: search, filters, jumps, and the count of lines not seen yet. */
import { LightningElement, api } from 'lwc';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { counted } from 'c/handoffWording';
import { refOf } from 'c/handoffRefs';
import { Arrivals } from './arrivals';
import { handoffLine, LineFeed, lineOf, turnLine } from './feed';
export default class HandoffTranscript extends LightningElement {
  @api get packet() {
    return this.current;
  }
  set packet(packet) {
    const before = this.current?.turns;
    this.current = packet;
    if (packet.turns !== before) this.turnsChanged(before?.length ?? packet.turns.length);
  }
  /** True on a narrow page: the block folds to its heading. */
  @api narrow = false;
  labels = labels;
  lines = [];
  query = '';
  filter = 'all';
  newLines = 0;
  current;
  atBottom = true;
  /** What waits until the list has all lines. */
  wanted;
  arrivals = new Arrivals((text) => {
    this.dispatchEvent(handoffEvent('handoffsay', { text }));
  });
  feed = new LineFeed((lines) => {
    this.lines = lines;
  });
  renderedCallback() {
    const { wanted } = this;
    if (!wanted || !this.list) return;
    this.wanted = undefined;
    wanted();
  }
  disconnectedCallback() {
    this.arrivals.stop();
  }
  /** Shows a turn by sequence number, or where the conversation was handed over, and focuses it. */
  @api jumpTo(wanted) {
    refOf(this, 'block')?.unfold();
    this.withAllLines(() => {
      const offset = lineOf(this.lines, this.turns, wanted);
      if (offset >= 0) this.list?.show(offset, true);
    });
  }
  /** Puts the focus into the search field. */
  @api focusSearch() {
    refOf(this, 'search')?.focus();
  }
  get turns() {
    return this.current.turns;
  }
  get count() {
    return this.turns.length;
  }
  get isEmpty() {
    return this.count === 0;
  }
  get noAccess() {
    return this.current.noAccess.includes('turns');
  }
  get wasHandedOver() {
    return handoffLine(this.lines) >= 0;
  }
  get newLinesText() {
    return this.newLines ? counted(this.newLines, labels.newLinesOne, labels.newLinesMany) : '';
  }
  found(event) {
    const { query, turn } = event.detail;
    this.query = query;
    if (turn === null) return;
    this.withAllLines(() => this.list?.show(turnLine(this.lines, turn), false));
  }
  leftSearch() {
    this.list?.focusCurrent();
  }
  filtered(event) {
    this.setFilter(event.detail);
  }
  jumpToHandoff() {
    this.jumpTo('handoff');
  }
  jumpToLatest() {
    this.newLines = 0;
    this.list?.showEnd();
  }
  bottomReached(event) {
    this.atBottom = event.detail.atBottom;
    if (this.atBottom) this.newLines = 0;
  }
  get list() {
    return refOf(this, 'list');
  }
  withAllLines(run) {
    const before = this.lines;
    this.setFilter('all');
    this.feed.complete();
    if (this.list && this.lines === before) run();
    else this.wanted = run;
  }
  setFilter(filter) {
    if (filter === this.filter) return;
    this.filter = filter;
    this.feed.take(this.turns, filter);
  }
  turnsChanged(before) {
    this.feed.take(this.turns, this.filter);
    const arrived = this.count - before;
    if (arrived <= 0) return;
    if (!this.atBottom) this.newLines += arrived;
    this.arrivals.add(arrived);
  }
}
