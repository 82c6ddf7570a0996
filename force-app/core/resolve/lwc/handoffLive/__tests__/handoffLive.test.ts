import { LATE_AFTER, LivePacket, type LiveSource, type LiveState, type Hint } from 'c/handoffLive';
import { openedWith, samplePacket, turnOf } from '../../handoffPacket/__tests__/samplePackets';

type Mock = jest.Mock<Promise<never>>;

/** A source whose answers and pushes the test decides. */
class Source {
  open = jest.fn() as Mock;
  refresh = jest.fn() as Mock;
  subscribe = jest.fn();
  hint: (hint: Hint) => void = () => undefined;
  lose: () => void = () => undefined;

  constructor(pushWorks = true) {
    this.subscribe.mockImplementation((onHint: (hint: Hint) => void, onLost: () => void) => {
      this.hint = onHint;
      this.lose = onLost;
      return pushWorks ? Promise.resolve(jest.fn()) : Promise.reject(new Error('no push'));
    });
  }

  answers(value: object): this {
    this.open.mockResolvedValue(value as never);
    this.refresh.mockResolvedValue(value as never);
    return this;
  }
}

const READY = openedWith(samplePacket());
const AWAITED = openedWith(null);
const hintOf = (changes: Partial<Hint> = {}): Hint => ({
  handoffId: samplePacket().id,
  conversationKey: samplePacket().conversationKey,
  version: 4,
  ...changes
});

async function started(source: Source): Promise<{ feed: LivePacket; states: LiveState[] }> {
  const states: LiveState[] = [];
  const feed = new LivePacket(source as unknown as LiveSource, (state) => states.push(state));
  feed.start();
  await jest.advanceTimersByTimeAsync(0);
  return { feed, states };
}

describe('LivePacket', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is ready after one read, and reads no more while push works', async () => {
    const source = new Source().answers(READY);
    const { feed } = await started(source);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(feed.state).toMatchObject({ phase: 'ready', error: null, pushLost: false });
    expect(source.open).toHaveBeenCalledTimes(1);
    expect(source.refresh).not.toHaveBeenCalled();
    feed.stop();
  });

  it('reads at 1, 3, 8 and 20 s while the packet is awaited', async () => {
    const source = new Source().answers(AWAITED);
    const { feed } = await started(source);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(source.open).toHaveBeenCalledTimes(5);
    expect(feed.state.phase).toBe('late');
    feed.stop();
  });

  it('is late after five seconds even when the server does not answer', async () => {
    const source = new Source();
    source.open.mockReturnValue(new Promise(() => undefined));
    const { feed } = await started(source);
    expect(feed.state.phase).toBe('loading');
    await jest.advanceTimersByTimeAsync(LATE_AFTER);
    expect(feed.state.phase).toBe('late');
    feed.stop();
  });

  it('works without push, and stops asking after 20 s', async () => {
    const source = new Source(false).answers(READY);
    const { feed } = await started(source);
    await jest.advanceTimersByTimeAsync(120_000);
    expect(source.refresh).toHaveBeenCalledTimes(4);
    feed.stop();
  });

  it('reads again when its own handoff is pushed, and until it has the new version', async () => {
    const source = new Source().answers(READY);
    const { feed } = await started(source);
    source.hint(hintOf({ handoffId: 'other', conversationKey: 'other' }));
    await jest.advanceTimersByTimeAsync(5_000);
    expect(source.refresh).not.toHaveBeenCalled();
    source.hint(hintOf());
    await jest.advanceTimersByTimeAsync(100);
    expect(source.refresh).toHaveBeenCalledWith(samplePacket().id, 3);
    source.answers(openedWith(samplePacket({ version: 4, opening: 'New words' })));
    await jest.advanceTimersByTimeAsync(1_000);
    expect(feed.state.shown!.packet.version).toBe(4);
    const { length } = source.refresh.mock.calls;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(source.refresh.mock.calls).toHaveLength(length);
    feed.stop();
  });

  it('keeps the last good packet when a read fails, and recovers', async () => {
    const source = new Source().answers(READY);
    const { feed } = await started(source);
    source.refresh.mockRejectedValueOnce({ body: { message: 'The server is busy.' } });
    await feed.read();
    expect(feed.state).toMatchObject({ phase: 'ready', error: 'The server is busy.' });
    await feed.read();
    expect(feed.state.error).toBeNull();
    feed.stop();
  });

  it('tells what failed when nothing was ever read', async () => {
    const source = new Source();
    source.open.mockRejectedValue(null);
    const { feed } = await started(source);
    expect(feed.state).toMatchObject({ phase: 'failed', error: '' });
    feed.stop();
  });

  it('tells a missing handoff from one that may not be read', async () => {
    const none = await started(new Source().answers(openedWith(null, { expected: false })));
    expect(none.feed.state.phase).toBe('none');
    none.feed.stop();
    const denied = await started(new Source().answers(openedWith(null, { access: 'none' })));
    expect(denied.feed.state.phase).toBe('denied');
    denied.feed.stop();
  });

  it('says when push is lost and subscribes again', async () => {
    const source = new Source().answers(READY);
    const { feed } = await started(source);
    source.lose();
    expect(feed.state.pushLost).toBe(true);
    await jest.advanceTimersByTimeAsync(LATE_AFTER);
    expect(source.subscribe).toHaveBeenCalledTimes(2);
    expect(feed.state.pushLost).toBe(false);
    feed.stop();
  });

  it.each([true, false])('says when the browser is offline, with push: %s', async (push) => {
    const source = new Source(push).answers(READY);
    const { feed } = await started(source);
    await jest.advanceTimersByTimeAsync(30_000);
    source.refresh.mockClear();
    window.dispatchEvent(new CustomEvent('offline'));
    expect(feed.state.pushLost).toBe(true);
    window.dispatchEvent(new CustomEvent('online'));
    await jest.advanceTimersByTimeAsync(0);
    expect(feed.state.pushLost).toBe(false);
    expect(source.refresh).toHaveBeenCalledTimes(1);
    feed.stop();
  });

  it('keeps saying that push is lost until there is one again', async () => {
    const source = new Source().answers(READY);
    const { feed } = await started(source);
    source.subscribe.mockRejectedValue(new Error('no push'));
    source.lose();
    await jest.advanceTimersByTimeAsync(LATE_AFTER);
    window.dispatchEvent(new CustomEvent('focus'));
    await jest.advanceTimersByTimeAsync(0);
    expect(feed.state.pushLost).toBe(true);
    feed.stop();
  });

  it('joins reads that are asked for while one is under way', async () => {
    const source = new Source().answers(READY);
    const { feed } = await started(source);
    await Promise.all([feed.read(), feed.read(), feed.read()]);
    expect(source.refresh).toHaveBeenCalledTimes(2);
    feed.stop();
  });

  it('reads when the reader comes back', async () => {
    const source = new Source().answers(READY);
    const { feed } = await started(source);
    window.dispatchEvent(new CustomEvent('online'));
    document.dispatchEvent(new CustomEvent('visibilitychange'));
    await jest.advanceTimersByTimeAsync(0);
    expect(source.refresh).toHaveBeenCalled();
    feed.stop();
    source.refresh.mockClear();
    window.dispatchEvent(new CustomEvent('focus'));
    expect(source.refresh).not.toHaveBeenCalled();
  });

  it('takes lines the console heard, once', async () => {
    const source = new Source().answers(READY);
    const { feed, states } = await started(source);
    const line = turnOf(40, { sequence: 0, text: 'Heard' });
    feed.addLines([line]);
    const { length } = states;
    feed.addLines([line]);
    expect(states).toHaveLength(length);
    expect(feed.state.shown!.packet.turns.at(-1)!.text).toBe('Heard');
    feed.stop();
  });

  it('is silent once stopped, and before there is a packet to add lines to', async () => {
    const source = new Source().answers(AWAITED);
    const { feed, states } = await started(source);
    feed.addLines([turnOf(1)]);
    expect(feed.state.shown).toBeNull();
    feed.stop();
    const { length } = states;
    await feed.read();
    expect(states).toHaveLength(length);
  });
});
