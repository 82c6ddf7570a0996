/** How the queues stand, in words; a queue whose health changes is announced once. */
import { LightningElement, api } from 'lwc';
import type { QueueHealth } from 'c/handoffBoardRows';
import { minutesAndSeconds } from 'c/handoffClock';
import { handoffEvent, type HandoffEvents } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { fill } from 'c/handoffWording';

const WORDS: Record<QueueHealth['health'], string> = {
  good: labels.healthGood,
  slipping: labels.healthSlipping,
  failing: labels.healthFailing
};
const ICONS: Record<QueueHealth['health'], string> = {
  good: 'utility:success',
  slipping: 'utility:warning',
  failing: 'utility:error'
};

/** One queue in words. */
interface Line {
  readonly queue: string;
  readonly text: string;
  readonly oldest: string;
  readonly health: string;
  readonly icon: string;
}

export default class HandoffQueueHealth extends LightningElement {
  @api
  get queues(): readonly QueueHealth[] {
    return this.current;
  }
  set queues(queues: readonly QueueHealth[]) {
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
  private current: readonly QueueHealth[] = [];
  private toSay: HandoffEvents['handoffsay'][] = [];

  renderedCallback(): void {
    for (const words of this.toSay.splice(0)) this.dispatchEvent(handoffEvent('handoffsay', words));
  }

  get lines(): Line[] {
    return this.current.map(({ queue, label, waiting, online, oldestSeconds, health }) => ({
      queue,
      text: fill(labels.boardQueueLine, label, waiting, online),
      oldest: waiting > 0 ? fill(labels.boardQueueOldest, minutesAndSeconds(oldestSeconds)) : '',
      health: WORDS[health],
      icon: ICONS[health]
    }));
  }
}
