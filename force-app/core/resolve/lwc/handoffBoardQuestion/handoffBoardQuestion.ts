/** Asks before a board row is taken over or given to somebody else, and does it. */
import { LightningElement, api } from 'lwc';
import type { RowRequest } from 'c/handoffBoardTable';
import { reassign, takeOver } from 'c/handoffBoardServer';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { IDLE, Saving, type SavingState } from 'c/handoffSaving';

export default class HandoffBoardQuestion extends LightningElement {
  /** What the reader asked for. */
  @api request!: RowRequest;

  labels = labels;
  saving: SavingState = IDLE;
  private writes = new Saving(this, (state) => {
    this.saving = state;
  });

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

  cancel(): void {
    this.close('');
  }

  private async answer(write: () => Promise<void>, done: string): Promise<void> {
    if (!(await this.writes.run(write))) return;
    this.dispatchEvent(handoffEvent('handoffsay', { text: done }));
    this.close(done);
  }

  private close(done: string): void {
    this.dispatchEvent(new CustomEvent('close', { detail: done }));
  }
}
