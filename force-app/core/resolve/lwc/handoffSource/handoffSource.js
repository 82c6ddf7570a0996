/** Where a line comes from: an icon, a word, and a link to the turn it rests on. */
import { LightningElement, api } from 'lwc';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { fill, wordOf } from 'c/handoffWording';
const ICONS = {
  crm: 'utility:database',
  customer: 'utility:user',
  ai: 'utility:sparkles',
  action: 'utility:thunder',
  human: 'utility:people'
};
export default class HandoffSource extends LightningElement {
  /** Source of the line; nothing is shown without one. */
  @api source;
  labels = labels;
  get icon() {
    return this.source ? ICONS[this.source.provenance] : '';
  }
  get word() {
    return wordOf(labels, 'from', this.source?.provenance ?? '');
  }
  get turn() {
    return this.source?.turn ?? null;
  }
  get turnLabel() {
    return fill(labels.sourceTurn, this.turn ?? '');
  }
  get turnTitle() {
    return fill(labels.sourceTurnWhat, this.turn ?? '');
  }
  get recordId() {
    return this.source?.recordId;
  }
  jump() {
    if (this.turn !== null)
      this.dispatchEvent(handoffEvent('handoffjump', { sequence: this.turn }));
  }
}
