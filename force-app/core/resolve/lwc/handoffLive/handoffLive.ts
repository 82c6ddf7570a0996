/**
 * Keeps one packet current: subscribe first, then read, then merge. A push only means "go and look";
 * reading again is the truth, so everything works with push switched off.
 */
import type { Packet, PacketTurn } from 'c/handoffPacket';
import { mergePacket, mergeTurns, type Merged } from 'c/handoffMerge';
import { after, now, onOffline, onReturn, type Cancel } from 'c/handoffTimer';

/** What the server answers when a record is opened. */
export interface Opened {
  readonly packet: Packet | null;
  /** True when a handoff should exist for this record and is only not there yet. */
  readonly expected: boolean;
  /** Name or number known from the call or session itself; blank when not known. */
  readonly caller: string;
  /** `none` when the handoff exists and the reader may not read it. */
  readonly access: 'full' | 'none';
  /** Open leg of the handoff; null when there is none. */
  readonly transferId: string | null;
}

/** A push: something about this handoff changed. */
export interface Hint {
  readonly handoffId: string;
  readonly conversationKey: string;
  readonly version: number;
}

/** Where packets and hints come from. */
export interface LiveSource {
  open(): Promise<Opened>;
  /** Reads again; without a packet when nothing is newer than the version. */
  refresh(handoffId: string, version: number): Promise<Opened>;
  /** @returns what ends the subscription; rejects when push is not available */
  subscribe(onHint: (hint: Hint) => void, onLost: () => void): Promise<Cancel>;
}

/** What there is to show. */
export type Phase = 'loading' | 'preparing' | 'late' | 'none' | 'denied' | 'ready' | 'failed';

/** One consistent picture of the live data. */
export interface LiveState {
  readonly phase: Phase;
  readonly shown: Merged | null;
  readonly caller: string;
  readonly transferId: string | null;
  /** Why the last read failed; null when it did not. Data kept from before is then stale. */
  readonly error: string | null;
  /** True when push was there and is gone, or the browser is offline. */
  readonly pushLost: boolean;
  readonly checkedAt: number | null;
  readonly startedAt: number;
}

/** Reads again after these milliseconds while push is absent or the packet is awaited. */
export const RETRY_AFTER = [1_000, 3_000, 8_000, 20_000] as const;
/** From here on the notes count as late. */
export const LATE_AFTER = 5_000;
/** A read inside the push callback can fail on the platform, so it waits this long. */
const HINT_DELAY = 50;

/** The words of an error, wherever the platform put them. */
export function errorText(error: unknown): string {
  const reported = error as { body?: { message?: string }; message?: string } | null;
  return reported?.body?.message ?? reported?.message ?? '';
}

/** Keeps the state of one record until it is stopped. */
export class LivePacket {
  state: LiveState;
  private readonly source: LiveSource;
  private readonly tell: (state: LiveState) => void;
  private cancels: Cancel[] = [];
  private reading = false;
  private readAgain = false;
  private pushWorks = false;
  /** True from the end of a push that was there until there is one again. */
  private pushBroke = false;
  private running = false;
  private wantedVersion = 0;

  constructor(source: LiveSource, tell: (state: LiveState) => void) {
    this.source = source;
    this.tell = tell;
    this.state = {
      phase: 'loading',
      shown: null,
      caller: '',
      transferId: null,
      error: null,
      pushLost: false,
      checkedAt: null,
      startedAt: now()
    };
  }

  /** Subscribes and reads; retries and returns to the page are set up here, once. */
  start(): void {
    this.running = true;
    void this.subscribe();
    void this.read();
    this.keep(onReturn(() => this.returned()));
    this.keep(onOffline(() => this.update({ pushLost: true })));
    this.keep(after(LATE_AFTER, () => this.becomeLate()));
    for (const delay of RETRY_AFTER) this.keep(after(delay, () => this.retryIfNeeded()));
  }

  /** Ends every timer, listener and subscription. */
  stop(): void {
    this.running = false;
    for (const cancel of this.cancels) cancel();
    this.cancels = [];
  }

  /** Reads now; concurrent calls are joined into at most one more read. */
  async read(): Promise<void> {
    if (this.reading) {
      this.readAgain = true;
      return;
    }
    this.reading = true;
    try {
      const known = this.state.shown?.packet;
      this.accept(
        await (known ? this.source.refresh(known.id, known.version) : this.source.open())
      );
    } catch (error) {
      this.fail(errorText(error));
    }
    this.reading = false;
    if (this.readAgain && this.running) {
      this.readAgain = false;
      await this.read();
    }
  }

  /** Takes lines the console heard; the stored ones take their place when they arrive. */
  addLines(lines: readonly PacketTurn[]): void {
    const { shown } = this.state;
    if (!shown) return;
    const turns = mergeTurns(shown.packet.turns, lines);
    if (turns.length === shown.packet.turns.length) return;
    this.update({ shown: { ...shown, packet: { ...shown.packet, turns } } });
  }

  private keep(cancel: Cancel): void {
    this.cancels.push(cancel);
  }

  private update(changes: Partial<LiveState>): void {
    if (!this.running) return;
    this.state = { ...this.state, ...changes };
    this.tell(this.state);
  }

  private accept(opened: Opened): void {
    const { caller, transferId } = opened;
    const settled = { error: null, checkedAt: now(), caller, transferId };
    if (opened.packet) {
      const shown = mergePacket(this.state.shown, opened.packet);
      this.update({ ...settled, phase: 'ready', shown });
      return;
    }
    if (this.state.shown || opened.access === 'none') {
      this.update({ ...settled, phase: this.state.shown ? 'ready' : 'denied' });
      return;
    }
    const late = now() - this.state.startedAt >= LATE_AFTER;
    const awaited = late ? 'late' : 'preparing';
    this.update({ ...settled, phase: opened.expected ? awaited : 'none' });
  }

  private fail(error: string): void {
    this.update({ error, phase: this.state.shown ? 'ready' : 'failed' });
  }

  private becomeLate(): void {
    if (this.state.phase === 'preparing' || this.state.phase === 'loading') {
      this.update({ phase: 'late' });
    }
  }

  private retryIfNeeded(): void {
    const behind = (this.state.shown?.packet.version ?? 0) < this.wantedVersion;
    if (!this.pushWorks || !this.state.shown || behind || this.state.error !== null) {
      void this.read();
    }
  }

  private returned(): void {
    if (!this.pushWorks) void this.subscribe();
    if (this.state.pushLost !== this.pushBroke) this.update({ pushLost: this.pushBroke });
    void this.read();
  }

  private async subscribe(): Promise<void> {
    try {
      const end = await this.source.subscribe(
        (hint) => this.hinted(hint),
        () => this.lost()
      );
      if (!this.running) {
        end();
        return;
      }
      this.pushWorks = true;
      this.pushBroke = false;
      this.keep(end);
      if (this.state.pushLost) this.update({ pushLost: false });
    } catch {
      this.pushWorks = false;
    }
  }

  private concerns(hint: Hint): boolean {
    const packet = this.state.shown?.packet;
    if (!packet) return this.state.phase !== 'none';
    return hint.handoffId === packet.id || hint.conversationKey === packet.conversationKey;
  }

  private hinted(hint: Hint): void {
    if (!this.concerns(hint)) return;
    this.wantedVersion = Math.max(this.wantedVersion, hint.version);
    this.keep(after(HINT_DELAY, () => void this.read()));
    const [soon, later] = RETRY_AFTER;
    this.keep(after(soon, () => this.catchUp()));
    this.keep(after(later, () => this.catchUp()));
  }

  /** The push can overtake the commit it speaks of; then the first read still shows the old version. */
  private catchUp(): void {
    if ((this.state.shown?.packet.version ?? 0) < this.wantedVersion) void this.read();
  }

  private lost(): void {
    this.pushWorks = false;
    this.pushBroke = true;
    this.update({ pushLost: true });
    this.keep(after(LATE_AFTER, () => void this.subscribe()));
  }
}
