/** One table of the supervisor board. Rows stand still until the reader sorts or asks for new ones. */
import { LightningElement, api } from 'lwc';
import type { BoardRow, SortKey, Sorting } from 'c/handoffBoardRows';
import { labels } from 'c/handoffLabels';
import { fill } from 'c/handoffWording';
import { boardLine, COLUMNS, type BoardLine, type RowDeed } from './lines';

/** What the reader asks for; `handoffId` names the row. */
export interface RowRequest {
  readonly what: RowDeed;
  readonly handoffId: string;
}

/** One column heading. */
interface Heading {
  readonly key: string;
  readonly label: string;
  readonly sortLabel: string;
  readonly ariaSort: string;
  readonly icon: string;
  readonly state: string;
}

export default class HandoffBoardTable extends LightningElement {
  @api caption = '';
  @api rows: readonly BoardRow[] = [];
  @api sorting!: Sorting;
  /** Epoch milliseconds the waits are counted to. */
  @api now = 0;
  /** `ai` for conversations the assistant holds, else `handoff`. */
  @api kind: BoardRow['live'] = 'handoff';

  labels = labels;

  get headings(): Heading[] {
    return COLUMNS[this.kind].map(({ key, label }) => {
      const isSorted = key === this.sorting.by;
      const direction = this.sorting.descending ? 'descending' : 'ascending';
      return {
        key,
        label,
        sortLabel: fill(labels.boardSortBy, label),
        ariaSort: isSorted ? direction : 'none',
        icon: this.sorting.descending ? 'utility:arrowdown' : 'utility:arrowup',
        state: isSorted ? labels[this.sorting.descending ? 'boardSortedDown' : 'boardSortedUp'] : ''
      };
    });
  }

  get lines(): BoardLine[] {
    return this.rows.map((row) => boardLine(row, this.now));
  }

  get isHandoff(): boolean {
    return this.kind === 'handoff';
  }

  sort(event: Event): void {
    const { key } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('sort', { detail: key as SortKey }));
  }

  act(event: Event): void {
    const { what, id } = (event.currentTarget as HTMLElement).dataset;
    const detail = { what, handoffId: id } as RowRequest;
    this.dispatchEvent(new CustomEvent('act', { detail }));
  }
}
