import mark from '@salesforce/apex/HandoffFeedback.mark';
import undo from '@salesforce/apex/HandoffFeedback.undo';
import HandoffFeedback from 'c/handoffFeedback';
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

jest.mock('@salesforce/apex/HandoffFeedback.mark', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/HandoffFeedback.undo', () => ({ default: jest.fn() }), {
  virtual: true
});

const markMock = mark as unknown as jest.Mock;
const show = () => shown('c-handoff-feedback', HandoffFeedback, { handoffId: 'h1', sequence: 4 });

async function choose(form: Element, verdict: string): Promise<void> {
  const input = all<HTMLInputElement>(form, 'input').find(({ value }) => value === verdict)!;
  input.checked = true;
  input.dispatchEvent(new CustomEvent('change'));
  await settled();
}

describe('c-handoff-feedback', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    clear();
    jest.clearAllMocks();
    jest.useRealTimers();
  });

  it('saves a verdict with a note, and can be undone for ten seconds', async () => {
    const form = await show();
    const closed = details(form, 'close');
    await choose(form, 'incorrect');
    const note = one<HTMLInputElement>(form, '#note, [id^=note]');
    note.value = 'The link was old';
    note.dispatchEvent(new CustomEvent('input'));
    button(form, 'Save').click();
    await settled();
    expect(markMock).toHaveBeenCalledWith({
      handoffId: 'h1',
      sequence: 4,
      feedback: 'incorrect',
      note: 'The link was old'
    });
    expect(texts(form, 'p')).toEqual(['Marked as Incorrect. Undo within 10 seconds.']);
    button(form, 'Undo').click();
    await settled();
    expect(undo).toHaveBeenCalledWith({ handoffId: 'h1', sequence: 4 });
    expect(closed).toHaveLength(1);
  });

  it('closes by itself when the time for undoing is over', async () => {
    const form = await show();
    const closed = details(form, 'close');
    await choose(form, 'unhelpful');
    button(form, 'Save').click();
    await settled();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(closed).toHaveLength(1);
  });

  it('asks once more before something is reported as harmful', async () => {
    const form = await show();
    await choose(form, 'harmful');
    button(form, 'Save').click();
    await settled();
    expect(markMock).not.toHaveBeenCalled();
    button(form, 'Report it').click();
    await settled();
    expect(markMock).toHaveBeenCalledWith(expect.objectContaining({ feedback: 'harmful' }));
  });

  it('is saved with Enter and left with Escape', async () => {
    const form = await show();
    const closed = details(form, 'close');
    const input = one(form, 'input');
    const press = (key: string) =>
      input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    press('Enter');
    press('a');
    expect(markMock).not.toHaveBeenCalled();
    await choose(form, 'incorrect');
    press('Enter');
    await settled();
    expect(markMock).toHaveBeenCalledTimes(1);
    one(form, 'button').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true })
    );
    expect(closed).toHaveLength(1);
  });

  it('says why it was not saved', async () => {
    markMock.mockRejectedValueOnce(new Error('Closed.'));
    const form = await show();
    await choose(form, 'incorrect');
    button(form, 'Save').click();
    await settled();
    expect(texts(form, '.problem')).toEqual(['Not saved: Closed.']);
    jest.useRealTimers();
    await expect(form).toBeAccessible();
  });
});
