/**
 * One table of the supervisor board, a page at a time. Rows stand still until the reader sorts or asks for
 * new ones; a question about a row stands below that row.
 */
import { LightningElement, api } from 'lwc';
import type { BoardRow, SortKey, Sorting } from 'c/handoffBoardRows';
import { labels } from 'c/handoffLabels';
import { fill } from 'c/handoffWording';
import { headingsOf, type Heading } from './headings';
import { boardLine, COLUMNS, type BoardLine, type RowDeed } from './lines';
import { pageOf, PAGE, type Page } from './paging';
import { moved, within, type Place } from './roving';

/** What the reader asks for; `handoffId` names the row. */
export interface RowRequest {
  readonly what: RowDeed;
  readonly handoffId: string;
  /** Whom the row is about. */
  readonly customer: string;
}

/** Columns beside those that can be sorted: tone, identity, actions. */
const MORE_COLUMNS = 3;

export default class HandoffBoardTable extends LightningElement {
  @api caption = '';
  @api rows: readonly BoardRow[] = [];
  @api sorting!: Sorting;
  /** Epoch milliseconds the waits are counted to. */
  @api now = 0;
  /** `ai` for conversations the assistant holds, else `handoff`. */
  @api kind: BoardRow['live'] = 'handoff';
  /** The row a question is open for. */
  @api
  get asking(): RowRequest | null {
    return this.asked;
  }
  set asking(asking: RowRequest | null) {
    // What the question replaced gets the focus back.
    if (this.asked && !asking) this.wantsFocus = true;
    this.asked = asking;
  }

  labels = labels;
  place: Place = { row: 0, button: 0 };
  private wantedPage = 0;
  private asked: RowRequest | null = null;
  private wantsFocus = false;

  renderedCallback(): void {
    if (!this.wantsFocus) return;
    this.wantsFocus = false;
    this.template!.querySelector<HTMLElement>('.row button[tabindex="0"]')?.focus();
  }

  get headings(): Heading[] {
    return headingsOf(this.kind, this.sorting);
  }

  get page(): Page<BoardRow> {
    return pageOf(this.rows, this.wantedPage);
  }

  get isLong(): boolean {
    return this.rows.length > PAGE;
  }

  get pageText(): string {
    const { first, last } = this.page;
    return fill(labels.boardPageRows, first, last, this.rows.length);
  }

  get lines(): BoardLine[] {
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

  get columns(): number {
    return COLUMNS[this.kind].length + MORE_COLUMNS;
  }

  get isHandoff(): boolean {
    return this.kind === 'handoff';
  }

  sort(event: Event): void {
    const { key } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('sort', { detail: key as SortKey }));
  }

  act(event: Event): void {
    const { what, id, customer } = (event.currentTarget as HTMLElement).dataset;
    const detail = { what, handoffId: id, customer } as RowRequest;
    this.dispatchEvent(new CustomEvent('act', { detail }));
  }

  focused(event: Event): void {
    const { row, index } = (event.currentTarget as HTMLElement).dataset;
    this.place = { row: Number(row), button: Number(index) };
  }

  pressed(event: KeyboardEvent): void {
    if (!(event.target as HTMLElement).dataset.what) return;
    const rightToLeft = getComputedStyle(event.currentTarget as HTMLElement).direction === 'rtl';
    const next = moved(this.place, event.key, rightToLeft);
    if (!next) return;
    event.preventDefault();
    const { lines } = this;
    this.place = within(next, lines.length, lines[0].buttons.length);
    this.wantsFocus = true;
  }

  previous(): void {
    this.turn(-1);
  }

  next(): void {
    this.turn(1);
  }

  private turn(pages: number): void {
    this.wantedPage = this.page.number + pages;
    this.place = { row: 0, button: 0 };
  }
}
