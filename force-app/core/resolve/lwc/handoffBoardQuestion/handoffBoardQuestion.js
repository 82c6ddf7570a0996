/** Asks before a board row is taken over or given to somebody else, and does it. */
import { LightningElement, api } from 'lwc';
import { reassign, takeOver } from 'c/handoffBoardServer';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { IDLE, Saving } from 'c/handoffSaving';
export default class HandoffBoardQuestion extends LightningElement {
  /** What the reader asked for. */
  @api request;
  labels = labels;
  saving = IDLE;
  writes = new Saving(this, (state) => {
    this.saving = state;
  });
  get isReassigning() {
    return this.request.what === 'reassign';
  }
  async takeOver() {
    await this.answer(() => takeOver(this.request.handoffId), labels.boardTakenOver);
  }
  async reassign(event) {
    const userId = event.detail;
    await this.answer(() => reassign(this.request.handoffId, userId), labels.boardReassigned);
  }
  cancel() {
    this.close('');
  }
  async answer(write, done) {
    if (!(await this.writes.run(write))) return;
    this.dispatchEvent(handoffEvent('handoffsay', { text: done }));
    this.close(done);
  }
  close(done) {
    this.dispatchEvent(new CustomEvent('close', { detail: done }));
  }
}
