/** Asks before a board row is taken over or given to somebody else, and does it. */
import { LightningElement, api } from 'lwc';
import { reassign, takeOver } from 'c/handoffBoardServer';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { refOf } from 'c/handoffRefs';
import { IDLE, Saving } from 'c/handoffSaving';
import { fill } from 'c/handoffWording';
export default class HandoffBoardQuestion extends LightningElement {
  /** What the reader asked for. */
  @api request;
  labels = labels;
  saving = IDLE;
  writes = new Saving(this, (state) => {
    this.saving = state;
  });
  opened = false;
  renderedCallback() {
    if (this.opened) return;
    this.opened = true;
    refOf(this, 'title')?.focus();
  }
  /** What is asked, with the name of the customer it is asked about. */
  get title() {
    const words = this.isReassigning ? labels.boardReassignWhat : labels.boardTakeOverWhat;
    return fill(words, this.request.customer);
  }
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
  pressed(event) {
    if (event.key === 'Escape') this.cancel();
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
    const event = new CustomEvent('answered', { detail: done, bubbles: true, composed: true });
    this.dispatchEvent(event);
  }
}
