/**
 * What the destination needs and nobody has yet: a checklist with the question to ask for each. Items
 * tick themselves when the record fills them, and can be unticked.
 */
import { LightningElement, api } from 'lwc';
import { SHOWN } from 'c/handoffPacket';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { IDLE, Saving } from 'c/handoffSaving';
import { markDone } from 'c/handoffServer';
import { fill } from 'c/handoffWording';
export default class HandoffMissing extends LightningElement {
  /** True when the console can put text into the composer. */
  @api canInsert = false;
  /** True on a narrow page: the block folds to its heading. */
  @api narrow = false;
  @api get packet() {
    return this.current;
  }
  set packet(packet) {
    const open = new Set(this.open.map(({ item }) => item));
    for (const { item, done } of packet.missing) if (done && open.has(item)) this.filled.add(item);
    this.current = packet;
  }
  labels = labels;
  limit = SHOWN.question;
  saving = IDLE;
  current;
  /** Items that were open when first shown and are filled now. */
  filled = new Set();
  writes = new Saving(this, (state) => {
    this.saving = state;
  });
  get isEmpty() {
    return this.current.missing.length === 0;
  }
  get noAccess() {
    return this.current.noAccess.includes('missing');
  }
  get open() {
    return this.current?.missing.filter(({ done }) => !done) ?? [];
  }
  get count() {
    return this.open.length;
  }
  get hint() {
    return this.open[0]?.label ?? '';
  }
  get lines() {
    return this.current.missing.map((missing) => this.lineOf(missing));
  }
  ask(event) {
    const missing = this.missingOf(event);
    this.dispatchEvent(handoffEvent('handoffinsert', { text: missing.question }));
  }
  tick(event) {
    const { checked } = event.target;
    void this.write(this.missingOf(event), checked);
  }
  undo(event) {
    void this.write(this.missingOf(event), false);
  }
  async write({ id, item }, done) {
    const written = await this.writes.run(() => markDone(id, done));
    if (written && !done) this.filled.delete(item);
  }
  missingOf(event) {
    const { item } = event.currentTarget.dataset;
    return this.current.missing.find((missing) => missing.item === item);
  }
  lineOf(missing) {
    const { id, item, label, question, done } = missing;
    const filled = done && this.filled.has(item) ? fill(labels.ticked, label) : '';
    return {
      missing,
      checkbox: fill(labels.gotIt, label),
      question: done ? '' : question,
      ask: fill(labels.askWhat, question),
      canAsk: this.canInsert && !done,
      filled,
      undo: filled && id ? fill(labels.undoWhat, label) : '',
      cannotTick: !id || this.saving.busy
    };
  }
}
