/** At most three suggested next steps. */
import { LightningElement, api } from 'lwc';
import { SHOWN } from 'c/handoffPacket';
import { labels } from 'c/handoffLabels';
export default class HandoffNextActions extends LightningElement {
  @api packet;
  /** Record the steps are for. */
  @api recordId = '';
  /** True on a narrow page: the block folds to its heading. */
  @api narrow = false;
  labels = labels;
  get actions() {
    return this.packet.nextActions.slice(0, SHOWN.nextActions);
  }
  get count() {
    return this.actions.length;
  }
  get isEmpty() {
    return this.count === 0;
  }
  get noAccess() {
    return this.packet.noAccess.includes('nextActions');
  }
}
