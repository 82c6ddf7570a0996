/** What the assistant said would happen, when it is due, and whether it was kept. */
import { LightningElement, api } from 'lwc';
import { SHOWN } from 'c/handoffPacket';
import { dayAndTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { IDLE, Saving } from 'c/handoffSaving';
import { markDone } from 'c/handoffServer';
import { fill } from 'c/handoffWording';
function stateOf(kept) {
  if (kept === null) return labels.promiseOpen;
  return kept ? labels.promiseKept : labels.promiseBroken;
}
export default class HandoffPromises extends LightningElement {
  @api promises = [];
  labels = labels;
  limit = SHOWN.promise;
  saving = IDLE;
  writes = new Saving(this, (state) => {
    this.saving = state;
  });
  get lines() {
    return this.promises.map((promise, index) => ({
      key: promise.id ?? String(index),
      promise,
      due: promise.dueAt ? fill(labels.promiseDue, dayAndTime(promise.dueAt)) : '',
      state: stateOf(promise.kept),
      canMark: Boolean(promise.id) && promise.kept !== true
    }));
  }
  markKept(event) {
    const { id } = event.currentTarget.dataset;
    void this.writes.run(() => markDone(id, true));
  }
}
