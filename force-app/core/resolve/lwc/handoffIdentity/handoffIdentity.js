/**
 * The identity badge: words and a shape of its own per state, and on request how the identity was
 * checked, when, and what it allows. It shows what the verifier recorded and infers nothing.
 */
import { LightningElement, api } from 'lwc';
import { dayAndTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { now } from 'c/handoffTimer';
import { fill, identityWords } from 'c/handoffWording';
export default class HandoffIdentity extends LightningElement {
  @api header;
  labels = labels;
  open = false;
  get words() {
    return identityWords(labels, this.header, now());
  }
  get badgeClass() {
    return `badge badge_${this.words.shape}`;
  }
  get isTicked() {
    return this.words.shape === 'verified';
  }
  get isHalf() {
    return this.words.shape === 'partly';
  }
  get isQuestion() {
    return this.words.shape === 'notChecked';
  }
  get isExpired() {
    return this.words.shape === 'expired';
  }
  get isNumber() {
    return this.words.shape === 'number';
  }
  get openState() {
    return String(this.open);
  }
  get details() {
    const { identityMethod, identityAt, identityExpiresAt } = this.header;
    return [
      identityMethod && fill(labels.identityBy, identityMethod),
      identityAt && fill(labels.identityAt, dayAndTime(identityAt)),
      identityExpiresAt && fill(labels.identityUntil, dayAndTime(identityExpiresAt))
    ].filter((detail) => Boolean(detail));
  }
  toggle() {
    this.open = !this.open;
  }
}
