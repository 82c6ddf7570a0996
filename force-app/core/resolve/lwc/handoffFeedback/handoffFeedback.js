/**
 * Feedback on one answer of the assistant: one of three verdicts and a note. Harmful asks once more,
 * because a supervisor is told at once. Ten seconds to take it back.
 */
import { LightningElement, api } from 'lwc';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { IDLE, Saving } from 'c/handoffSaving';
import { mark, undo } from 'c/handoffServer';
import { after } from 'c/handoffTimer';
import { fill, wordOf } from 'c/handoffWording';
const VERDICTS = ['incorrect', 'unhelpful', 'harmful'];
/** How long a saved verdict can be taken back here, in milliseconds. */
const UNDO_FOR = 10_000;
export default class HandoffFeedback extends LightningElement {
  @api handoffId = '';
  /** Sequence number of the turn. */
  @api sequence = 0;
  labels = labels;
  verdict;
  note = '';
  step = 'choose';
  saving = IDLE;
  focusOn = 'input';
  cancelClose;
  writes = new Saving(this, (state) => {
    this.saving = state;
  });
  renderedCallback() {
    if (!this.focusOn) return;
    this.template.querySelector(this.focusOn)?.focus();
    this.focusOn = null;
  }
  disconnectedCallback() {
    this.cancelClose?.();
  }
  get choices() {
    return VERDICTS.map((value) => ({
      value,
      label: wordOf(labels, 'feedback', value),
      checked: value === this.verdict
    }));
  }
  get isChoosing() {
    return this.step === 'choose';
  }
  get isConfirming() {
    return this.step === 'confirm';
  }
  get cannotSave() {
    return !this.verdict || this.saving.busy;
  }
  get savedText() {
    return fill(labels.feedbackSaved, wordOf(labels, 'feedback', this.verdict ?? ''));
  }
  choose(event) {
    this.verdict = event.target.value;
  }
  noted(event) {
    this.note = event.target.value;
  }
  pressed(event) {
    if (event.key === 'Escape') this.close();
    else if (event.key !== 'Enter' || event.target.tagName !== 'INPUT') return;
    else this.save();
    event.preventDefault();
    event.stopPropagation();
  }
  save() {
    if (!this.verdict) return;
    if (this.verdict === 'harmful') this.go('confirm', 'button');
    else void this.write();
  }
  async write() {
    const { handoffId, sequence, verdict, note } = this;
    if (!(await this.writes.run(() => mark(handoffId, sequence, verdict, note)))) return;
    this.go('saved', 'button');
    this.dispatchEvent(handoffEvent('handoffsay', { text: this.savedText }));
    this.cancelClose = after(UNDO_FOR, () => this.close());
  }
  async takeBack() {
    if (!(await this.writes.run(() => undo(this.handoffId, this.sequence)))) return;
    this.dispatchEvent(handoffEvent('handoffsay', { text: labels.feedbackUndone }));
    this.close();
  }
  close() {
    this.dispatchEvent(new CustomEvent('close'));
  }
  go(step, focusOn) {
    this.step = step;
    this.focusOn = focusOn;
  }
}
