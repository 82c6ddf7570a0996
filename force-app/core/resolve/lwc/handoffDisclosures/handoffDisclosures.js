/** What must be read to the customer before going on, and what they said to it. */
import { LightningElement, api } from 'lwc';
import { dayAndTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { IDLE, Saving } from 'c/handoffSaving';
import { markDisclosure } from 'c/handoffServer';
import { wordOf } from 'c/handoffWording';
/** Steps still open after a status, with the words of their buttons. */
const NEXT = {
  toRead: [{ status: 'read', label: labels.markRead }],
  read: [
    { status: 'agreed', label: labels.markAgreed },
    { status: 'refused', label: labels.markRefused }
  ],
  agreed: [],
  refused: []
};
export default class HandoffDisclosures extends LightningElement {
  @api disclosures = [];
  @api handoffId = '';
  saving = IDLE;
  writes = new Saving(this, (state) => {
    this.saving = state;
  });
  get lines() {
    return this.disclosures.map((disclosure) => ({
      disclosure,
      icon: disclosure.status === 'toRead' ? 'utility:volume_high' : 'utility:check',
      status: wordOf(labels, 'disclosure', disclosure.status),
      time: dayAndTime(disclosure.at),
      next: NEXT[disclosure.status]
    }));
  }
  mark(event) {
    const { code, status } = event.currentTarget.dataset;
    void this.writes.run(() => markDisclosure(this.handoffId, code, status));
  }
}
