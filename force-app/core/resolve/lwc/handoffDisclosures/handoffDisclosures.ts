/** What must be read to the customer before going on, and what they said to it. */
import { LightningElement, api } from 'lwc';
import type { PacketDisclosure } from 'c/handoffPacket';
import { dayAndTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { IDLE, Saving, type SavingState } from 'c/handoffSaving';
import { markDisclosure } from 'c/handoffServer';
import { wordOf } from 'c/handoffWording';

type Status = PacketDisclosure['status'];

/** Steps still open after a status, with the words of their buttons. */
const NEXT: Record<Status, readonly { status: Status; label: string }[]> = {
  toRead: [{ status: 'read', label: labels.markRead }],
  read: [
    { status: 'agreed', label: labels.markAgreed },
    { status: 'refused', label: labels.markRefused }
  ],
  agreed: [],
  refused: []
};

/** One disclosure in words. */
interface Line {
  readonly disclosure: PacketDisclosure;
  readonly icon: string;
  readonly status: string;
  readonly time: string;
  readonly next: readonly { status: Status; label: string }[];
}

export default class HandoffDisclosures extends LightningElement {
  @api disclosures: readonly PacketDisclosure[] = [];
  @api handoffId = '';

  saving: SavingState = IDLE;
  private writes = new Saving(this, (state) => {
    this.saving = state;
  });

  get lines(): Line[] {
    return this.disclosures.map((disclosure) => ({
      disclosure,
      icon: disclosure.status === 'toRead' ? 'utility:volume_high' : 'utility:check',
      status: wordOf(labels, 'disclosure', disclosure.status),
      time: dayAndTime(disclosure.at),
      next: NEXT[disclosure.status]
    }));
  }

  mark(event: Event): void {
    const { code, status } = (event.currentTarget as HTMLElement).dataset;
    void this.writes.run(() => markDisclosure(this.handoffId, code!, status as Status));
  }
}
