/**
 * The identity badge: words and a shape of its own per state, and on request how the identity was
 * checked, when, and what it allows. It shows what the verifier recorded and infers nothing.
 */
import { LightningElement, api } from 'lwc';
import type { PacketHeader } from 'c/handoffPacket';
import { dayAndTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { now } from 'c/handoffTimer';
import { fill, identityWords, type IdentityWords } from 'c/handoffWording';

export default class HandoffIdentity extends LightningElement {
  @api header!: PacketHeader;

  labels = labels;
  open = false;

  get words(): IdentityWords {
    return identityWords(labels, this.header, now());
  }

  get badgeClass(): string {
    return `badge badge_${this.words.shape}`;
  }

  get isTicked(): boolean {
    return this.words.shape === 'verified';
  }

  get isHalf(): boolean {
    return this.words.shape === 'partly';
  }

  get isQuestion(): boolean {
    return this.words.shape === 'notChecked';
  }

  get isExpired(): boolean {
    return this.words.shape === 'expired';
  }

  get isNumber(): boolean {
    return this.words.shape === 'number';
  }

  get openState(): string {
    return String(this.open);
  }

  get details(): string[] {
    const { identityMethod, identityAt, identityExpiresAt } = this.header;
    return [
      identityMethod && fill(labels.identityBy, identityMethod),
      identityAt && fill(labels.identityAt, dayAndTime(identityAt)),
      identityExpiresAt && fill(labels.identityUntil, dayAndTime(identityExpiresAt))
    ].filter((detail): detail is string => Boolean(detail));
  }

  toggle(): void {
    this.open = !this.open;
  }
}
