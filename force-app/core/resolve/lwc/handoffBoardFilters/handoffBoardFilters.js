/** The filters of the supervisor board; the reader's choice is kept in this browser. */
import { LightningElement, api } from 'lwc';
import { valuesOf } from 'c/handoffBoardRows';
import { labels } from 'c/handoffLabels';
import { wordOf } from 'c/handoffWording';
export default class HandoffBoardFilters extends LightningElement {
  /** Rows whose values can be chosen. */
  @api rows = [];
  @api filters;
  labels = labels;
  get reasons() {
    return this.choices('reason', (code) => wordOf(labels, 'reason', code));
  }
  get queues() {
    return this.choices('queue', (name) => name);
  }
  get statuses() {
    return this.choices('status', (code) => wordOf(labels, 'status', code));
  }
  chosen(event) {
    const { name, value } = event.target;
    this.tell({ ...this.filters, [name]: value });
  }
  flagged(event) {
    this.tell({ ...this.filters, flaggedOnly: event.target.checked });
  }
  choices(column, word) {
    const current = this.filters[column];
    const codes = valuesOf(this.rows, column);
    const all = current && !codes.includes(current) ? [...codes, current] : codes;
    const any = { value: '', label: labels.boardFilterAny, selected: current === '' };
    return [
      any,
      ...all.map((value) => ({ value, label: word(value), selected: value === current }))
    ];
  }
  tell(filters) {
    this.dispatchEvent(new CustomEvent('filter', { detail: filters }));
  }
}
