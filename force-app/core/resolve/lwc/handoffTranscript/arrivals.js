/** How many lines arrived since that was last told, so that a burst of them is one number and not a flood. */
import { labels } from 'c/handoffLabels';
import { after, afterRender, now } from 'c/handoffTimer';
import { counted } from 'c/handoffWording';
/** Least milliseconds between two numbers. */
export const COUNT_GAP = 10_000;
/** Counts the lines that arrive; the first number is told at once, a later one when its time has come. */
export class Arrivals {
  count = 0;
  lastTold = -Infinity;
  cancel;
  say;
  /** @param say told the number in words */
  constructor(say) {
    this.say = say;
  }
  /** Takes so many more. */
  add(arrived) {
    this.count += arrived;
    if (this.cancel) return;
    const wait = this.lastTold + COUNT_GAP - now();
    if (wait > 0) this.cancel = after(wait, () => this.told());
    else afterRender(() => this.told());
  }
  /** To be called when the transcript is taken out of the page. */
  stop() {
    this.cancel?.();
    this.cancel = undefined;
    this.count = 0;
  }
  told() {
    this.cancel = undefined;
    const { count } = this;
    if (count === 0) return;
    this.count = 0;
    this.lastTold = now();
    this.say(counted(count, labels.newMessagesOne, labels.newMessagesMany));
  }
}
