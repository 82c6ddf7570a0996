import decide from '@salesforce/apex/HandoffApprovals.decide';
import markDisclosure from '@salesforce/apex/HandoffConsole.markDisclosure';
import markDone from '@salesforce/apex/HandoffConsole.markDone';
import HandoffMustKnow from 'c/handoffMustKnow';
import {
  all,
  button,
  clear,
  one,
  settled,
  shown,
  texts
} from '../../handoffPacket/__tests__/rendering';
import {
  callPacket,
  samplePacket,
  sparsePacket
} from '../../handoffPacket/__tests__/samplePackets';

jest.mock('@salesforce/customPermission/Handoff_Approve', () => ({ default: true }), {
  virtual: true
});
jest.mock('@salesforce/apex/HandoffApprovals.decide', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/HandoffConsole.markDisclosure', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/HandoffConsole.markDone', () => ({ default: jest.fn() }), {
  virtual: true
});

const decideMock = decide as unknown as jest.Mock;
const show = (packet = samplePacket()) => shown('c-handoff-must-know', HandoffMustKnow, { packet });

describe('c-handoff-must-know', () => {
  afterEach(() => {
    clear();
    jest.clearAllMocks();
  });

  it('keeps what was said apart from what it means', async () => {
    const mustKnow = [
      { code: 'deadline', text: 'Time matters.', quote: 'by Friday', source: null }
    ] as const;
    const block = await show(samplePacket({ mustKnow }));
    expect(texts(block, '.line .text')[0]).toBe('Time matters. \u201cby Friday\u201d');
  });

  it('shows warnings, approvals, promises, texts to read and the tone in words', async () => {
    const block = await show();
    expect(texts(block, 'c-handoff-approval strong')).toEqual([
      'Waiting for approval: Refund €86.00'
    ]);
    expect(texts(block, 'c-handoff-promises strong')).toEqual(['open']);
    expect(texts(block, 'c-handoff-disclosures strong')).toEqual(['To read aloud']);
    expect(texts(block, 'c-handoff-tone .words')).toEqual(['tense, easing']);
    await expect(block).toBeAccessible();
  });

  it('says when there is nothing', async () => {
    const block = await show(sparsePacket());
    expect(texts(block, '.none')).toEqual(['Nothing to watch out for.']);
  });

  it('names the language of a customer who speaks another one', async () => {
    const block = await show(callPacket());
    expect(texts(block, '.text')).toContain('Customer writes in French');
  });

  it('approves with a note, and says when somebody else was first', async () => {
    const block = await show();
    button(block, 'Approve').click();
    await settled();
    one<HTMLInputElement>(block, 'c-handoff-approval input').value = 'Fine';
    decideMock.mockResolvedValue({ state: 'declined', decidedBy: 'Kim', mine: false });
    all<HTMLButtonElement>(block, '.slds-button_brand')[0]!.click();
    await settled();
    expect(decideMock).toHaveBeenCalledWith({
      approvalId: 'a0A000000000001AAA',
      decision: 'approved',
      note: 'Fine'
    });
    expect(texts(block, 'c-handoff-approval p')).toContain('Somebody else decided first: Declined');
  });

  it('declines, or lets the reader think again, or says why it was not saved', async () => {
    const block = await show();
    button(block, 'Decline').click();
    await settled();
    button(block, 'Cancel').click();
    await settled();
    expect(decideMock).not.toHaveBeenCalled();
    button(block, 'Decline').click();
    await settled();
    decideMock.mockRejectedValue(new Error('It expired.'));
    all<HTMLButtonElement>(block, '.slds-button_brand')[0]!.click();
    await settled();
    expect(texts(block, '.problem')).toEqual(['Not saved: It expired.']);
  });

  it('shows a decision with who made it', async () => {
    const packet = samplePacket();
    const approvals = packet.approvals.map((approval) => ({
      ...approval,
      amount: null,
      state: 'approved' as const,
      decidedBy: 'Kim',
      note: 'Within policy'
    }));
    const block = await show({ ...packet, approvals });
    expect(texts(block, 'c-handoff-approval strong')).toEqual(['Approved: Refund']);
    expect(texts(block, 'c-handoff-approval .details')[0]).toContain('by Kim');
    expect(all(block, 'c-handoff-approval button')).toHaveLength(0);
  });

  it('marks a text as read, and then what the customer said', async () => {
    const block = await show();
    button(block, 'Mark as read').click();
    await settled();
    expect(markDisclosure).toHaveBeenCalledWith({
      handoffId: 'a0H000000000001AAA',
      code: 'recording',
      status: 'read'
    });
    const packet = samplePacket();
    const disclosures = packet.disclosures.map((text) => ({ ...text, status: 'read' as const }));
    Object.assign(block, { packet: { ...packet, disclosures } });
    await settled();
    button(block, 'Customer refuses').click();
    await settled();
    expect(markDisclosure).toHaveBeenLastCalledWith(expect.objectContaining({ status: 'refused' }));
  });

  it('marks a promise as kept where the record is known', async () => {
    const packet = samplePacket();
    const promises = [
      { ...packet.promises[0]!, id: 'p1' },
      { ...packet.promises[0]!, kept: true, dueAt: null },
      { ...packet.promises[0]!, kept: false }
    ];
    const block = await show({ ...packet, promises });
    expect(texts(block, 'c-handoff-promises strong')).toEqual(['open', 'kept', 'not kept']);
    button(block, 'Mark as kept').click();
    await settled();
    expect(markDone).toHaveBeenCalledWith({ itemId: 'p1', done: true });
  });
});
