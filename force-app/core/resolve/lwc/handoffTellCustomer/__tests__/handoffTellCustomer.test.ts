import markTold from '@salesforce/apex/HandoffConsole.markTold';
import HandoffMustKnow from 'c/handoffMustKnow';
import type { PacketApproval } from 'c/handoffPacket';
import { all, button, clear, settled, shown, texts } from '../../handoffPacket/__tests__/rendering';
import { samplePacket } from '../../handoffPacket/__tests__/samplePackets';

jest.mock('@salesforce/apex/HandoffConsole.markTold', () => ({ default: jest.fn() }), {
  virtual: true
});

const markToldMock = markTold as unknown as jest.Mock;
const ANSWER = 'Your refund is approved. You will see it in three days.';

function show(change: Partial<PacketApproval>) {
  const packet = samplePacket();
  const [approval] = packet.approvals;
  const approvals = [{ ...approval!, ...change }];
  return shown('c-handoff-must-know', HandoffMustKnow, { packet: { ...packet, approvals } });
}

describe('c-handoff-tell-customer', () => {
  afterEach(() => {
    clear();
    jest.clearAllMocks();
  });

  it('shows the words the customer is owed, and marks them as told', async () => {
    const block = await show({ state: 'approved', answer: ANSWER, toldAt: null });
    expect(texts(block, 'c-handoff-tell-customer strong')).toEqual(['Tell the customer:']);
    expect(texts(block, 'c-handoff-tell-customer q')).toEqual([ANSWER]);
    await expect(block).toBeAccessible();
    markToldMock.mockResolvedValue(undefined);
    button(block, 'Mark as told').click();
    await settled();
    expect(markToldMock).toHaveBeenCalledWith({ approvalId: 'a0A000000000001AAA' });
  });

  it('says when the customer was told, and asks no more', async () => {
    const block = await show({
      state: 'declined',
      answer: ANSWER,
      toldAt: '2026-03-11T12:05:00.000Z'
    });
    expect(texts(block, 'c-handoff-tell-customer strong')[0]).toMatch(
      /^Customer told Mar 11, 2026/
    );
    expect(all(block, 'c-handoff-tell-customer button')).toEqual([]);
  });

  it('says why it was not saved', async () => {
    const block = await show({ state: 'approved', answer: ANSWER, toldAt: null });
    markToldMock.mockRejectedValue({ body: { message: 'The row is locked.' } });
    button(block, 'Mark as told').click();
    await settled();
    expect(texts(block, 'c-handoff-tell-customer .problem')[0]).toContain('The row is locked.');
  });

  it('shows nothing while nobody has decided', async () => {
    const block = await show({ state: 'pending', answer: '', toldAt: null });
    expect(all(block, 'c-handoff-tell-customer')).toEqual([]);
  });
});
