import markDone from '@salesforce/apex/HandoffConsole.markDone';
import HandoffMissing from 'c/handoffMissing';
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
import { samplePacket, sparsePacket } from '../../handoffPacket/__tests__/samplePackets';

jest.mock('@salesforce/apex/HandoffConsole.markDone', () => ({ default: jest.fn() }), {
  virtual: true
});

const markMock = markDone as unknown as jest.Mock;

/** The sample with record ids, and its first item done or not. */
function packetWith(done: boolean) {
  const packet = samplePacket();
  const missing = packet.missing.map((item, index) => ({
    ...item,
    id: `i${index}`,
    done: index === 0 ? done : item.done
  }));
  return { ...packet, missing };
}

const show = (properties: object) => shown('c-handoff-missing', HandoffMissing, properties);

describe('c-handoff-missing', () => {
  afterEach(() => {
    clear();
    jest.clearAllMocks();
  });

  it('puts the question into the composer', async () => {
    const block = await show({ packet: packetWith(false), canInsert: true });
    const inserts = details(block, 'handoffinsert');
    button(block, 'Ask: Do you have the receipt?').click();
    expect(inserts).toEqual([{ text: 'Do you have the receipt?' }]);
    await expect(block).toBeAccessible();
  });

  it('has no ask button without a composer, and no tick without a record', async () => {
    const block = await show({ packet: samplePacket() });
    expect(all(block, 'button')).toHaveLength(0);
    expect(one<HTMLInputElement>(block, 'input').disabled).toBe(true);
  });

  it('saves a tick', async () => {
    const block = await show({ packet: packetWith(false) });
    const box = one<HTMLInputElement>(block, 'input');
    box.checked = true;
    box.dispatchEvent(new CustomEvent('change'));
    await settled();
    expect(markMock).toHaveBeenCalledWith({ itemId: 'i0', done: true });
  });

  it('says when an item was filled in, and takes it back', async () => {
    const block = await show({ packet: packetWith(false) });
    Object.assign(block, { packet: packetWith(true) });
    await settled();
    expect(texts(block, '.filled')[0]).toContain('Proof of purchase was filled in');
    button(block, 'Undo: Proof of purchase').click();
    await settled();
    expect(markMock).toHaveBeenCalledWith({ itemId: 'i0', done: false });
  });

  it('says why a tick was not saved', async () => {
    markMock.mockRejectedValueOnce(new Error('No access.'));
    const block = await show({ packet: packetWith(false) });
    one(block, 'input').dispatchEvent(new CustomEvent('change'));
    await settled();
    expect(texts(block, '.problem')).toEqual(['Not saved: No access.']);
  });

  it('folds to its heading with the first item, or says that nothing is missing', async () => {
    const folded = await show({ packet: packetWith(false), narrow: true });
    expect(texts(folded, '.hint')).toEqual(['Proof of purchase']);
    one(folded, '.fold').click();
    await settled();
    expect(all(folded, 'li')).toHaveLength(2);
    const empty = await show({ packet: sparsePacket() });
    expect(texts(empty, '.none')).toEqual(['Nothing is missing.']);
  });
});
