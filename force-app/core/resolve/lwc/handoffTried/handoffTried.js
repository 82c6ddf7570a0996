/** What the assistant already tried, in order, each with its result, the reason and the turn. */
import { LightningElement, api } from 'lwc';
import { SHOWN } from 'c/handoffPacket';
import { clockTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { actionWords, ANSWER, counted, fill, resultWords } from 'c/handoffWording';
const ICONS = {
  worked: 'utility:success',
  failed: 'utility:close',
  notAllowed: 'utility:ban',
  customerDeclined: 'utility:dislike',
  notRecorded: 'utility:question_mark'
};
function lineOf(attempt, index) {
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
  @api packet;
  /** True on a narrow page: only the first attempt shows until asked. */
  @api narrow = false;
  /** What the summary said before it changed; blank when it did not. */
  @api before = '';
  labels = labels;
  limit = SHOWN.attempt;
  showsAll = false;
  get isEmpty() {
    return this.packet.attempts.length === 0;
  }
  get noAccess() {
    return this.packet.noAccess.includes('attempts');
  }
  get count() {
    return this.packet.attempts.length;
  }
  get lines() {
    const all = this.packet.attempts.map(lineOf);
    return this.narrow && !this.showsAll ? all.slice(0, 1) : all;
  }
  /** Where the summary comes from: only a model's words are marked as AI-written. */
  get summarySources() {
    const { summaryBy, summarySources } = this.packet;
    const sources =
      summaryBy === 'model'
        ? summarySources.map(({ turn }) => ({ provenance: 'ai', turn }))
        : summarySources;
    return sources.map((source, index) => ({ key: `${index}-${source.turn}`, source }));
  }
  get hasMore() {
    return this.narrow && this.packet.attempts.length > 1;
  }
  get moreLabel() {
    if (this.showsAll) return labels.showFewer;
    return counted(this.packet.attempts.length - 1, labels.showMoreOne, labels.showMoreMany);
  }
  get expandedState() {
    return String(this.showsAll);
  }
  toggle() {
    this.showsAll = !this.showsAll;
  }
}
