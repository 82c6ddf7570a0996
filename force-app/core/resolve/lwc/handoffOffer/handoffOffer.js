/**
 * Accept and decline, where the Omni-Channel bridge stands in the utility bar and this record's work is
 * offered to the reader. Without the bridge the platform's own widget does it and nothing shows here.
 */
import { LightningElement, api, wire } from 'lwc';
import HANDOFF_OMNI from '@salesforce/messageChannel/Handoff_Omni__c';
import {
  APPLICATION_SCOPE,
  MessageContext,
  publish,
  subscribe,
  unsubscribe
} from 'lightning/messageService';
import { labels } from 'c/handoffLabels';
import { handoffEvent } from 'c/handoffEvents';
/** Ids come with 15 or 18 characters; the first 15 decide. */
const ID_LENGTH = 15;
const REASONS = [
  labels.declineBusy,
  labels.declinePermission,
  labels.declineTeam,
  labels.declineConflict
];
export default class HandoffOffer extends LightningElement {
  /** Record whose work may be offered. */
  @api recordId = '';
  @wire(MessageContext)
  context;
  labels = labels;
  reasons = REASONS;
  workId = '';
  declining = false;
  message = '';
  subscription = null;
  connectedCallback() {
    this.subscription = subscribe(this.context, HANDOFF_OMNI, (message) => this.heard(message), {
      scope: APPLICATION_SCOPE
    });
    this.send({ kind: 'hello' });
  }
  disconnectedCallback() {
    unsubscribe(this.subscription);
  }
  accept() {
    this.send({ kind: 'accept', workId: this.workId });
  }
  askReason() {
    this.declining = true;
  }
  cancel() {
    this.declining = false;
  }
  decline(event) {
    const { reason } = event.currentTarget.dataset;
    this.send({ kind: 'decline', workId: this.workId, reason });
    this.message = labels.declinedDone;
    this.dispatchEvent(handoffEvent('handoffsay', { text: this.message }));
    this.end();
  }
  heard({ kind, workId, workItemId }) {
    if (kind === 'assigned' && this.isOurs(workItemId)) {
      this.workId = workId ?? '';
      this.message = '';
      this.tell(true);
    } else if (kind !== 'assigned' && workId === this.workId && workId) {
      this.end();
    }
  }
  isOurs(workItemId = '') {
    return workItemId.slice(0, ID_LENGTH) === this.recordId.slice(0, ID_LENGTH);
  }
  end() {
    this.workId = '';
    this.declining = false;
    this.tell(false);
  }
  tell(pending) {
    this.dispatchEvent(new CustomEvent('offer', { detail: { pending } }));
  }
  send(message) {
    publish(this.context, HANDOFF_OMNI, message);
  }
}
