/** The one thing to say first: insert it into the reply, copy it, or read it aloud on a call. */
import { LightningElement, api } from 'lwc';
import { SHOWN } from 'c/handoffPacket';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
export default class HandoffSayFirst extends LightningElement {
  @api packet;
  /** True when the console can put text into the composer. */
  @api canInsert = false;
  /** What the opening said before it changed; blank when it did not. */
  @api before = '';
  labels = labels;
  limit = SHOWN.opening;
  inserted = false;
  get isEmpty() {
    return !this.packet.opening;
  }
  get noAccess() {
    return this.packet.noAccess.includes('opening');
  }
  get onCall() {
    return this.packet.header.channel === 'voice';
  }
  get sources() {
    const own = { provenance: 'ai', turn: null };
    const sources = this.packet.openingSources.length > 0 ? this.packet.openingSources : [own];
    return sources.map((source, index) => ({ key: `${source.turn}-${index}`, source }));
  }
  insert() {
    this.dispatchEvent(handoffEvent('handoffinsert', { text: this.packet.opening }));
    this.inserted = true;
    this.dispatchEvent(handoffEvent('handoffsay', { text: labels.inserted }));
  }
}
