/** What the customer is to hear about a decision, and whether somebody has told them. */
import { LightningElement, api } from 'lwc';
import type { PacketApproval } from 'c/handoffPacket';
import { dayAndTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { IDLE, Saving, type SavingState } from 'c/handoffSaving';
import { markTold } from 'c/handoffServer';
import { fill } from 'c/handoffWording';

export default class HandoffTellCustomer extends LightningElement {
  /** A decided request with an answer. */
  @api approval!: PacketApproval;

  labels = labels;
  saving: SavingState = IDLE;
  private writes = new Saving(this, (state) => {
    this.saving = state;
  });

  get told(): string {
    const { toldAt } = this.approval;
    return toldAt ? fill(labels.customerTold, dayAndTime(toldAt)) : '';
  }

  get isOwed(): boolean {
    return !this.told;
  }

  get icon(): string {
    return this.told ? 'utility:check' : 'utility:announcement';
  }

  mark(): void {
    void this.writes.run(() => markTold(this.approval.id));
  }
}
