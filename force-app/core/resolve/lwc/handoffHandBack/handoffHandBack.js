/** Hands the conversation back to the assistant with a note; the loop guard may refuse and says why. */
import { LightningElement, api } from 'lwc';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { refOf } from 'c/handoffRefs';
import { IDLE, Saving } from 'c/handoffSaving';
import { handBack } from 'c/handoffServer';
import { fill } from 'c/handoffWording';
/** That it is done, and the words with which the customer is told. */
function doneWords(heard) {
  const done = `${labels.handedBackDone}.`;
  return heard ? `${done} ${fill(labels.handBackHears, heard)}` : done;
}
export default class HandoffHandBack extends LightningElement {
  /** The leg that is handed back. */
  @api transferId = '';
  labels = labels;
  asking = false;
  message = '';
  saving = IDLE;
  wantsFocus = false;
  writes = new Saving(this, (state) => {
    this.saving = state;
  });
  renderedCallback() {
    if (!this.wantsFocus) return;
    this.wantsFocus = false;
    refOf(this, 'note')?.focus();
  }
  ask() {
    this.asking = true;
    this.wantsFocus = true;
  }
  cancel() {
    this.asking = false;
  }
  async confirm() {
    const note = refOf(this, 'note')?.value ?? '';
    const answer = await this.writes.run(() => handBack(this.transferId, note));
    if (!answer) return;
    const { accepted, message } = answer.result;
    this.message = accepted ? doneWords(message) : message;
    this.asking = false;
    this.dispatchEvent(handoffEvent('handoffsay', { text: this.message }));
  }
}
