/** Ids, amounts and dates worth copying, each with where it comes from; and files the customer sent. */
import { LightningElement, api } from 'lwc';
import canReveal from '@salesforce/customPermission/Handoff_Reveal_Values';
import type { Packet, PacketAttachment, PacketFact } from 'c/handoffPacket';
import { labels } from 'c/handoffLabels';

/** One fact as shown. */
interface Line {
  readonly key: string;
  readonly fact: PacketFact;
  readonly canCopy: boolean;
  readonly canReveal: boolean;
}

/** One file as shown. */
interface FileLine {
  readonly key: string;
  readonly file: PacketAttachment;
}

export default class HandoffFacts extends LightningElement {
  @api packet!: Packet;
  /** True on a narrow page: the block folds to its heading. */
  @api narrow = false;

  labels = labels;

  get lines(): Line[] {
    return this.packet.facts.map((fact, index) => ({
      key: `${index}-${fact.name}`,
      fact,
      canCopy: !fact.masked,
      canReveal: fact.masked && fact.revealKey !== null && Boolean(canReveal)
    }));
  }

  get files(): FileLine[] {
    return this.packet.attachments.map((file, index) => ({ key: `${index}-${file.name}`, file }));
  }

  get hasFiles(): boolean {
    return this.packet.attachments.length > 0;
  }

  get count(): number {
    return this.packet.facts.length;
  }

  get isEmpty(): boolean {
    return this.count === 0 && !this.hasFiles;
  }

  get noAccess(): boolean {
    return this.packet.noAccess.includes('facts');
  }
}
