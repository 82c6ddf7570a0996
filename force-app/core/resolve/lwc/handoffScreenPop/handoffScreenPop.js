/**
 * The screen pop: reads the handoff of a record, keeps it current, and shows it in the order in which
 * an agent needs it, from who is on the line down to where the notes come from.
 */
import { LightningElement, api } from 'lwc';
import { exactTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { LivePacket } from 'c/handoffLive';
import { subscribeToChanges } from 'c/handoffPush';
import { open } from 'c/handoffServer';
import { afterPaint, now, onWidth } from 'c/handoffTimer';
import { arrivalWords, fill } from 'c/handoffWording';
import { refOf } from 'c/handoffRefs';
/** Below this width the blocks after "already tried" fold to their headings. */
const NARROW = 400;
export default class HandoffScreenPop extends LightningElement {
  /** Record the pop stands on: messaging session, voice call, case or handoff. */
  @api recordId;
  /** What this console can do with the conversation; without it those controls are absent. */
  @api bridge;
  /** First guess of the width, before the page is laid out. */
  @api flexipageRegionWidth;
  labels = labels;
  live;
  narrow = false;
  /** False until the header is painted, so that it never waits for the rest. */
  complete = false;
  feed;
  cancelPaint;
  cancelWidth;
  connectedCallback() {
    this.narrow = this.flexipageRegionWidth === 'SMALL';
    const source = { open: () => open(this.recordId), subscribe: subscribeToChanges };
    this.feed = new LivePacket(source, (state) => this.received(state));
    this.live = this.feed.state;
    this.feed.start();
  }
  renderedCallback() {
    const root = refOf(this, 'root');
    this.cancelWidth ??= onWidth(root, (width) => {
      if (width > 0) this.narrow = width < NARROW;
    });
    if (this.packet && !this.complete) {
      this.cancelPaint ??= afterPaint(() => {
        this.complete = true;
      });
    }
  }
  disconnectedCallback() {
    this.feed?.stop();
    this.cancelPaint?.();
    this.cancelWidth?.();
    this.cancelWidth = undefined;
  }
  get packet() {
    return this.live?.shown?.packet;
  }
  get changes() {
    return this.live?.shown?.changes ?? [];
  }
  get isWaiting() {
    const phase = this.live?.phase;
    return phase === 'loading' || phase === 'preparing' || phase === 'late';
  }
  get isNone() {
    return this.live?.phase === 'none';
  }
  get isFailed() {
    return this.live?.phase === 'failed';
  }
  get errorMessage() {
    return this.live?.error || labels.errorUnknown;
  }
  get staleText() {
    if (!this.packet || this.live?.error === null) return '';
    return fill(labels.stale, exactTime(this.live?.checkedAt ?? null));
  }
  get offlineText() {
    if (!this.packet || !this.live?.pushLost || this.staleText) return '';
    return fill(labels.offline, exactTime(this.live.checkedAt));
  }
  get acceptedAt() {
    return this.packet?.chain.at(-1)?.acceptedAt ?? null;
  }
  get canInsert() {
    return Boolean(this.bridge?.insertText);
  }
  get busyState() {
    return String(!this.complete);
  }
  retry() {
    void this.feed?.read();
  }
  jump(event) {
    this.transcript?.jumpTo(event.detail.sequence);
  }
  skip() {
    this.transcript?.focusSearch();
  }
  say(event) {
    const { text, urgent } = event.detail;
    if (urgent) this.announcer?.alert(text);
    else this.announcer?.say(text);
  }
  insert(event) {
    void this.bridge?.insertText?.(event.detail.text);
  }
  get announcer() {
    return refOf(this, 'announcer');
  }
  get transcript() {
    return refOf(this, 'transcript');
  }
  received(state) {
    const arrived = state.shown && !this.packet;
    this.live = state;
    if (arrived) this.announcer?.say(arrivalWords(labels, state.shown.packet.header, now()));
  }
}
