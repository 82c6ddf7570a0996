/**
 * The screen pop: reads the handoff of a record, keeps it current, and shows it in the order in which
 * an agent needs it, from who is on the line down to where the notes come from.
 */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/handoffLabels';
import { refOf } from 'c/handoffRefs';
import { shortcutOf } from 'c/handoffShortcuts';
import { afterRender, onWidth } from 'c/handoffTimer';
import { arrived, feedOf } from './feeding';
import { noneText, noticeOf, spokenChange } from './notices';
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
  offered = false;
  overheardEnd = false;
  feed;
  cancels = [];
  cancelWidth;
  connectedCallback() {
    this.narrow = this.flexipageRegionWidth === 'SMALL';
    this.feed = feedOf(this.recordId, (state) => this.received(state));
    this.live = this.feed.state;
    this.feed.start();
  }
  renderedCallback() {
    this.cancelWidth ??= onWidth(refOf(this, 'root'), (width) => {
      if (width > 0) this.narrow = width < NARROW;
    });
  }
  disconnectedCallback() {
    this.feed.stop();
    this.cancelWidth?.();
    this.cancelWidth = undefined;
    for (const cancel of this.cancels.splice(0)) cancel();
  }
  get packet() {
    return this.live.shown?.packet;
  }
  get changes() {
    return this.live.shown?.changes ?? [];
  }
  get isWaiting() {
    return ['loading', 'preparing', 'late'].includes(this.live.phase);
  }
  get noneText() {
    return noneText(this.live.phase, this.recordId);
  }
  get notice() {
    return noticeOf(this.live);
  }
  get acceptedAt() {
    return this.packet?.chain.at(-1)?.acceptedAt ?? null;
  }
  get canInsert() {
    return Boolean(this.bridge?.insertText);
  }
  /** Before the work is accepted only the header shows. */
  get showsNotes() {
    return !this.offered;
  }
  get ended() {
    return this.overheardEnd || this.packet?.status === 'closed';
  }
  read() {
    void this.feed.read();
  }
  jump(event) {
    this.notes?.jumpTo(event.detail.sequence);
  }
  skip() {
    this.notes?.focusSearch();
  }
  say({ detail }) {
    afterRender(() => this.announcer?.[detail.urgent ? 'alert' : 'say'](detail.text));
  }
  insert(event) {
    void this.bridge?.insertText?.(event.detail.text);
  }
  offer(event) {
    this.offered = event.detail.pending;
  }
  pressed(event) {
    const shortcut = shortcutOf(event);
    if (!shortcut) return;
    event.preventDefault();
    if (shortcut === 'help') refOf(this, 'help')?.toggle();
    else if (shortcut === 'search') this.notes?.focusSearch();
    else this.notes?.jumpTo('handoff');
  }
  get announcer() {
    return refOf(this, 'announcer');
  }
  get notes() {
    return refOf(this, 'notes');
  }
  received(state) {
    const before = this.live;
    this.live = state;
    const spoken = spokenChange(before, state);
    if (spoken) this.announcer?.say(spoken);
    if (!state.shown || before.shown) return;
    this.cancels = arrived(this.bridge, this.feed, () => {
      this.overheardEnd = true;
    });
  }
}
