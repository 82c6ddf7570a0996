/** A button that copies one value and says so in words. */
import { LightningElement, api } from 'lwc';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { fill } from 'c/handoffWording';

export default class HandoffCopy extends LightningElement {
  @api text = '';
  /** What the value is, for the spoken name of the button. */
  @api what = '';

  copied = false;

  get name(): string {
    return fill(labels.copyWhat, this.what);
  }

  get label(): string {
    return this.copied ? labels.copied : labels.copy;
  }

  async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.text);
    this.copied = true;
    this.dispatchEvent(handoffEvent('handoffsay', { text: labels.copied }));
  }
}
