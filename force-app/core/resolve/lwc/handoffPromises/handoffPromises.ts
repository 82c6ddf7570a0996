/** What the assistant said would happen, when it is due, and whether it was kept. */
import { LightningElement, api } from 'lwc';
import { SHOWN, type PacketPromise } from 'c/handoffPacket';
import { dayAndTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { IDLE, Saving, type SavingState } from 'c/handoffSaving';
import { markDone } from 'c/handoffServer';
import { fill } from 'c/handoffWording';

/** One promise in words. */
interface Line {
  readonly key: string;
  readonly promise: PacketPromise;
  readonly due: string;
  readonly state: string;
  readonly canMark: boolean;
}

function stateOf(kept: boolean | null): string {
  if (kept === null) return labels.promiseOpen;
  return kept ? labels.promiseKept : labels.promiseBroken;
}

export default class HandoffPromises extends LightningElement {
  @api promises: readonly PacketPromise[] = [];

  labels = labels;
  limit = SHOWN.promise;
  saving: SavingState = IDLE;
  private writes = new Saving(this, (state) => {
    this.saving = state;
  });

  get lines(): Line[] {
    return this.promises.map((promise, index) => ({
      key: promise.id ?? String(index),
      promise,
      due: promise.dueAt ? fill(labels.promiseDue, dayAndTime(promise.dueAt)) : '',
      state: stateOf(promise.kept),
      canMark: Boolean(promise.id) && promise.kept !== true
    }));
  }

  markKept(event: Event): void {
    const { id } = (event.currentTarget as HTMLElement).dataset;
    void this.writes.run(() => markDone(id!, true));
  }
}
