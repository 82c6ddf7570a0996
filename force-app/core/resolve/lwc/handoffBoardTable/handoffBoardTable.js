/**
 * One table of the supervisor board, a page at a time. Rows stand still until the reader sorts or asks for
 * new ones; a question about a row stands below that row.
 */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/handoffLabels';
import { fill } from 'c/handoffWording';
import { headingsOf } from './headings';
import { boardLine, COLUMNS } from './lines';
import { pageOf, PAGE } from './paging';
import { moved, within } from './roving';
/** Columns beside those that can be sorted: tone, identity, actions. */
const MORE_COLUMNS = 3;
export default class HandoffBoardTable extends LightningElement {
  @api caption = '';
  @api rows = [];
  @api sorting;
  /** Epoch milliseconds the waits are counted to. */
  @api now = 0;
  /** `ai` for conversations the assistant holds, else `handoff`. */
  @api kind = 'handoff';
  /** The row a question is open for. */
  @api get asking() {
    return this.asked;
  }
  set asking(asking) {
    // What the question replaced gets the focus back.
    if (this.asked && !asking) this.wantsFocus = true;
    this.asked = asking;
  }
  labels = labels;
  place = { row: 0, button: 0 };
  wantedPage = 0;
  asked = null;
  wantsFocus = false;
  renderedCallback() {
    if (!this.wantsFocus) return;
    this.wantsFocus = false;
    this.template.querySelector('.row button[tabindex="0"]')?.focus();
  }
  get headings() {
    return headingsOf(this.kind, this.sorting);
  }
  get page() {
    return pageOf(this.rows, this.wantedPage);
  }
  get isLong() {
    return this.rows.length > PAGE;
  }
  get pageText() {
    const { first, last } = this.page;
    return fill(labels.boardPageRows, first, last, this.rows.length);
  }
  get lines() {
    const { rows } = this.page;
    const lines = rows.map((row) => boardLine(row, this.now));
    const [{ buttons } = { buttons: [] }] = lines;
    const active = within(this.place, lines.length, buttons.length);
    return lines.map((line, row) => ({
      ...line,
      isAsked: line.id === this.asked?.handoffId,
      questionKey: `${line.id}question`,
      buttons: line.buttons.map((button, index) => ({
        ...button,
        row,
        index,
        tabIndex: row === active.row && index === active.button ? '0' : '-1'
      }))
    }));
  }
  get columns() {
    return COLUMNS[this.kind].length + MORE_COLUMNS;
  }
  get isHandoff() {
    return this.kind === 'handoff';
  }
  sort(event) {
    const { key } = event.currentTarget.dataset;
    this.dispatchEvent(new CustomEvent('sort', { detail: key }));
  }
  act(event) {
    const { what, id, customer } = event.currentTarget.dataset;
    const detail = { what, handoffId: id, customer };
    this.dispatchEvent(new CustomEvent('act', { detail }));
  }
  focused(event) {
    const { row, index } = event.currentTarget.dataset;
    this.place = { row: Number(row), button: Number(index) };
  }
  pressed(event) {
    if (!event.target.dataset.what) return;
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = moved(this.place, event.key, rightToLeft);
    if (!next) return;
    event.preventDefault();
    const { lines } = this;
    this.place = within(next, lines.length, lines[0].buttons.length);
    this.wantsFocus = true;
  }
  previous() {
    this.turn(-1);
  }
  next() {
    this.turn(1);
  }
  turn(pages) {
    this.wantedPage = this.page.number + pages;
    this.place = { row: 0, button: 0 };
  }
}
