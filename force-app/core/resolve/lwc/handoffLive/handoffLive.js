import { mergePacket, mergeTurns } from 'c/handoffMerge';
import { after, now, onOffline, onReturn } from 'c/handoffTimer';
/** Reads again after these milliseconds while push is absent or the packet is awaited. */
export const RETRY_AFTER = [1_000, 3_000, 8_000, 20_000];
/** From here on the notes count as late. */
export const LATE_AFTER = 5_000;
/** A read inside the push callback can fail on the platform, so it waits this long. */
const HINT_DELAY = 50;
/** The words of an error, wherever the platform put them. */
export function errorText(error) {
  const reported = error;
  return reported?.body?.message ?? reported?.message ?? '';
}
/** Keeps the state of one record until it is stopped. */
export class LivePacket {
  state;
  source;
  tell;
  cancels = [];
  reading = false;
  readAgain = false;
  pushWorks = false;
  /** True from the end of a push that was there until there is one again. */
  pushBroke = false;
  running = false;
  wantedVersion = 0;
  constructor(source, tell) {
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
  start() {
    this.running = true;
    void this.subscribe();
    void this.read();
    this.keep(onReturn(() => this.returned()));
    this.keep(onOffline(() => this.update({ pushLost: true })));
    this.keep(after(LATE_AFTER, () => this.becomeLate()));
    for (const delay of RETRY_AFTER) this.keep(after(delay, () => this.retryIfNeeded()));
  }
  /** Ends every timer, listener and subscription. */
  stop() {
    this.running = false;
    for (const cancel of this.cancels) cancel();
    this.cancels = [];
  }
  /** Reads now; concurrent calls are joined into at most one more read. */
  async read() {
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
  addLines(lines) {
    const { shown } = this.state;
    if (!shown) return;
    const turns = mergeTurns(shown.packet.turns, lines);
    if (turns.length === shown.packet.turns.length) return;
    this.update({ shown: { ...shown, packet: { ...shown.packet, turns } } });
  }
  keep(cancel) {
    this.cancels.push(cancel);
  }
  update(changes) {
    if (!this.running) return;
    this.state = { ...this.state, ...changes };
    this.tell(this.state);
  }
  accept(opened) {
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
  fail(error) {
    this.update({ error, phase: this.state.shown ? 'ready' : 'failed' });
  }
  becomeLate() {
    if (this.state.phase === 'preparing' || this.state.phase === 'loading') {
      this.update({ phase: 'late' });
    }
  }
  retryIfNeeded() {
    const behind = (this.state.shown?.packet.version ?? 0) < this.wantedVersion;
    if (!this.pushWorks || !this.state.shown || behind || this.state.error !== null) {
      void this.read();
    }
  }
  returned() {
    if (!this.pushWorks) void this.subscribe();
    if (this.state.pushLost !== this.pushBroke) this.update({ pushLost: this.pushBroke });
    void this.read();
  }
  async subscribe() {
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
  concerns(hint) {
    const packet = this.state.shown?.packet;
    if (!packet) return this.state.phase !== 'none';
    return hint.handoffId === packet.id || hint.conversationKey === packet.conversationKey;
  }
  hinted(hint) {
    if (!this.concerns(hint)) return;
    this.wantedVersion = Math.max(this.wantedVersion, hint.version);
    this.keep(after(HINT_DELAY, () => void this.read()));
    const [soon, later] = RETRY_AFTER;
    this.keep(after(soon, () => this.catchUp()));
    this.keep(after(later, () => this.catchUp()));
  }
  /** The push can overtake the commit it speaks of; then the first read still shows the old version. */
  catchUp() {
    if ((this.state.shown?.packet.version ?? 0) < this.wantedVersion) void this.read();
  }
  lost() {
    this.pushWorks = false;
    this.pushBroke = true;
    this.update({ pushLost: true });
    this.keep(after(LATE_AFTER, () => void this.subscribe()));
  }
}
