/** The last contacts of this customer and their open cases. */
import { LightningElement, api } from 'lwc';
import { SHOWN } from 'c/handoffPacket';
import { dayAndTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
export default class HandoffHistory extends LightningElement {
  @api packet;
  /** True on a narrow page: the block folds to its heading. */
  @api narrow = false;
  labels = labels;
  limit = SHOWN.historyLine;
  get lines() {
    return this.packet.history.map((entry, index) => ({
      key: `${index}-${entry.label}`,
      entry,
      time: dayAndTime(entry.at)
    }));
  }
  get count() {
    return this.packet.history.length;
  }
  get isEmpty() {
    return this.count === 0;
  }
  get noAccess() {
    return this.packet.noAccess.includes('history');
  }
}
