/** Where the notes come from: who wrote them, when, how complete they are, and why they are here. */
import { LightningElement, api } from 'lwc';
import { dayAndTime, readerLocale } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { confidenceWords, fill, wordOf } from 'c/handoffWording';
/** How much of the policy version is worth reading. */
const HASH_SHOWN = 8;
function lineOf(signal, index) {
  return {
    key: `${index}-${signal.signal}`,
    name: wordOf(labels, 'signal', signal.signal),
    state: signal.crossed ? labels.signalCrossed : labels.signalSeen,
    evidence: signal.evidence,
    source: { provenance: 'customer', turn: signal.turn }
  };
}
export default class HandoffProvenance extends LightningElement {
  @api packet;
  /** True on a narrow page: the block folds to its heading. */
  @api narrow = false;
  labels = labels;
  open = false;
  get writtenBy() {
    return this.packet.summaryBy === 'model' ? labels.notesByModel : labels.notesByRules;
  }
  get version() {
    const { version, updatedAt } = this.packet;
    return fill(labels.notesVersion, version, dayAndTime(updatedAt));
  }
  get confidence() {
    return confidenceWords(labels, this.packet.completeness, readerLocale);
  }
  get openState() {
    return String(this.open);
  }
  get rule() {
    return fill(labels.decidingRule, this.packet.trace.rule.replaceAll('_', ' '));
  }
  get policy() {
    return fill(labels.policyVersion, this.packet.trace.policyVersion.slice(0, HASH_SHOWN));
  }
  get signals() {
    return this.packet.trace.signals.map(lineOf);
  }
  get wouldChange() {
    return this.packet.trace.wouldChange;
  }
  get hasWouldChange() {
    return this.wouldChange.length > 0;
  }
  get noAccess() {
    return this.packet.noAccess.includes('trace');
  }
  toggle() {
    this.open = !this.open;
  }
}
