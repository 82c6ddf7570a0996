/**
 * One live region. It stands alone because a template that changes writes all its texts again, and a
 * text written again is spoken again.
 */
import { LightningElement, api } from 'lwc';

export default class HandoffRegion extends LightningElement {
  /** `status` waits for a pause, `alert` interrupts. */
  @api kind: 'status' | 'alert' = 'status';
  /** What is to be said; blank at first. */
  @api text = '';
}
