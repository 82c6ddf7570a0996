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
  unsubscribe,
  type Subscription
} from 'lightning/messageService';
import { labels } from 'c/handoffLabels';
import { handoffEvent } from 'c/handoffEvents';

/** A message on the channel. */
export interface OmniMessage {
  readonly kind: 'assigned' | 'accepted' | 'declined' | 'closed' | 'hello' | 'accept' | 'decline';
  readonly workId?: string;
  readonly workItemId?: string;
  readonly reason?: string;
}

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

  @wire(MessageContext) context!: object;

  labels = labels;
  reasons = REASONS;
  workId = '';
  declining = false;
  message = '';
  private subscription: Subscription | null = null;

  connectedCallback(): void {
    this.subscription = subscribe<OmniMessage>(
      this.context,
      HANDOFF_OMNI,
      (message) => this.heard(message),
      { scope: APPLICATION_SCOPE }
    );
    this.send({ kind: 'hello' });
  }

  disconnectedCallback(): void {
    unsubscribe(this.subscription);
  }

  accept(): void {
    this.send({ kind: 'accept', workId: this.workId });
  }

  askReason(): void {
    this.declining = true;
  }

  cancel(): void {
    this.declining = false;
  }

  decline(event: Event): void {
    const { reason } = (event.currentTarget as HTMLElement).dataset;
    this.send({ kind: 'decline', workId: this.workId, reason });
    this.message = labels.declinedDone;
    this.dispatchEvent(handoffEvent('handoffsay', { text: this.message }));
    this.end();
  }

  private heard({ kind, workId, workItemId }: OmniMessage): void {
    if (kind === 'assigned' && this.isOurs(workItemId)) {
      this.workId = workId ?? '';
      this.message = '';
      this.tell(true);
    } else if (kind !== 'assigned' && workId === this.workId && workId) {
      this.end();
    }
  }

  private isOurs(workItemId = ''): boolean {
    return workItemId.slice(0, ID_LENGTH) === this.recordId.slice(0, ID_LENGTH);
  }

  private end(): void {
    this.workId = '';
    this.declining = false;
    this.tell(false);
  }

  private tell(pending: boolean): void {
    this.dispatchEvent(new CustomEvent('offer', { detail: { pending } }));
  }

  private send(message: OmniMessage): void {
    publish(this.context, HANDOFF_OMNI, message);
  }
}
