/** The last contacts of this customer and their open cases. */
import { LightningElement, api } from 'lwc';
import { SHOWN, type Packet, type PacketHistory } from 'c/handoffPacket';
import { dayAndTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';

/** One contact or case as shown. */
interface Line {
  readonly key: string;
  readonly entry: PacketHistory;
  readonly time: string;
}

export default class HandoffHistory extends LightningElement {
  @api packet!: Packet;
  /** True on a narrow page: the block folds to its heading. */
  @api narrow = false;

  labels = labels;
  limit = SHOWN.historyLine;

  get lines(): Line[] {
    return this.packet.history.map((entry, index) => ({
      key: `${index}-${entry.label}`,
      entry,
      time: dayAndTime(entry.at)
    }));
  }

  get count(): number {
    return this.packet.history.length;
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  get noAccess(): boolean {
    return this.packet.noAccess.includes('history');
  }
}
