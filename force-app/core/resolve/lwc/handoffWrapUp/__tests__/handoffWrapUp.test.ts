import save from '@salesforce/apex/HandoffWrapUp.save';
import HandoffWrapUp from 'c/handoffWrapUp';
import {
  all,
  button,
  clear,
  one,
  settled,
  shown,
  texts
} from '../../handoffPacket/__tests__/rendering';
import { samplePacket } from '../../handoffPacket/__tests__/samplePackets';

jest.mock('@salesforce/apex/HandoffWrapUp.save', () => ({ default: jest.fn() }), {
  virtual: true
});

const saveMock = save as unknown as jest.Mock;
const show = (packet = samplePacket()) =>
  shown('c-handoff-wrap-up', HandoffWrapUp, { packet, transferId: 't1' });

async function choose(form: Element, value: string): Promise<void> {
  const input = all<HTMLInputElement>(form, 'input').find((choice) => choice.value === value)!;
  input.checked = true;
  input.dispatchEvent(new CustomEvent('change'));
  await settled();
}

describe('c-handoff-wrap-up', () => {
  afterEach(() => {
    clear();
    jest.clearAllMocks();
  });

  it('closes a handoff in three presses', async () => {
    const form = await show();
    await choose(form, 'resolved');
    await choose(form, 'needed');
    button(form, 'Yes, save').click();
    await settled();
    expect(saveMock).toHaveBeenCalledWith({
      transferId: 't1',
      outcome: 'resolved',
      judgement: 'needed',
      reasonCorrect: true,
      correctReason: '',
      note: ''
    });
    expect(texts(form, '.saved')).toEqual(['Wrap-up saved: Resolved, Needed']);
  });

  it('needs both answers', async () => {
    const form = await show();
    button(form, 'Yes, save').click();
    await settled();
    expect(texts(form, '.hint')).toEqual(['Answer the two questions above first.']);
    expect(saveMock).not.toHaveBeenCalled();
    await expect(form).toBeAccessible();
  });

  it('takes another reason and a note', async () => {
    const form = await show();
    await choose(form, 'wrongQueue');
    await choose(form, 'avoidable');
    const reason = one<HTMLSelectElement>(form, 'select');
    reason.value = 'billing';
    reason.dispatchEvent(new CustomEvent('change'));
    const note = one<HTMLInputElement>(form, 'input[type=text]');
    note.value = 'Could read the invoice';
    note.dispatchEvent(new CustomEvent('input'));
    button(form, 'No, save').click();
    await settled();
    expect(saveMock).toHaveBeenCalledWith(
      expect.objectContaining({
        reasonCorrect: false,
        correctReason: 'billing',
        note: 'Could read the invoice'
      })
    );
  });

  it('shows what was saved before, and lets it be changed', async () => {
    const form = await show(
      samplePacket({
        wrapUp: {
          outcome: 'followUp',
          judgement: 'tooLate',
          reasonCorrect: true,
          note: '',
          at: '2026-03-11T12:10:00Z',
          proposal: null
        }
      })
    );
    expect(texts(form, '.saved')).toEqual([
      'Wrap-up saved: Follow-up needed, Should have come sooner'
    ]);
    button(form, 'Change').click();
    await settled();
    expect(all(form, 'fieldset')).toHaveLength(2);
  });

  it('says why it was not saved', async () => {
    saveMock.mockRejectedValueOnce(new Error('The leg is closed.'));
    const form = await show();
    await choose(form, 'resolved');
    await choose(form, 'needed');
    button(form, 'Yes, save').click();
    await settled();
    expect(texts(form, '.problem')).toEqual(['Not saved: The leg is closed.']);
  });
});
