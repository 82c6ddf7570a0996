/** What the destination needs and nobody has yet: a checklist with the question to ask for each. */
import { LightningElement, api } from 'lwc';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { fill } from 'c/handoffWording';
function lineOf({ item, label, question, done }) {
  return {
    item,
    question,
    checkbox: fill(labels.gotIt, label),
    ask: fill(labels.askWhat, question),
    done
  };
}
export default class HandoffMissing extends LightningElement {
  @api packet;
  /** True when the console can put text into the composer. */
  @api canInsert = false;
  /** True on a narrow page: the block folds to its heading. */
  @api narrow = false;
  labels = labels;
  get isEmpty() {
    return this.packet.missing.length === 0;
  }
  get noAccess() {
    return this.packet.noAccess.includes('missing');
  }
  get open() {
    return this.packet.missing.filter((missing) => !missing.done);
  }
  get count() {
    return this.open.length;
  }
  get hint() {
    return this.open[0]?.label ?? '';
  }
  get lines() {
    return this.packet.missing.map(lineOf);
  }
  ask(event) {
    const { item } = event.currentTarget.dataset;
    const line = this.lines.find((candidate) => candidate.item === item);
    if (line) this.dispatchEvent(handoffEvent('handoffinsert', { text: line.question }));
  }
}
