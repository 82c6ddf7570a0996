/**
 * The notes of a handoff, block by block in their fixed order. The header stands alone above; what is
 * here is read during the conversation, so it is rendered once the header is painted.
 */
import { LightningElement, api } from 'lwc';
import type { Packet } from 'c/handoffPacket';
import type { Change } from 'c/handoffMerge';
import { labels } from 'c/handoffLabels';
import { refOf } from 'c/handoffRefs';
import { afterPaint, type Cancel } from 'c/handoffTimer';
import type HandoffTranscript from 'c/handoffTranscript';

export default class HandoffNotes extends LightningElement {
  @api packet!: Packet;
  @api changes: readonly Change[] = [];
  @api recordId = '';
  /** Open leg of the reader; null when there is none to wrap up. */
  @api transferId: string | null = null;
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
  private cancelPaint?: Cancel;

  renderedCallback(): void {
    if (this.complete) return;
    this.cancelPaint ??= afterPaint(() => {
      this.complete = true;
    });
  }

  disconnectedCallback(): void {
    this.cancelPaint?.();
  }

  /** Shows a turn by sequence number, or where the conversation was handed over, and focuses it. */
  @api
  jumpTo(wanted: number | 'handoff'): void {
    this.transcript?.jumpTo(wanted);
  }

  /** Puts the focus into the search of the transcript. */
  @api
  focusSearch(): void {
    this.transcript?.focusSearch();
  }

  get showsNotes(): boolean {
    return !this.ended || this.unfolded;
  }

  get foldLabel(): string {
    return this.unfolded ? labels.hideNotes : labels.showNotes;
  }

  get unfoldedState(): string {
    return String(this.unfolded);
  }

  get hasLeg(): boolean {
    return Boolean(this.transferId);
  }

  get wrapUpFirst(): boolean {
    return this.ended && this.hasLeg;
  }

  get wrapUpLast(): boolean {
    return !this.ended && this.hasLeg && this.packet.status === 'withHuman';
  }

  get openingBefore(): string | undefined {
    return this.changes.find(({ field }) => field === 'opening')?.before;
  }

  get summaryBefore(): string | undefined {
    return this.changes.find(({ field }) => field === 'summary')?.before;
  }

  toggle(): void {
    this.unfolded = !this.unfolded;
  }

  private get transcript(): HandoffTranscript | undefined {
    return refOf<HandoffTranscript>(this, 'transcript');
  }
}
