/**
 * The lines of a transcript, of which only those in view are rendered. The list is one tab stop; the
 * arrow keys move between its lines.
 */
import { LightningElement, api } from 'lwc';
import type { PacketTurn, ReasonCode } from 'c/handoffPacket';
import { labels } from 'c/handoffLabels';
import { showLine, type Line, type ShownLine } from 'c/handoffLines';
import { LineScroller, type ScrollElements } from 'c/handoffScroller';
import { refOf } from 'c/handoffRefs';

export default class HandoffTurnList extends LightningElement {
  @api turns: readonly PacketTurn[] = [];
  @api reason: ReasonCode = 'askedForPerson';
  /** Handoff the lines belong to, for feedback on answers. */
  @api handoffId = '';
  /** Words to mark in the lines; blank for none. */
  @api query = '';
  /** Lines to show, in order. */
  @api
  get lines(): readonly Line[] {
    return this.allLines;
  }
  set lines(lines: readonly Line[]) {
    this.allLines = lines;
    this.active = Math.max(0, Math.min(this.active, lines.length - 1));
    this.scroller.setLines(lines);
  }

  labels = labels;
  active = 0;
  range = { first: 0, end: 0 };
  /** Key of the line whose feedback form is open; blank when none is. */
  marking = '';
  private allLines: readonly Line[] = [];
  /** Rows that the lines take turns in. */
  private rows = 32;
  private wantsFocus = false;
  private scroller = new LineScroller({
    range: (range) => this.moved(range),
    bottom: (atBottom) => this.dispatchEvent(new CustomEvent('bottom', { detail: { atBottom } }))
  });

  renderedCallback(): void {
    const elements = this.refs as unknown as ScrollElements;
    this.scroller.rendered(elements, this.template!.querySelectorAll('li'));
    if (this.wantsFocus) this.focusActive();
  }

  disconnectedCallback(): void {
    this.scroller.detach();
  }

  /** Brings a line into view and, when asked, puts the focus on it. */
  @api
  show(offset: number, focus: boolean): void {
    this.active = offset;
    this.scroller.showLine(offset);
    this.wantsFocus = focus;
    if (focus) this.focusActive();
  }

  /** Shows the newest line. */
  @api
  showEnd(): void {
    this.scroller.showEnd();
  }

  /** Puts the focus back on the line that had it last. */
  @api
  focusCurrent(): void {
    this.show(this.active, true);
  }

  get shown(): ShownLine[] {
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
  get regionTabIndex(): string {
    return this.active >= this.range.first && this.active < this.range.end ? '-1' : '0';
  }

  scrolled(): void {
    this.scroller.scrolled();
  }

  focused(event: FocusEvent): void {
    this.active = Number((event.currentTarget as HTMLElement).dataset.offset);
  }

  mark(event: Event): void {
    this.openForm((event.currentTarget as HTMLElement).dataset.key!);
  }

  closeForm(): void {
    this.marking = '';
    this.wantsFocus = true;
  }

  pressed(event: KeyboardEvent): void {
    const { tagName, dataset } = event.target as HTMLElement;
    if (tagName !== 'LI' && event.target !== refOf(this, 'view')) return;
    if (event.key === 'Enter' && dataset.canMark) this.openForm(dataset.key!);
    const last = this.allLines.length - 1;
    const moves: Record<string, number> = {
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
  private moved(range: { first: number; end: number }): void {
    this.range = range;
    const inside = this.template!.activeElement?.closest('li');
    const offset = Number(inside?.dataset.offset ?? NaN);
    if (offset < range.first || offset >= range.end) {
      refOf(this, 'view')?.focus({ preventScroll: true });
    }
  }

  private openForm(key: string): void {
    this.marking = key;
  }

  private focusActive(): void {
    const line = this.template!.querySelector<HTMLElement>(`li[data-offset="${this.active}"]`);
    if (!line) return;
    this.wantsFocus = false;
    line.focus({ preventScroll: true });
  }
}
