/** At most three suggested next steps. */
import { LightningElement, api } from 'lwc';
import { SHOWN, type Packet, type PacketNextAction } from 'c/handoffPacket';
import { labels } from 'c/handoffLabels';

export default class HandoffNextActions extends LightningElement {
  @api packet!: Packet;
  /** Record the steps are for. */
  @api recordId = '';
  /** True on a narrow page: the block folds to its heading. */
  @api narrow = false;

  labels = labels;

  get actions(): readonly PacketNextAction[] {
    return this.packet.nextActions.slice(0, SHOWN.nextActions);
  }

  get count(): number {
    return this.actions.length;
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  get noAccess(): boolean {
    return this.packet.noAccess.includes('nextActions');
  }
}
