/**
 * Feedback on one answer of the assistant: one of three verdicts and a note. Harmful asks once more,
 * because a supervisor is told at once. Ten seconds to take it back.
 */
import { LightningElement, api } from 'lwc';
import type { Feedback } from 'c/handoffPacket';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { IDLE, Saving, type SavingState } from 'c/handoffSaving';
import { mark, undo } from 'c/handoffServer';
import { after, type Cancel } from 'c/handoffTimer';
import { fill, wordOf } from 'c/handoffWording';

const VERDICTS: readonly Feedback[] = ['incorrect', 'unhelpful', 'harmful'];
/** How long a saved verdict can be taken back here, in milliseconds. */
const UNDO_FOR = 10_000;

export default class HandoffFeedback extends LightningElement {
  @api handoffId = '';
  /** Sequence number of the turn. */
  @api sequence = 0;

  labels = labels;
  verdict?: Feedback;
  note = '';
  step: 'choose' | 'confirm' | 'saved' = 'choose';
  saving: SavingState = IDLE;
  private focusOn: string | null = 'input';
  private cancelClose?: Cancel;
  private writes = new Saving(this, (state) => {
    this.saving = state;
  });

  renderedCallback(): void {
    if (!this.focusOn) return;
    this.template!.querySelector<HTMLElement>(this.focusOn)?.focus();
    this.focusOn = null;
  }

  disconnectedCallback(): void {
    this.cancelClose?.();
  }

  get choices(): { value: Feedback; label: string; checked: boolean }[] {
    return VERDICTS.map((value) => ({
      value,
      label: wordOf(labels, 'feedback', value),
      checked: value === this.verdict
    }));
  }

  get isChoosing(): boolean {
    return this.step === 'choose';
  }

  get isConfirming(): boolean {
    return this.step === 'confirm';
  }

  get cannotSave(): boolean {
    return !this.verdict || this.saving.busy;
  }

  get savedText(): string {
    return fill(labels.feedbackSaved, wordOf(labels, 'feedback', this.verdict ?? ''));
  }

  choose(event: Event): void {
    this.verdict = (event.target as HTMLInputElement).value as Feedback;
  }

  noted(event: Event): void {
    this.note = (event.target as HTMLInputElement).value;
  }

  pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.close();
    else if (event.key !== 'Enter' || (event.target as HTMLElement).tagName !== 'INPUT') return;
    else this.save();
    event.preventDefault();
    event.stopPropagation();
  }

  save(): void {
    if (!this.verdict) return;
    if (this.verdict === 'harmful') this.go('confirm', 'button');
    else void this.write();
  }

  async write(): Promise<void> {
    const { handoffId, sequence, verdict, note } = this;
    if (!(await this.writes.run(() => mark(handoffId, sequence, verdict!, note)))) return;
    this.go('saved', 'button');
    this.dispatchEvent(handoffEvent('handoffsay', { text: this.savedText }));
    this.cancelClose = after(UNDO_FOR, () => this.close());
  }

  async takeBack(): Promise<void> {
    if (!(await this.writes.run(() => undo(this.handoffId, this.sequence)))) return;
    this.dispatchEvent(handoffEvent('handoffsay', { text: labels.feedbackUndone }));
    this.close();
  }

  close(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  private go(step: 'confirm' | 'saved', focusOn: string): void {
    this.step = step;
    this.focusOn = focusOn;
  }
}
