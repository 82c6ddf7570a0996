/** The pop while the notes are not there yet: a skeleton, how long it has been, and when it is late. */
import { LightningElement, api } from 'lwc';
import { minutesAndSeconds } from 'c/handoffClock';
import { labels } from 'c/handoffLabels';
import { every, now } from 'c/handoffTimer';
import { fill } from 'c/handoffWording';
export default class HandoffPreparing extends LightningElement {
  @api phase = 'loading';
  /** Name or number known from the call or session itself. */
  @api caller = '';
  /** When waiting began, in epoch milliseconds. */
  @api startedAt = 0;
  labels = labels;
  seconds = 0;
  cancel;
  connectedCallback() {
    this.count();
    this.cancel = every(1_000, () => this.count());
  }
  disconnectedCallback() {
    this.cancel?.();
  }
  get isLate() {
    return this.phase === 'late';
  }
  get text() {
    return this.phase === 'loading' ? labels.loading : labels.preparing;
  }
  get since() {
    return fill(labels.preparingSince, minutesAndSeconds(this.seconds));
  }
  count() {
    this.seconds = Math.max(0, Math.floor((now() - this.startedAt) / 1_000));
  }
}
