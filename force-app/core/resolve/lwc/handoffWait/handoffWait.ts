/**
 * The clock of the header: how long the customer has waited and how much of the answer time is left,
 * in words and figures. It ticks for the eye only; three moments are announced, each once.
 */
import { LightningElement, api } from 'lwc';
import {
  isoDuration,
  minutesAndSeconds,
  momentBetween,
  readClock,
  type ClockFacts,
  type ClockMoment,
  type ClockReading
} from 'c/handoffClock';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { every, now, type Cancel } from 'c/handoffTimer';
import { targetWords } from 'c/handoffWording';

const SPOKEN: Record<ClockMoment, string> = {
  half: labels.announceHalf,
  minute: labels.announceMinute,
  late: labels.announceLate
};

export default class HandoffWait extends LightningElement {
  /** Instants of the wait. */
  @api
  get facts(): ClockFacts {
    return this.clockFacts;
  }
  set facts(facts: ClockFacts) {
    this.clockFacts = facts;
    this.reading = readClock(facts, now());
  }

  labels = labels;
  reading: ClockReading = { waited: null, left: null, total: null, state: 'none' };
  private clockFacts: ClockFacts = { waitingSince: null, slaTargetAt: null, stoppedAt: null };
  private cancel?: Cancel;

  connectedCallback(): void {
    this.cancel = every(1_000, () => this.tick());
  }

  disconnectedCallback(): void {
    this.cancel?.();
  }

  get waited(): string {
    return this.reading.waited === null ? '' : minutesAndSeconds(this.reading.waited);
  }

  get waitedDuration(): string {
    return isoDuration(this.reading.waited ?? 0);
  }

  get hasTarget(): boolean {
    return this.reading.state !== 'none';
  }

  get target(): { time: string; state: string } {
    return targetWords(labels, this.reading.left, this.reading.state, minutesAndSeconds);
  }

  get targetClass(): string {
    return `target target_${this.reading.state}`;
  }

  get stateIcon(): string {
    if (this.reading.state === 'late') return 'utility:error';
    return this.reading.state === 'soon' ? 'utility:warning' : 'utility:clock';
  }

  private tick(): void {
    const next = readClock(this.clockFacts, now());
    const moment = momentBetween(this.reading, next);
    this.reading = next;
    if (!moment) return;
    const urgent = moment === 'late';
    this.dispatchEvent(handoffEvent('handoffsay', { text: SPOKEN[moment], urgent }));
  }
}
