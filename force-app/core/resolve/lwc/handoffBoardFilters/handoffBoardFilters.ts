/** The filters of the supervisor board; the reader's choice is kept in this browser. */
import { LightningElement, api } from 'lwc';
import { valuesOf, type BoardRow, type Filters } from 'c/handoffBoardRows';
import { labels } from 'c/handoffLabels';
import { wordOf } from 'c/handoffWording';
import type { HandoffStatus, ReasonCode } from 'c/handoffPacket';

/** One select with its choices. */
interface Choice {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

export default class HandoffBoardFilters extends LightningElement {
  /** Rows whose values can be chosen. */
  @api rows: readonly BoardRow[] = [];
  @api filters!: Filters;

  labels = labels;

  get reasons(): Choice[] {
    return this.choices('reason', (code) => wordOf(labels, 'reason', code as ReasonCode));
  }

  get queues(): Choice[] {
    return this.choices('queue', (name) => name);
  }

  get statuses(): Choice[] {
    return this.choices('status', (code) => wordOf(labels, 'status', code as HandoffStatus));
  }

  chosen(event: Event): void {
    const { name, value } = event.target as HTMLSelectElement;
    this.tell({ ...this.filters, [name]: value });
  }

  flagged(event: Event): void {
    this.tell({ ...this.filters, flaggedOnly: (event.target as HTMLInputElement).checked });
  }

  private choices(column: 'reason' | 'queue' | 'status', word: (code: string) => string): Choice[] {
    const current = this.filters[column];
    const codes = valuesOf(this.rows, column);
    const all = current && !codes.includes(current) ? [...codes, current] : codes;
    const any = { value: '', label: labels.boardFilterAny, selected: current === '' };
    return [
      any,
      ...all.map((value) => ({ value, label: word(value), selected: value === current }))
    ];
  }

  private tell(filters: Filters): void {
    this.dispatchEvent(new CustomEvent('filter', { detail: filters }));
  }
}
