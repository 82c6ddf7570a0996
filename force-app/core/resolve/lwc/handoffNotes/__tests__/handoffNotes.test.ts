import handBack from '@salesforce/apex/HandoffWrapUp.handBack';
import HandoffNotes from 'c/handoffNotes';
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
  callPacket,
  longestPacket,
  samplePacket,
  sparsePacket
} from '../../handoffPacket/__tests__/samplePackets';
import type { Packet } from '../../../../../../src/shared/packet.ts';

jest.mock('@salesforce/apex/HandoffWrapUp.handBack', () => ({ default: jest.fn() }), {
  virtual: true
});

const handBackMock = handBack as unknown as jest.Mock;

async function show(packet: Packet = samplePacket(), properties: object = {}) {
  const notes = await shown('c-handoff-notes', HandoffNotes, { packet, ...properties });
  await jest.advanceTimersByTimeAsync(50);
  await settled();
  return notes;
}

describe('c-handoff-notes', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    clear();
    jest.clearAllMocks();
    jest.useRealTimers();
  });

  it('shows the opening first and the rest once that is painted', async () => {
    const notes = await shown('c-handoff-notes', HandoffNotes, { packet: samplePacket() });
    expect(all(notes, 'h3')).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(50);
    expect(all(notes, 'h3')).toHaveLength(10);
  });

  it('lists what was tried with results, and one item at a time on a narrow page', async () => {
    const notes = await show(samplePacket(), { narrow: true });
    expect(texts(notes, 'c-handoff-tried strong')).toEqual(['Failed']);
    button(notes, '2 more').click();
    await settled();
    expect(texts(notes, 'c-handoff-tried strong')).toEqual([
      'Failed',
      'Worked',
      'Customer declined'
    ]);
    expect(texts(notes, 'c-handoff-tried .why')).toEqual([
      'The link had expired',
      'No reason was recorded',
      'Wants the money back'
    ]);
    button(notes, 'Show fewer').click();
    await settled();
    expect(all(notes, 'c-handoff-tried li')).toHaveLength(1);
  });

  it('says why each block of an almost empty packet is empty', async () => {
    const notes = await show(sparsePacket());
    const [tried] = texts(notes, 'c-handoff-tried .muted');
    expect([tried, ...texts(notes, '.none')]).toEqual([
      'The assistant took no actions.',
      'No opening was suggested.',
      'Nothing to watch out for.',
      'Nothing is missing.',
      'No facts were gathered.',
      'No next step was suggested.',
      'No earlier contact is known.',
      'This is the first handoff.',
      'No conversation was recorded.'
    ]);
  });

  it('puts the opening into the composer, or asks to read it aloud on a call', async () => {
    const notes = await show(samplePacket(), { canInsert: true });
    const inserted = details<{ text: string }>(notes, 'handoffinsert');
    one(notes, 'c-handoff-say-first lightning-button').click();
    await settled();
    expect(inserted).toEqual([{ text: samplePacket().opening }]);
    expect(texts(notes, 'c-handoff-say-first .hint')).toEqual([
      'Inserted. Read it before you send it.'
    ]);
    const call = await show(callPacket());
    expect(texts(call, 'c-handoff-say-first .hint')).toEqual(['Read this aloud']);
  });

  it('shows long texts in full on request', async () => {
    const notes = await show(longestPacket());
    const [more] = all<HTMLButtonElement>(notes, 'c-handoff-history c-handoff-more button');
    expect(more).toBeUndefined();
    expect(all(notes, 'c-handoff-next-action')).toHaveLength(3);
  });

  it('explains where the notes come from', async () => {
    const notes = await show(samplePacket({ summaryBy: 'model' }));
    button(notes, 'Why am I seeing this?').click();
    await settled();
    expect(texts(notes, 'c-handoff-provenance li')).toHaveLength(3);
    expect(texts(notes, 'c-handoff-provenance bdi')).toEqual(['Deciding rule: Asked For A Person']);
  });

  it('shows the chain and the history newest first, with links to records', async () => {
    const [leg] = samplePacket().chain;
    const chain = [
      { ...leg!, outcome: 'declined' as const, detail: 'Busy', endedAt: '2026-03-11T12:03:00Z' },
      { ...leg!, id: 'l2', to: '', outcome: 'accepted' as const, note: 'Be kind' }
    ];
    const notes = await show(samplePacket({ chain }));
    expect(texts(notes, 'c-handoff-chain .path')[0]).toBe(
      'Assistant to Handoff_Senior_Care_Messaging'
    );
    expect(texts(notes, 'c-handoff-chain strong')).toEqual(['Accepted', 'Declined']);
    expect(texts(notes, 'c-handoff-history c-handoff-record-link button')).toEqual([
      'Case 00001021'
    ]);
    button(notes, 'Open Case 00001021').click();
  });

  it('wraps up last with a person, first once it is over', async () => {
    const during = await show(samplePacket({ status: 'withHuman' }), { transferId: 't1' });
    expect(texts(during, 'h3 > span:first-child').at(-1)).toBe('Wrap up');
    const after = await show(samplePacket({ status: 'closed' }), { transferId: 't1', ended: true });
    expect(texts(after, 'h3 > span:first-child')).toEqual(['Wrap up']);
    button(after, 'Show the notes').click();
    await settled();
    await jest.advanceTimersByTimeAsync(50);
    expect(all(after, 'h3').length).toBeGreaterThan(1);
    button(after, 'Hide the notes').click();
    await settled();
    expect(all(after, 'h3')).toHaveLength(1);
  });

  it('hands back with a note, and shows what the loop guard answers', async () => {
    const notes = await show(samplePacket({ status: 'withHuman' }), { transferId: 't1' });
    const buttons = () => all<HTMLElement>(notes, 'c-handoff-hand-back lightning-button');
    buttons()[0]!.click();
    await settled();
    buttons()[1]!.click();
    await settled();
    buttons()[0]!.click();
    await settled();
    one<HTMLInputElement>(notes, 'c-handoff-hand-back input').value = 'Refund is done';
    handBackMock.mockResolvedValue({ accepted: false, message: 'It came back twice already.' });
    buttons()[0]!.click();
    await settled();
    expect(handBackMock).toHaveBeenCalledWith({ transferId: 't1', note: 'Refund is done' });
    expect(texts(notes, 'c-handoff-hand-back p')).toEqual(['It came back twice already.']);
    buttons()[0]!.click();
    await settled();
    handBackMock.mockResolvedValue({ accepted: true, message: 'I am back.' });
    buttons()[0]!.click();
    await settled();
    expect(texts(notes, 'c-handoff-hand-back p')).toEqual([
      'Handed back to the assistant. The customer hears: I am back.'
    ]);
  });

  it('passes jumps and searches on to the transcript', async () => {
    const notes = await show();
    notes.jumpTo(2);
    notes.jumpTo('handoff');
    notes.focusSearch();
    await settled();
    expect(one(notes, 'input[type=search]')).toBeDefined();
  });
});
