/** One table of the supervisor board. Rows stand still until the reader sorts or asks for new ones. */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/handoffLabels';
import { fill } from 'c/handoffWording';
import { boardLine, COLUMNS } from './lines';
export default class HandoffBoardTable extends LightningElement {
  @api caption = '';
  @api rows = [];
  @api sorting;
  /** Epoch milliseconds the waits are counted to. */
  @api now = 0;
  /** `ai` for conversations the assistant holds, else `handoff`. */
  @api kind = 'handoff';
  labels = labels;
  get headings() {
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
  get lines() {
    return this.rows.map((row) => boardLine(row, this.now));
  }
  get isHandoff() {
    return this.kind === 'handoff';
  }
  sort(event) {
    const { key } = event.currentTarget.dataset;
    this.dispatchEvent(new CustomEvent('sort', { detail: key }));
  }
  act(event) {
    const { what, id } = event.currentTarget.dataset;
    const detail = { what, handoffId: id };
    this.dispatchEvent(new CustomEvent('act', { detail }));
  }
}
