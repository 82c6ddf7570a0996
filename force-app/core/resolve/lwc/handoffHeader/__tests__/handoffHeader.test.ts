import HandoffHeader from 'c/handoffHeader';
import {
  all,
  button,
  clear,
  details,
  settled,
  shown,
  texts
} from '../../handoffPacket/__tests__/rendering';
import {
  callPacket,
  NOW,
  samplePacket,
  sparsePacket
} from '../../handoffPacket/__tests__/samplePackets';

const show = (properties: object = {}) =>
  shown('c-handoff-header', HandoffHeader, { header: samplePacket().header, ...properties });

describe('c-handoff-header', () => {
  beforeEach(() => jest.useFakeTimers({ now: NOW }));
  afterEach(() => {
    clear();
    jest.useRealTimers();
  });

  it('says who, verified or not, what, why and for how long', async () => {
    const header = await show();
    expect(texts(header, 'h2 bdi')).toEqual(['Maria Lopez', 'Gold']);
    expect(texts(header, '.badge')).toEqual(['Not verified']);
    expect(texts(header, 'c-handoff-more .text')).toEqual(['Refund for damaged blender']);
    expect(texts(header, '.figures')).toEqual(['2:00', '2:00 left']);
    expect(texts(header, '.state')).toEqual(['on time']);
    jest.useRealTimers();
    await expect(header).toBeAccessible();
  });

  it('ticks, turns soon and late, and speaks at three moments', async () => {
    const header = await show();
    const said = details<{ text: string; urgent?: boolean }>(header, 'handoffsay');
    jest.advanceTimersByTime(61_000);
    await settled();
    expect(texts(header, '.state')).toEqual(['soon']);
    jest.advanceTimersByTime(61_000);
    await settled();
    expect(texts(header, '.figures')).toEqual(['4:02', '0:02 over']);
    expect(texts(header, '.state')).toEqual(['late']);
    expect(said).toEqual([
      { text: '1 minute left to answer', urgent: false },
      { text: 'Answer time has passed', urgent: true }
    ]);
  });

  it('stands still once a person accepted', async () => {
    const header = await show({ acceptedAt: '2026-03-11T12:03:00Z' });
    expect(texts(header, '.figures')).toEqual(['1:00']);
  });

  it('explains how the identity was checked and what it allows', async () => {
    const header = await show({ header: callPacket().header });
    button(header, 'How?').click();
    await settled();
    const [by, at, until, allows] = texts(header, '.details p');
    expect(by).toBe('Checked by one-time code');
    expect(at).toMatch(/^at Mar 11, 2026/);
    expect(until).toMatch(/^valid until/);
    expect(allows).toBe('You may discuss and change this account within policy.');
  });

  it.each([
    [{ identity: 'verified' }, 2],
    [{ identity: 'partlyVerified' }, 2],
    [{ identity: 'unknown' }, 2],
    [{ identity: 'notVerified', numberMatches: true }, 2],
    [{ identity: 'verified', identityExpiresAt: '2026-01-01T00:00:00Z' }, 2],
    [{ identity: 'notVerified' }, 1]
  ])('draws %j with its own shape', async (changes, paths) => {
    const header = await show({ header: { ...samplePacket().header, ...changes } });
    expect(all(header, 'path')).toHaveLength(paths);
  });

  it('says plainly what is not known', async () => {
    const header = await show({ header: sparsePacket().header });
    expect(texts(header, 'h2 bdi')).toEqual(['Name not given']);
    expect(texts(header, 'c-handoff-more .text')).toEqual(['Not clear yet']);
    expect(all(header, '.slot').some((slot) => slot.textContent!.includes('Waited'))).toBe(false);
  });

  it('marks what changed, with the words from before', async () => {
    const header = await show({
      changes: [
        { field: 'wants', before: 'A discount' },
        { field: 'reason', before: 'billing' }
      ]
    });
    for (const mark of all<HTMLButtonElement>(header, 'c-handoff-updated button')) mark.click();
    await settled();
    expect(texts(header, '.before')).toEqual(['Before: A discount', 'Before: Billing dispute']);
  });
});
