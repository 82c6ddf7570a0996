/**
 * The screen pop: reads the handoff of a record, keeps it current, and shows it in the order in which
 * an agent needs it, from who is on the line down to where the notes come from.
 */
import { LightningElement, api } from 'lwc';
import type { Packet } from 'c/handoffPacket';
import type { ConsoleBridge } from 'c/handoffBridge';
import type { HandoffEvents } from 'c/handoffEvents';
import { exactTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { LivePacket, type LiveState } from 'c/handoffLive';
import type { Change } from 'c/handoffMerge';
import { subscribeToChanges } from 'c/handoffPush';
import { open } from 'c/handoffServer';
import { afterPaint, now, onWidth, type Cancel } from 'c/handoffTimer';
import { arrivalWords, fill } from 'c/handoffWording';
import type HandoffAnnouncer from 'c/handoffAnnouncer';
import type HandoffTranscript from 'c/handoffTranscript';
import { refOf } from 'c/handoffRefs';

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
  live?: LiveState;
  narrow = false;
  /** False until the header is painted, so that it never waits for the rest. */
  complete = false;
  private feed?: LivePacket;
  private cancelPaint?: Cancel;
  private cancelWidth?: Cancel;

  connectedCallback(): void {
    this.narrow = this.flexipageRegionWidth === 'SMALL';
    const source = { open: () => open(this.recordId), subscribe: subscribeToChanges };
    this.feed = new LivePacket(source, (state) => this.received(state));
    this.live = this.feed.state;
    this.feed.start();
  }

  renderedCallback(): void {
    const root = refOf(this, 'root')!;
    this.cancelWidth ??= onWidth(root, (width) => {
      if (width > 0) this.narrow = width < NARROW;
    });
    if (this.packet && !this.complete) {
      this.cancelPaint ??= afterPaint(() => {
        this.complete = true;
      });
    }
  }

  disconnectedCallback(): void {
    this.feed?.stop();
    this.cancelPaint?.();
    this.cancelWidth?.();
    this.cancelWidth = undefined;
  }

  get packet(): Packet | undefined {
    return this.live?.shown?.packet;
  }

  get changes(): readonly Change[] {
    return this.live?.shown?.changes ?? [];
  }

  get isWaiting(): boolean {
    const phase = this.live?.phase;
    return phase === 'loading' || phase === 'preparing' || phase === 'late';
  }

  get isNone(): boolean {
    return this.live?.phase === 'none';
  }

  get isFailed(): boolean {
    return this.live?.phase === 'failed';
  }

  get errorMessage(): string {
    return this.live?.error || labels.errorUnknown;
  }

  get staleText(): string {
    if (!this.packet || this.live?.error === null) return '';
    return fill(labels.stale, exactTime(this.live?.checkedAt ?? null));
  }

  get offlineText(): string {
    if (!this.packet || !this.live?.pushLost || this.staleText) return '';
    return fill(labels.offline, exactTime(this.live.checkedAt));
  }

  get acceptedAt(): string | null {
    return this.packet?.chain.at(-1)?.acceptedAt ?? null;
  }

  get canInsert(): boolean {
    return Boolean(this.bridge?.insertText);
  }

  get busyState(): string {
    return String(!this.complete);
  }

  retry(): void {
    void this.feed?.read();
  }

  jump(event: CustomEvent<HandoffEvents['handoffjump']>): void {
    this.transcript?.jumpTo(event.detail.sequence);
  }

  skip(): void {
    this.transcript?.focusSearch();
  }

  say(event: CustomEvent<HandoffEvents['handoffsay']>): void {
    const { text, urgent } = event.detail;
    if (urgent) this.announcer?.alert(text);
    else this.announcer?.say(text);
  }

  insert(event: CustomEvent<HandoffEvents['handoffinsert']>): void {
    void this.bridge?.insertText?.(event.detail.text);
  }

  private get announcer(): HandoffAnnouncer | undefined {
    return refOf<HandoffAnnouncer>(this, 'announcer');
  }

  private get transcript(): HandoffTranscript | undefined {
    return refOf<HandoffTranscript>(this, 'transcript');
  }

  private received(state: LiveState): void {
    const arrived = state.shown && !this.packet;
    this.live = state;
    if (arrived) this.announcer?.say(arrivalWords(labels, state.shown.packet.header, now()));
  }
}
