/**
 * What the destination needs and nobody has yet: a checklist with the question to ask for each. Items
 * tick themselves when the record fills them, and can be unticked.
 */
import { LightningElement, api } from 'lwc';
import { SHOWN, type Packet, type PacketMissing } from 'c/handoffPacket';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { IDLE, Saving, type SavingState } from 'c/handoffSaving';
import { markDone } from 'c/handoffServer';
import { fill } from 'c/handoffWording';

/** One item in words. */
interface Line {
  readonly missing: PacketMissing;
  readonly checkbox: string;
  /** Blank once there is nothing left to ask. */
  readonly question: string;
  readonly ask: string;
  readonly canAsk: boolean;
  readonly filled: string;
  readonly undo: string;
  readonly cannotTick: boolean;
}

export default class HandoffMissing extends LightningElement {
  /** True when the console can put text into the composer. */
  @api canInsert = false;
  /** True on a narrow page: the block folds to its heading. */
  @api narrow = false;
  @api
  get packet(): Packet {
    return this.current;
  }
  set packet(packet: Packet) {
    const open = new Set(this.open.map(({ item }) => item));
    for (const { item, done } of packet.missing) if (done && open.has(item)) this.filled.add(item);
    this.current = packet;
  }

  labels = labels;
  limit = SHOWN.question;
  saving: SavingState = IDLE;
  private current!: Packet;
  /** Items that were open when first shown and are filled now. */
  private filled = new Set<string>();
  private writes = new Saving(this, (state) => {
    this.saving = state;
  });

  get isEmpty(): boolean {
    return this.current.missing.length === 0;
  }

  get noAccess(): boolean {
    return this.current.noAccess.includes('missing');
  }

  get open(): readonly PacketMissing[] {
    return this.current?.missing.filter(({ done }) => !done) ?? [];
  }

  get count(): number {
    return this.open.length;
  }

  get hint(): string {
    return this.open[0]?.label ?? '';
  }

  get lines(): Line[] {
    return this.current.missing.map((missing) => this.lineOf(missing));
  }

  ask(event: Event): void {
    const missing = this.missingOf(event);
    this.dispatchEvent(handoffEvent('handoffinsert', { text: missing.question }));
  }

  tick(event: Event): void {
    const { checked } = event.target as HTMLInputElement;
    void this.write(this.missingOf(event), checked);
  }

  undo(event: Event): void {
    void this.write(this.missingOf(event), false);
  }

  private async write({ id, item }: PacketMissing, done: boolean): Promise<void> {
    const written = await this.writes.run(() => markDone(id!, done));
    if (written && !done) this.filled.delete(item);
  }

  private missingOf(event: Event): PacketMissing {
    const { item } = (event.currentTarget as HTMLElement).dataset;
    return this.current.missing.find((missing) => missing.item === item)!;
  }

  private lineOf(missing: PacketMissing): Line {
    const { id, item, label, question, done } = missing;
    const filled = done && this.filled.has(item) ? fill(labels.ticked, label) : '';
    return {
      missing,
      checkbox: fill(labels.gotIt, label),
      question: done ? '' : question,
      ask: fill(labels.askWhat, question),
      canAsk: this.canInsert && !done,
      filled,
      undo: filled && id ? fill(labels.undoWhat, label) : '',
      cannotTick: !id || this.saving.busy
    };
  }
}
