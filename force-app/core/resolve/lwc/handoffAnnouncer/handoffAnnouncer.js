/**
 * The only two live regions of the pop. Polite messages wait until five seconds have passed since the
 * last one and the newest wins, so that a burst of lines never floods a screen reader.
 */
import { LightningElement, api } from 'lwc';
import { after, now } from 'c/handoffTimer';
/** Least milliseconds between two polite messages. */
const POLITE_GAP = 5_000;
export default class HandoffAnnouncer extends LightningElement {
  politeText = '';
  urgentText = '';
  waiting = '';
  lastSaid = -Infinity;
  cancel;
  /** Says the text when the reader pauses; a newer one replaces it while it waits. */
  @api say(text) {
    this.waiting = text;
    if (this.cancel) return;
    const due = this.lastSaid + POLITE_GAP - now();
    this.cancel = after(Math.max(0, due), () => this.speak());
  }
  /** Interrupts; only for what the agent must not miss. */
  @api alert(text) {
    this.urgentText = text;
  }
  disconnectedCallback() {
    this.cancel?.();
    this.cancel = undefined;
  }
  speak() {
    this.cancel = undefined;
    this.lastSaid = now();
    this.politeText = this.waiting;
  }
}
