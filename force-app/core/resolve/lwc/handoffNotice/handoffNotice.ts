/** One line about the state of the data: late, stale, paused or ended, with what can be done. */
import { LightningElement, api } from 'lwc';

const ICONS: Record<string, string> = {
  info: 'utility:info',
  warning: 'utility:warning',
  error: 'utility:error',
  paused: 'utility:offline'
};

export default class HandoffNotice extends LightningElement {
  @api text = '';
  /** `info`, `warning`, `error` or `paused`. */
  @api kind: 'info' | 'warning' | 'error' | 'paused' = 'info';
  /** Words of the button; no button without them. */
  @api action = '';

  get icon(): string {
    return ICONS[this.kind];
  }

  get className(): string {
    return `notice notice_${this.kind}`;
  }

  act(): void {
    this.dispatchEvent(new CustomEvent('act'));
  }
}
