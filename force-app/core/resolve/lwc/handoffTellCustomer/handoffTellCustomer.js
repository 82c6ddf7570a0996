/** What the customer is to hear about a decision, and whether somebody has told them. */
import { LightningElement, api } from 'lwc';
import { dayAndTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { IDLE, Saving } from 'c/handoffSaving';
import { markTold } from 'c/handoffServer';
import { fill } from 'c/handoffWording';
export default class HandoffTellCustomer extends LightningElement {
  /** A decided request with an answer. */
  @api approval;
  labels = labels;
  saving = IDLE;
  writes = new Saving(this, (state) => {
    this.saving = state;
  });
  get told() {
    const { toldAt } = this.approval;
    return toldAt ? fill(labels.customerTold, dayAndTime(toldAt)) : '';
  }
  get isOwed() {
    return !this.told;
  }
  get icon() {
    return this.told ? 'utility:check' : 'utility:announcement';
  }
  mark() {
    void this.writes.run(() => markTold(this.approval.id));
  }
}
