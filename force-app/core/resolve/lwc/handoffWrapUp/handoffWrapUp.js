/**
 * Closing a handoff in three presses: how it ended, whether the handoff was right, and whether its
 * reason was right, which also saves. These answers are what the policy learns from.
 */
import { LightningElement, api } from 'lwc';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { refOf } from 'c/handoffRefs';
import { IDLE, Saving } from 'c/handoffSaving';
import { wrapUp } from 'c/handoffServer';
import { fill, wordOf } from 'c/handoffWording';
import { JUDGEMENTS, OUTCOMES, reasonChoices } from './choices';
export default class HandoffWrapUp extends LightningElement {
  @api packet;
  /** The leg that is wrapped up. */
  @api transferId = '';
  labels = labels;
  outcome;
  judgement;
  correctReason = '';
  note = '';
  hint = '';
  changing = false;
  savedNow = false;
  saving = IDLE;
  wantsFocus = false;
  writes = new Saving(this, (state) => {
    this.saving = state;
  });
  renderedCallback() {
    const confirmation = refOf(this, 'saved');
    if (!this.wantsFocus || !confirmation) return;
    this.wantsFocus = false;
    confirmation.focus();
  }
  get isSaved() {
    return !this.changing && (this.savedNow || this.packet.wrapUp.at !== null);
  }
  get savedText() {
    const { outcome, judgement } = this.savedNow ? this : this.packet.wrapUp;
    return fill(
      labels.wrapUpSaved,
      wordOf(labels, 'wrapUp', outcome ?? ''),
      wordOf(labels, 'judgement', judgement ?? '')
    );
  }
  get outcomes() {
    return OUTCOMES.map((choice) => ({ ...choice, checked: choice.value === this.outcome }));
  }
  get judgements() {
    return JUDGEMENTS.map((choice) => ({ ...choice, checked: choice.value === this.judgement }));
  }
  get reasons() {
    return reasonChoices(this.packet.reason);
  }
  get reasonQuestion() {
    return fill(labels.wrapUpReason, wordOf(labels, 'reason', this.packet.reason));
  }
  chooseOutcome(event) {
    this.outcome = event.target.value;
    this.hint = '';
  }
  chooseJudgement(event) {
    this.judgement = event.target.value;
    this.hint = '';
  }
  chooseReason(event) {
    this.correctReason = event.target.value;
  }
  noted(event) {
    this.note = event.target.value;
  }
  right() {
    void this.save(true);
  }
  wrong() {
    void this.save(false);
  }
  change() {
    this.changing = true;
    this.savedNow = false;
  }
  async save(reasonCorrect) {
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
