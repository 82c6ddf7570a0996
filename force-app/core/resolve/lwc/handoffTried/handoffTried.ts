/** What the assistant already tried, in order, each with its result, the reason and the turn. */
import { LightningElement, api } from 'lwc';
import {
  SHOWN,
  type AttemptResult,
  type Packet,
  type PacketAttempt,
  type Source
} from 'c/handoffPacket';
import { clockTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { actionWords, ANSWER, counted, fill, resultWords } from 'c/handoffWording';

const ICONS: Record<AttemptResult, string> = {
  worked: 'utility:success',
  failed: 'utility:close',
  notAllowed: 'utility:ban',
  customerDeclined: 'utility:dislike',
  notRecorded: 'utility:question_mark'
};

/** One attempt in words. */
interface Line {
  readonly key: string;
  readonly attempt: PacketAttempt;
  readonly action: string;
  readonly icon: string;
  readonly result: string;
  readonly why: string;
  readonly times: string;
  readonly time: string;
}

function lineOf(attempt: PacketAttempt, index: number): Line {
  return {
    key: `${index}-${attempt.action}`,
    attempt,
    action: actionWords(labels, attempt.action),
    icon: attempt.action === ANSWER ? 'utility:quotation_marks' : ICONS[attempt.result],
    result: resultWords(labels, attempt.action, attempt.result),
    why: attempt.why || labels.noWhy,
    times: attempt.count > 1 ? fill(labels.times, attempt.count) : '',
    time: clockTime(attempt.at)
  };
}

export default class HandoffTried extends LightningElement {
  @api packet!: Packet;
  /** True on a narrow page: only the first attempt shows until asked. */
  @api narrow = false;
  /** What the summary said before it changed; blank when it did not. */
  @api before = '';

  labels = labels;
  limit = SHOWN.attempt;
  showsAll = false;

  get isEmpty(): boolean {
    return this.packet.attempts.length === 0;
  }

  get noAccess(): boolean {
    return this.packet.noAccess.includes('attempts');
  }

  get count(): number {
    return this.packet.attempts.length;
  }

  get lines(): Line[] {
    const all = this.packet.attempts.map(lineOf);
    return this.narrow && !this.showsAll ? all.slice(0, 1) : all;
  }

  /** Where the summary comes from: only a model's words are marked as AI-written. */
  get summarySources(): { key: string; source: Source }[] {
    const { summaryBy, summarySources } = this.packet;
    const sources =
      summaryBy === 'model'
        ? summarySources.map(({ turn }): Source => ({ provenance: 'ai', turn }))
        : summarySources;
    return sources.map((source, index) => ({ key: `${index}-${source.turn}`, source }));
  }

  get hasMore(): boolean {
    return this.narrow && this.packet.attempts.length > 1;
  }

  get moreLabel(): string {
    if (this.showsAll) return labels.showFewer;
    return counted(this.packet.attempts.length - 1, labels.showMoreOne, labels.showMoreMany);
  }

  get expandedState(): string {
    return String(this.showsAll);
  }

  toggle(): void {
    this.showsAll = !this.showsAll;
  }
}
