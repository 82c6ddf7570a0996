/** Asks before a board row is taken over or given to somebody else, and does it. */
import { LightningElement, api } from 'lwc';
import type { RowRequest } from 'c/handoffBoardTable';
import { reassign, takeOver } from 'c/handoffBoardServer';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { refOf } from 'c/handoffRefs';
import { IDLE, Saving, type SavingState } from 'c/handoffSaving';
import { fill } from 'c/handoffWording';

export default class HandoffBoardQuestion extends LightningElement {
  /** What the reader asked for. */
  @api request!: RowRequest;

  labels = labels;
  saving: SavingState = IDLE;
  private writes = new Saving(this, (state) => {
    this.saving = state;
  });

  private opened = false;

  renderedCallback(): void {
    if (this.opened) return;
    this.opened = true;
    refOf(this, 'title')?.focus();
  }

  /** What is asked, with the name of the customer it is asked about. */
  get title(): string {
    const words = this.isReassigning ? labels.boardReassignWhat : labels.boardTakeOverWhat;
    return fill(words, this.request.customer);
  }

  get isReassigning(): boolean {
    return this.request.what === 'reassign';
  }

  async takeOver(): Promise<void> {
    await this.answer(() => takeOver(this.request.handoffId), labels.boardTakenOver);
  }

  async reassign(event: CustomEvent<string>): Promise<void> {
    const userId = event.detail;
    await this.answer(() => reassign(this.request.handoffId, userId), labels.boardReassigned);
  }

  pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.cancel();
  }

  cancel(): void {
    this.close('');
  }

  private async answer(write: () => Promise<void>, done: string): Promise<void> {
    if (!(await this.writes.run(write))) return;
    this.dispatchEvent(handoffEvent('handoffsay', { text: done }));
    this.close(done);
  }

  private close(done: string): void {
    const event = new CustomEvent('answered', { detail: done, bubbles: true, composed: true });
    this.dispatchEvent(event);
  }
}
