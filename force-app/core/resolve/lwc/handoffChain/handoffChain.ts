/** Who had this conversation so far and how each leg ended, newest first. */
import { LightningElement, api } from 'lwc';
import type { Packet, PacketLeg } from 'c/handoffPacket';
import { clockTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { fill, wordOf } from 'c/handoffWording';

/** One leg in words. */
interface Line {
  readonly leg: PacketLeg;
  readonly path: string;
  readonly outcome: string;
  readonly at: string | null;
  readonly time: string;
}

function lineOf(leg: PacketLeg): Line {
  const at = leg.endedAt ?? leg.acceptedAt ?? leg.offeredAt;
  return {
    leg,
    path: fill(labels.chainLeg, leg.from, leg.to || leg.queue),
    outcome: wordOf(labels, 'outcome', leg.outcome),
    at,
    time: clockTime(at)
  };
}

export default class HandoffChain extends LightningElement {
  @api packet!: Packet;
  /** True on a narrow page: the block folds to its heading. */
  @api narrow = false;

  labels = labels;

  get lines(): Line[] {
    return [...this.packet.chain].reverse().map(lineOf);
  }

  get count(): number {
    return this.packet.chain.length;
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  get noAccess(): boolean {
    return this.packet.noAccess.includes('chain');
  }
}
