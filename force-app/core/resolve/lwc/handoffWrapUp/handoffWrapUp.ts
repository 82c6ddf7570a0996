/**
 * Closing a handoff in three presses: how it ended, whether the handoff was right, and whether its
 * reason was right, which also saves. These answers are what the policy learns from.
 */
import { LightningElement, api } from 'lwc';
import type { HandoffJudgement, Packet, ReasonCode, WrapUpOutcome } from 'c/handoffPacket';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { refOf } from 'c/handoffRefs';
import { IDLE, Saving, type SavingState } from 'c/handoffSaving';
import { wrapUp } from 'c/handoffServer';
import { fill, wordOf } from 'c/handoffWording';
import { JUDGEMENTS, OUTCOMES, reasonChoices, type Choice } from './choices';

export default class HandoffWrapUp extends LightningElement {
  @api packet!: Packet;
  /** The leg that is wrapped up. */
  @api transferId = '';

  labels = labels;
  outcome?: WrapUpOutcome;
  judgement?: HandoffJudgement;
  correctReason: ReasonCode | '' = '';
  note = '';
  hint = '';
  changing = false;
  savedNow = false;
  saving: SavingState = IDLE;
  private wantsFocus = false;
  private writes = new Saving(this, (state) => {
    this.saving = state;
  });

  renderedCallback(): void {
    const confirmation = refOf(this, 'saved');
    if (!this.wantsFocus || !confirmation) return;
    this.wantsFocus = false;
    confirmation.focus();
  }

  get isSaved(): boolean {
    return !this.changing && (this.savedNow || this.packet.wrapUp.at !== null);
  }

  get savedText(): string {
    const { outcome, judgement } = this.savedNow ? this : this.packet.wrapUp;
    return fill(
      labels.wrapUpSaved,
      wordOf(labels, 'wrapUp', outcome ?? ''),
      wordOf(labels, 'judgement', judgement ?? '')
    );
  }

  get outcomes(): Choice<WrapUpOutcome>[] {
    return OUTCOMES.map((choice) => ({ ...choice, checked: choice.value === this.outcome }));
  }

  get judgements(): Choice<HandoffJudgement>[] {
    return JUDGEMENTS.map((choice) => ({ ...choice, checked: choice.value === this.judgement }));
  }

  get reasons(): Choice<ReasonCode | ''>[] {
    return reasonChoices(this.packet.reason);
  }

  get reasonQuestion(): string {
    return fill(labels.wrapUpReason, wordOf(labels, 'reason', this.packet.reason));
  }

  chooseOutcome(event: Event): void {
    this.outcome = (event.target as HTMLInputElement).value as WrapUpOutcome;
    this.hint = '';
  }

  chooseJudgement(event: Event): void {
    this.judgement = (event.target as HTMLInputElement).value as HandoffJudgement;
    this.hint = '';
  }

  chooseReason(event: Event): void {
    this.correctReason = (event.target as HTMLSelectElement).value as ReasonCode | '';
  }

  noted(event: Event): void {
    this.note = (event.target as HTMLInputElement).value;
  }

  right(): void {
    void this.save(true);
  }

  wrong(): void {
    void this.save(false);
  }

  change(): void {
    this.changing = true;
    this.savedNow = false;
  }

  private async save(reasonCorrect: boolean): Promise<void> {
    const { outcome, judgement, note } = this;
    if (!outcome || !judgement) {
      this.hint = labels.wrapUpFirst;
      return;
    }
    const correctReason = reasonCorrect ? '' : this.correctReason;
    const answers = { outcome, judgement, reasonCorrect, correctReason, note };
    if (!(await this.writes.run(() => wrapUp(this.transferId, answers)))) return;
    this.savedNow = true;
    this.changing = false;
    this.wantsFocus = true;
    this.dispatchEvent(handoffEvent('handoffsay', { text: this.savedText }));
  }
}
