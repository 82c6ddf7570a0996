/** How the queues stand, in words; a queue whose health changes is announced once. */
import { LightningElement, api } from 'lwc';
import { minutesAndSeconds } from 'c/handoffClock';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { fill } from 'c/handoffWording';
const WORDS = {
  good: labels.healthGood,
  slipping: labels.healthSlipping,
  failing: labels.healthFailing
};
const ICONS = {
  good: 'utility:success',
  slipping: 'utility:warning',
  failing: 'utility:error'
};
export default class HandoffQueueHealth extends LightningElement {
  @api get queues() {
    return this.current;
  }
  set queues(queues) {
    const before = new Map(this.current.map(({ queue, health }) => [queue, health]));
    this.current = queues;
    for (const { queue, label, health } of queues) {
      const was = before.get(queue);
      if (was === undefined || was === health || health === 'good') continue;
      const text = fill(labels.boardAlert, label, WORDS[health]);
      this.toSay.push({ text, urgent: health === 'failing' });
    }
  }
  labels = labels;
  current = [];
  toSay = [];
  renderedCallback() {
    for (const words of this.toSay.splice(0)) this.dispatchEvent(handoffEvent('handoffsay', words));
  }
  get lines() {
    return this.current.map(({ queue, label, waiting, online, oldestSeconds, health }) => ({
      queue,
      text: fill(labels.boardQueueLine, label, waiting, online),
      oldest: waiting > 0 ? fill(labels.boardQueueOldest, minutesAndSeconds(oldestSeconds)) : '',
      health: WORDS[health],
      icon: ICONS[health]
    }));
  }
}
