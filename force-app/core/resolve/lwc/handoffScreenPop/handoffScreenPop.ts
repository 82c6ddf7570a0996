/**
 * The screen pop: reads the handoff of a record, keeps it current, and shows it in the order in which
 * an agent needs it, from who is on the line down to where the notes come from.
 */
import { LightningElement, api } from 'lwc';
import type { Packet } from 'c/handoffPacket';
import type { ConsoleBridge } from 'c/handoffBridge';
import type { HandoffEvents } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import type { LivePacket, LiveState } from 'c/handoffLive';
import type { Change } from 'c/handoffMerge';
import { refOf } from 'c/handoffRefs';
import { shortcutOf } from 'c/handoffShortcuts';
import { afterRender, onWidth, type Cancel } from 'c/handoffTimer';
import type HandoffAnnouncer from 'c/handoffAnnouncer';
import type HandoffHelp from 'c/handoffHelp';
import type HandoffNotes from 'c/handoffNotes';
import { arrived, feedOf } from './feeding';
import { noneText, noticeOf, spokenChange, type Notice } from './notices';

/** Below this width the blocks after "already tried" fold to their headings. */
const NARROW = 400;

export default class HandoffScreenPop extends LightningElement {
  /** Record the pop stands on: messaging session, voice call, case or handoff. */
  @api recordId!: string;
  /** What this console can do with the conversation; without it those controls are absent. */
  @api bridge?: ConsoleBridge;
  /** First guess of the width, before the page is laid out. */
  @api flexipageRegionWidth?: 'SMALL' | 'MEDIUM' | 'LARGE';

  labels = labels;
  live!: LiveState;
  narrow = false;
  offered = false;
  overheardEnd = false;
  private feed!: LivePacket;
  private cancels: Cancel[] = [];
  private cancelWidth?: Cancel;

  connectedCallback(): void {
    this.narrow = this.flexipageRegionWidth === 'SMALL';
    this.feed = feedOf(this.recordId, (state) => this.received(state));
    this.live = this.feed.state;
    this.feed.start();
  }

  renderedCallback(): void {
    this.cancelWidth ??= onWidth(refOf(this, 'root')!, (width) => {
      if (width > 0) this.narrow = width < NARROW;
    });
  }

  disconnectedCallback(): void {
    this.feed.stop();
    this.cancelWidth?.();
    this.cancelWidth = undefined;
    for (const cancel of this.cancels.splice(0)) cancel();
  }

  get packet(): Packet | undefined {
    return this.live.shown?.packet;
  }

  get changes(): readonly Change[] {
    return this.live.shown?.changes ?? [];
  }

  get isWaiting(): boolean {
    return ['loading', 'preparing', 'late'].includes(this.live.phase);
  }

  get noneText(): string {
    return noneText(this.live.phase, this.recordId);
  }

  get notice(): Notice | null {
    return noticeOf(this.live);
  }

  get acceptedAt(): string | null {
    return this.packet?.chain.at(-1)?.acceptedAt ?? null;
  }

  get canInsert(): boolean {
    return Boolean(this.bridge?.insertText);
  }

  /** Before the work is accepted only the header shows. */
  get showsNotes(): boolean {
    return !this.offered;
  }

  get ended(): boolean {
    return this.overheardEnd || this.packet?.status === 'closed';
  }

  read(): void {
    void this.feed.read();
  }

  jump(event: CustomEvent<HandoffEvents['handoffjump']>): void {
    this.notes?.jumpTo(event.detail.sequence);
  }

  skip(): void {
    this.notes?.focusSearch();
  }

  say({ detail }: CustomEvent<HandoffEvents['handoffsay']>): void {
    afterRender(() => this.announcer?.[detail.urgent ? 'alert' : 'say'](detail.text));
  }

  insert(event: CustomEvent<HandoffEvents['handoffinsert']>): void {
    void this.bridge?.insertText?.(event.detail.text);
  }

  offer(event: CustomEvent<{ pending: boolean }>): void {
    this.offered = event.detail.pending;
  }

  pressed(event: KeyboardEvent): void {
    const shortcut = shortcutOf(event);
    if (!shortcut) return;
    event.preventDefault();
    if (shortcut === 'help') refOf<HandoffHelp>(this, 'help')?.toggle();
    else if (shortcut === 'search') this.notes?.focusSearch();
    else this.notes?.jumpTo('handoff');
  }

  private get announcer(): HandoffAnnouncer | undefined {
    return refOf<HandoffAnnouncer>(this, 'announcer');
  }

  private get notes(): HandoffNotes | undefined {
    return refOf<HandoffNotes>(this, 'notes');
  }

  private received(state: LiveState): void {
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
