/** Where the notes come from: who wrote them, when, how complete they are, and why they are here. */
import { LightningElement, api } from 'lwc';
import type { Packet, PacketTrace, Source } from 'c/handoffPacket';
import { dayAndTime, readerLocale } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { confidenceWords, fill, wordOf } from 'c/handoffWording';

/** How much of the policy version is worth reading. */
const HASH_SHOWN = 8;

/** One signal in words. */
interface Line {
  readonly key: string;
  readonly name: string;
  readonly state: string;
  readonly evidence: string;
  readonly source: Source;
}

function lineOf(signal: PacketTrace['signals'][number], index: number): Line {
  return {
    key: `${index}-${signal.signal}`,
    name: wordOf(labels, 'signal', signal.signal),
    state: signal.crossed ? labels.signalCrossed : labels.signalSeen,
    evidence: signal.evidence,
    source: { provenance: 'customer', turn: signal.turn }
  };
}

export default class HandoffProvenance extends LightningElement {
  @api packet!: Packet;
  /** True on a narrow page: the block folds to its heading. */
  @api narrow = false;

  labels = labels;
  open = false;

  get writtenBy(): string {
    return this.packet.summaryBy === 'model' ? labels.notesByModel : labels.notesByRules;
  }

  get version(): string {
    const { version, updatedAt } = this.packet;
    return fill(labels.notesVersion, version, dayAndTime(updatedAt));
  }

  get confidence(): string {
    return confidenceWords(labels, this.packet.completeness, readerLocale);
  }

  get openState(): string {
    return String(this.open);
  }

  get rule(): string {
    return fill(labels.decidingRule, this.packet.trace.rule.replaceAll('_', ' '));
  }

  get policy(): string {
    return fill(labels.policyVersion, this.packet.trace.policyVersion.slice(0, HASH_SHOWN));
  }

  get signals(): Line[] {
    return this.packet.trace.signals.map(lineOf);
  }

  get wouldChange(): readonly string[] {
    return this.packet.trace.wouldChange;
  }

  get hasWouldChange(): boolean {
    return this.wouldChange.length > 0;
  }

  get noAccess(): boolean {
    return this.packet.noAccess.includes('trace');
  }

  toggle(): void {
    this.open = !this.open;
  }
}
