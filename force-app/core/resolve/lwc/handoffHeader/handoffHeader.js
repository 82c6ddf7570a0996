/** The first line of the pop: who, verified or not, wants what, why a person, and the clock. */
import { LightningElement, api } from 'lwc';
import { SHOWN } from 'c/handoffPacket';
import { labels } from 'c/handoffLabels';
import { wordOf } from 'c/handoffWording';
export default class HandoffHeader extends LightningElement {
  @api header;
  /** When a person accepted; the clock stands still from then on. */
  @api acceptedAt = null;
  /** Fields that changed after the first paint, with what they said before. */
  @api changes = [];
  labels = labels;
  intentLimit = SHOWN.intent;
  get name() {
    return this.header.name || labels.nameUnknown;
  }
  get wants() {
    return this.header.wants || labels.wantsUnknown;
  }
  get reason() {
    return wordOf(labels, 'reason', this.header.reason);
  }
  get clock() {
    const { waitingSince, slaTargetAt } = this.header;
    return { waitingSince, slaTargetAt, stoppedAt: this.acceptedAt };
  }
  get wantsBefore() {
    return this.before('wants');
  }
  get reasonBefore() {
    const code = this.before('reason');
    return code ? wordOf(labels, 'reason', code) : undefined;
  }
  before(field) {
    return this.changes.find((change) => change.field === field)?.before;
  }
}
