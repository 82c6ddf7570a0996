/**
 * The lines of a transcript, of which only those in view are rendered. The list is one tab stop; the
 * arrow keys move between its lines.
 */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/handoffLabels';
import { showLine } from 'c/handoffLines';
import { LineScroller } from 'c/handoffScroller';
import { refOf } from 'c/handoffRefs';
export default class HandoffTurnList extends LightningElement {
  @api turns = [];
  @api reason = 'askedForPerson';
  /** Handoff the lines belong to, for feedback on answers. */
  @api handoffId = '';
  /** Words to mark in the lines; blank for none. */
  @api query = '';
  /** Lines to show, in order. */
  @api get lines() {
    return this.allLines;
  }
  set lines(lines) {
    this.allLines = lines;
    this.active = Math.max(0, Math.min(this.active, lines.length - 1));
    this.scroller.setLines(lines);
  }
  labels = labels;
  active = 0;
  range = { first: 0, end: 0 };
  /** Key of the line whose feedback form is open; blank when none is. */
  marking = '';
  allLines = [];
  /** Rows that the lines take turns in. */
  rows = 32;
  wantsFocus = false;
  scroller = new LineScroller({
    range: (range) => this.moved(range),
    bottom: (atBottom) => this.dispatchEvent(new CustomEvent('bottom', { detail: { atBottom } }))
  });
  renderedCallback() {
    const elements = this.refs;
    this.scroller.rendered(elements, this.template.querySelectorAll('li'));
    if (this.wantsFocus) this.focusActive();
  }
  disconnectedCallback() {
    this.scroller.detach();
  }
  /** Brings a line into view and, when asked, puts the focus on it. */
  @api show(offset, focus) {
    this.active = offset;
    this.scroller.showLine(offset);
    this.wantsFocus = focus;
    if (focus) this.focusActive();
  }
  /** Shows the newest line. */
  @api showEnd() {
    this.scroller.showEnd();
  }
  /** Puts the focus back on the line that had it last. */
  @api focusCurrent() {
    this.show(this.active, true);
  }
  get shown() {
    const { turns, reason, query, active, marking } = this;
    const context = { turns, reason, query, active, marking, size: this.allLines.length };
    const { first, end } = this.range;
    // A power of two at least as large as what is shown at once: lines take turns in the same rows.
    while (this.rows < end - first) this.rows *= 2;
    return this.allLines
      .slice(first, end)
      .map((line, index) => showLine(line, first + index, context, this.rows));
  }
  /** The region itself is the tab stop while the current line is out of view. */
  get regionTabIndex() {
    return this.active >= this.range.first && this.active < this.range.end ? '-1' : '0';
  }
  scrolled() {
    this.scroller.scrolled();
  }
  focused(event) {
    this.active = Number(event.currentTarget.dataset.offset);
  }
  mark(event) {
    this.openForm(event.currentTarget.dataset.key);
  }
  closeForm() {
    this.marking = '';
    this.wantsFocus = true;
  }
  pressed(event) {
    const { tagName, dataset } = event.target;
    if (tagName !== 'LI' && event.target !== refOf(this, 'view')) return;
    if (event.key === 'Enter' && dataset.canMark) this.openForm(dataset.key);
    const last = this.allLines.length - 1;
    const moves = {
      ArrowDown: Math.min(last, this.active + 1),
      ArrowUp: Math.max(0, this.active - 1),
      Home: 0,
      End: last
    };
    if (!(event.key in moves)) return;
    event.preventDefault();
    this.show(moves[event.key], true);
  }
  /** Other lines are about to be rendered; a focus that would vanish with its line stays in the list. */
  moved(range) {
    this.range = range;
    const inside = this.template.activeElement?.closest('li');
    const offset = Number(inside?.dataset.offset ?? NaN);
    if (offset < range.first || offset >= range.end) {
      refOf(this, 'view')?.focus({ preventScroll: true });
    }
  }
  openForm(key) {
    this.marking = key;
  }
  focusActive() {
    const line = this.template.querySelector(`li[data-offset="${this.active}"]`);
    if (!line) return;
    this.wantsFocus = false;
    line.focus({ preventScroll: true });
  }
}
