/** A small mark on a field that changed while it was being read, with its old words on request. */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/handoffLabels';
import { fill } from 'c/handoffWording';

export default class HandoffUpdated extends LightningElement {
  /** What the field said when it was first shown. */
  @api before = '';

  labels = labels;
  open = false;

  get openState(): string {
    return String(this.open);
  }

  get beforeText(): string {
    return fill(labels.showOld, this.before);
  }

  toggle(): void {
    this.open = !this.open;
  }
}
