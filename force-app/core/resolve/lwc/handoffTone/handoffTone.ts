/** The tone of the customer's words: three levels, a trend and the words it rests on. Never a score. */
import { LightningElement, api } from 'lwc';
import type { PacketTone } from 'c/handoffPacket';
import { labels } from 'c/handoffLabels';
import { toneWords } from 'c/handoffWording';

export default class HandoffTone extends LightningElement {
  @api tone!: PacketTone;

  labels = labels;

  get words(): string {
    return toneWords(labels, this.tone);
  }
}
