/** The first line of the pop: who, verified or not, wants what, why a person, and the clock. */
import { LightningElement, api } from 'lwc';
import { SHOWN, type PacketHeader } from 'c/handoffPacket';
import type { ClockFacts } from 'c/handoffClock';
import type { Change } from 'c/handoffMerge';
import { labels } from 'c/handoffLabels';
import { wordOf } from 'c/handoffWording';

export default class HandoffHeader extends LightningElement {
  @api header!: PacketHeader;
  /** When a person accepted; the clock stands still from then on. */
  @api acceptedAt: string | null = null;
  /** Fields that changed after the first paint, with what they said before. */
  @api changes: readonly Change[] = [];

  labels = labels;
  intentLimit = SHOWN.intent;

  get name(): string {
    return this.header.name || labels.nameUnknown;
  }

  get wants(): string {
    return this.header.wants || labels.wantsUnknown;
  }

  get reason(): string {
    return wordOf(labels, 'reason', this.header.reason);
  }

  get clock(): ClockFacts {
    const { waitingSince, slaTargetAt } = this.header;
    return { waitingSince, slaTargetAt, stoppedAt: this.acceptedAt };
  }

  get wantsBefore(): string | undefined {
    return this.before('wants');
  }

  get reasonBefore(): string | undefined {
    const code = this.before('reason') as PacketHeader['reason'] | undefined;
    return code ? wordOf(labels, 'reason', code) : undefined;
  }

  private before(field: Change['field']): string | undefined {
    return this.changes.find((change) => change.field === field)?.before;
  }
}
