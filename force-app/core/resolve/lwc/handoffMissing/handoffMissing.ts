/** What the destination needs and nobody has yet: a checklist with the question to ask for each. */
import { LightningElement, api } from 'lwc';
import type { Packet, PacketMissing } from 'c/handoffPacket';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { fill } from 'c/handoffWording';

/** One item in words. */
interface Line {
  readonly item: string;
  readonly question: string;
  readonly checkbox: string;
  readonly ask: string;
  readonly done: boolean;
}

function lineOf({ item, label, question, done }: PacketMissing): Line {
  return {
    item,
    question,
    checkbox: fill(labels.gotIt, label),
    ask: fill(labels.askWhat, question),
    done
  };
}

export default class HandoffMissing extends LightningElement {
  @api packet!: Packet;
  /** True when the console can put text into the composer. */
  @api canInsert = false;
  /** True on a narrow page: the block folds to its heading. */
  @api narrow = false;

  labels = labels;

  get isEmpty(): boolean {
    return this.packet.missing.length === 0;
  }

  get noAccess(): boolean {
    return this.packet.noAccess.includes('missing');
  }

  get open(): readonly PacketMissing[] {
    return this.packet.missing.filter((missing) => !missing.done);
  }

  get count(): number {
    return this.open.length;
  }

  get hint(): string {
    return this.open[0]?.label ?? '';
  }

  get lines(): Line[] {
    return this.packet.missing.map(lineOf);
  }

  ask(event: Event): void {
    const { item } = (event.currentTarget as HTMLElement).dataset;
    const line = this.lines.find((candidate) => candidate.item === item);
    if (line) this.dispatchEvent(handoffEvent('handoffinsert', { text: line.question }));
  }
}
