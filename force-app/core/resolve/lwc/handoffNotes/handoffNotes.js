/**
 * The notes of a handoff, block by block in their fixed order. The header stands alone above; what is
 * here is read during the conversation, so it is rendered once the header is painted.
 */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/handoffLabels';
import { refOf } from 'c/handoffRefs';
import { afterPaint } from 'c/handoffTimer';
export default class HandoffNotes extends LightningElement {
  @api packet;
  @api changes = [];
  @api recordId = '';
  /** Open leg of the reader; null when there is none to wrap up. */
  @api transferId = null;
  /** True on a narrow page: blocks fold to their headings. */
  @api narrow = false;
  /** True when the console can put text into the composer. */
  @api canInsert = false;
  /** True once the conversation is over: the wrap-up comes first and the notes fold. */
  @api ended = false;
  labels = labels;
  /** False until what stands above is painted, so that it never waits for the rest. */
  complete = false;
  unfolded = false;
  cancelPaint;
  renderedCallback() {
    if (this.complete) return;
    this.cancelPaint ??= afterPaint(() => {
      this.complete = true;
    });
  }
  disconnectedCallback() {
    this.cancelPaint?.();
  }
  /** Shows a turn by sequence number, or where the conversation was handed over, and focuses it. */
  @api jumpTo(wanted) {
    this.transcript?.jumpTo(wanted);
  }
  /** Puts the focus into the search of the transcript. */
  @api focusSearch() {
    this.transcript?.focusSearch();
  }
  get showsNotes() {
    return !this.ended || this.unfolded;
  }
  get foldLabel() {
    return this.unfolded ? labels.hideNotes : labels.showNotes;
  }
  get unfoldedState() {
    return String(this.unfolded);
  }
  get hasLeg() {
    return Boolean(this.transferId);
  }
  get wrapUpFirst() {
    return this.ended && this.hasLeg;
  }
  get wrapUpLast() {
    return !this.ended && this.hasLeg && this.packet.status === 'withHuman';
  }
  get openingBefore() {
    return this.changes.find(({ field }) => field === 'opening')?.before;
  }
  get summaryBefore() {
    return this.changes.find(({ field }) => field === 'summary')?.before;
  }
  toggle() {
    this.unfolded = !this.unfolded;
  }
  get transcript() {
    return refOf(this, 'transcript');
  }
}
