import { afterPaint } from 'c/handoffTimer';
import HandoffTranscript from 'c/handoffTranscript';
import {
  all,
  button,
  clear,
  details,
  one,
  settled,
  shown,
  texts
} from '../../handoffPacket/__tests__/rendering';
import {
  samplePacket,
  sparsePacket,
  turnOf,
  turnsOf
} from '../../handoffPacket/__tests__/samplePackets';

const show = (turns = turnsOf(6), properties: object = {}) =>
  shown('c-handoff-transcript', HandoffTranscript, {
    packet: samplePacket({ turns }),
    ...properties
  });

async function type(host: Element, words: string): Promise<HTMLInputElement> {
  const field = one<HTMLInputElement>(host, 'input[type=search]');
  field.value = words;
  field.dispatchEvent(new CustomEvent('input'));
  await settled();
  return field;
}

async function press(target: Element, key: string, shiftKey = false): Promise<void> {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true })
  );
  await settled();
}

describe('c-handoff-transcript', () => {
  afterEach(clear);

  it('shows the turns with their speakers and the mark of the handoff', async () => {
    const transcript = await show();
    expect(texts(transcript, '.speaker')).toEqual([
      'Customer',
      'Assistant',
      'Customer',
      'Assistant',
      'Customer',
      'Assistant'
    ]);
    expect(texts(transcript, '.separator')).toEqual(['Handed to you here: Asked for a person']);
    await expect(transcript).toBeAccessible();
  });

  it('renders a window of ten thousand turns', async () => {
    const transcript = await show(turnsOf(10_000));
    expect(all(transcript, 'li').length).toBeLessThan(40);
    expect(texts(transcript, '.count')).toContain('(10000)');
  });

  it('shows the end of a long conversation at once and completes it when that is painted', async () => {
    const transcript = await show(turnsOf(1_000));
    const size = () => one(transcript, 'li').getAttribute('aria-setsize');
    expect(size()).toBe('251');
    await new Promise<void>((resolve) => void afterPaint(resolve));
    await settled();
    expect(size()).toBe('1001');
  });

  it('waits for no paint when a line is wanted that is not there yet', async () => {
    const transcript = await show(turnsOf(1_000));
    (transcript as HTMLElement & { jumpTo(turn: number): void }).jumpTo(3);
    await settled();
    expect(one(transcript, 'li').getAttribute('aria-setsize')).toBe('1001');
  });

  it('searches, counts, walks and leaves', async () => {
    const transcript = await show();
    const field = await type(transcript, 'LINE');
    expect(texts(transcript, 'c-handoff-search-bar .count')).toEqual(['1 of 6']);
    expect(all(transcript, 'mark').length).toBeGreaterThan(0);
    await press(field, 'Enter');
    await press(field, 'Enter', true);
    await press(field, 'Enter', true);
    expect(texts(transcript, 'c-handoff-search-bar .count')).toEqual(['6 of 6']);
    const [previous, next] = all<HTMLElement>(transcript, 'lightning-button-icon');
    next!.click();
    previous!.click();
    await settled();
    expect(texts(transcript, 'c-handoff-search-bar .count')).toEqual(['6 of 6']);
    await type(transcript, 'nowhere');
    expect(texts(transcript, 'c-handoff-search-bar .count')).toEqual(['no match']);
    await press(field, 'Enter');
    await press(field, 'Escape');
    expect(all(transcript, 'mark')).toHaveLength(0);
  });

  it('filters, and shows everything again for a jump', async () => {
    const transcript = await show();
    button(transcript, 'Customer').click();
    await settled();
    expect(texts(transcript, '.speaker')).toEqual([
      'Customer',
      'Customer',
      'Assistant',
      'Customer'
    ]);
    transcript.jumpTo(2);
    await settled();
    expect(texts(transcript, '.speaker')).toHaveLength(6);
    button(transcript, 'Jump to handoff').click();
    button(transcript, 'Jump to latest').click();
    await settled();
  });

  it('moves with the arrow keys, and marks an answer with Enter', async () => {
    const transcript = await show();
    const [first] = all(transcript, 'li');
    first!.dispatchEvent(new CustomEvent('focusin'));
    await settled();
    for (const key of ['ArrowDown', 'End', 'Home', 'ArrowUp', 'x']) await press(first!, key);
    await press(all(transcript, 'li')[1]!, 'Enter');
    expect(all(transcript, 'c-handoff-feedback')).toHaveLength(1);
    one(transcript, 'c-handoff-feedback').dispatchEvent(new CustomEvent('close'));
    await settled();
    expect(all(transcript, 'c-handoff-feedback')).toHaveLength(0);
    one(transcript, '.mark').click();
    await settled();
    expect(all(transcript, 'c-handoff-feedback')).toHaveLength(1);
  });

  it('counts new lines while the reader is elsewhere, and announces them', async () => {
    const transcript = await show();
    const said = details<{ text: string }>(transcript, 'handoffsay');
    one(transcript, 'c-handoff-turn-list').dispatchEvent(
      new CustomEvent('bottom', { detail: { atBottom: false } })
    );
    Object.assign(transcript, { packet: samplePacket({ turns: turnsOf(8) }) });
    await settled();
    expect(said).toEqual([{ text: '2 new messages' }]);
    button(transcript, '2 new lines').click();
    await settled();
    expect(all(transcript, '.pill')).toHaveLength(0);
    one(transcript, 'c-handoff-turn-list').dispatchEvent(
      new CustomEvent('bottom', { detail: { atBottom: true } })
    );
  });

  it('announces a burst of lines as one number every ten seconds, and nothing once it is gone', async () => {
    jest.useFakeTimers();
    const transcript = await show();
    const said = details<{ text: string }>(transcript, 'handoffsay');
    const arrive = async (count: number, after: number): Promise<void> => {
      Object.assign(transcript, { packet: samplePacket({ turns: turnsOf(count) }) });
      await jest.advanceTimersByTimeAsync(after);
    };
    for (let count = 7; count <= 26; count += 1) await arrive(count, 1_000);
    expect(said.map(({ text }) => text)).toEqual([
      '1 new message',
      '9 new messages',
      '10 new messages'
    ]);
    await arrive(27, 0);
    transcript.remove();
    await jest.advanceTimersByTimeAsync(20_000);
    expect(said).toHaveLength(3);
    jest.useRealTimers();
  });

  it('shows gaps, masked values, results, verdicts and offered choices in words', async () => {
    const transcript = await show([
      turnOf(1, { masked: ['card'] }),
      turnOf(2, { text: '', feedback: 'harmful' }),
      turnOf(3, { gap: true }),
      turnOf(4, { speaker: 'action', name: 'Look up order', actionResult: 'failed' })
    ]);
    expect(texts(transcript, '.masked')).toEqual(['card number hidden']);
    expect(texts(transcript, '.marked')).toEqual(['You marked this Harmful']);
    expect(texts(transcript, '.text')[1]).toBe('[choices offered]');
    expect(texts(transcript, '.separator')).toEqual(['Recording was paused here']);
    expect(texts(transcript, '.result')).toEqual(['Failed']);
  });

  it('unfolds for a jump on a narrow page', async () => {
    const transcript = await show(turnsOf(6), { narrow: true });
    expect(all(transcript, 'li')).toHaveLength(0);
    transcript.jumpTo('handoff');
    transcript.focusSearch();
    await settled();
    expect(all(transcript, 'li').length).toBeGreaterThan(0);
  });

  it('says that nothing was recorded', async () => {
    const transcript = await show([], { packet: sparsePacket() });
    expect(texts(transcript, '.none')).toEqual(['No conversation was recorded.']);
  });
});
