/** The transcript with its tools: search, filters, jumps, and the count of lines not seen yet. */
import { LightningElement, api } from 'lwc';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { linesOf } from 'c/handoffLines';
import { counted } from 'c/handoffWording';
import { refOf } from 'c/handoffRefs';
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
  wanted;
  toSay = '';
  renderedCallback() {
    if (this.toSay) this.dispatchEvent(handoffEvent('handoffsay', { text: this.toSay }));
    this.toSay = '';
    if (this.wanted === undefined || !this.list) return;
    const { wanted } = this;
    this.wanted = undefined;
    this.reveal(wanted);
  }
  /** Shows a turn by sequence number, or where the conversation was handed over, and focuses it. */
  @api jumpTo(wanted) {
    refOf(this, 'block')?.unfold();
    this.setFilter('all');
    if (this.list) this.reveal(wanted);
    else this.wanted = wanted;
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
    return this.turns.some((turn) => turn.escalated);
  }
  get newLinesText() {
    const { newLines } = this;
    return newLines > 0 ? counted(newLines, labels.newLinesOne, labels.newLinesMany) : '';
  }
  get list() {
    return refOf(this, 'list');
  }
  found(event) {
    const { query, turn } = event.detail;
    this.query = query;
    if (turn === null) return;
    this.setFilter('all');
    this.list?.show(this.offsetOf(turn), false);
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
  setFilter(filter) {
    if (filter === this.filter) return;
    this.filter = filter;
    this.lines = linesOf(this.turns, filter);
  }
  offsetOf(turn) {
    return this.lines.findIndex(({ kind, index }) => kind === 'turn' && index === turn);
  }
  reveal(wanted) {
    const offset =
      wanted === 'handoff'
        ? this.lines.findIndex(({ kind }) => kind === 'handoff')
        : this.offsetOf(this.turns.findIndex(({ sequence }) => sequence === wanted));
    if (offset >= 0) this.list?.show(offset, true);
  }
  turnsChanged(before) {
    this.lines = linesOf(this.turns, this.filter);
    const arrived = this.count - before;
    if (arrived <= 0) return;
    if (!this.atBottom) this.newLines += arrived;
    this.toSay = counted(arrived, labels.newMessagesOne, labels.newMessagesMany);
  }
}
