/** Who had this conversation so far and how each leg ended, newest first. */
import { LightningElement, api } from 'lwc';
import { clockTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { fill, wordOf } from 'c/handoffWording';
function lineOf(leg) {
  const at = leg.endedAt ?? leg.acceptedAt ?? leg.offeredAt;
  return {
    leg,
    path: fill(labels.chainLeg, leg.from, leg.to || leg.queue),
    outcome: wordOf(labels, 'outcome', leg.outcome),
    at,
    time: clockTime(at)
  };
}
export default class HandoffChain extends LightningElement {
  @api packet;
  /** True on a narrow page: the block folds to its heading. */
  @api narrow = false;
  labels = labels;
  get lines() {
    return [...this.packet.chain].reverse().map(lineOf);
  }
  get count() {
    return this.packet.chain.length;
  }
  get isEmpty() {
    return this.count === 0;
  }
  get noAccess() {
    return this.packet.noAccess.includes('chain');
  }
}
