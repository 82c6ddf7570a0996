import { NavigationMixin } from 'lightning/navigation';
import HandoffNextActions from 'c/handoffNextActions';
import {
  all,
  button,
  clear,
  details,
  settled,
  shown,
  texts
} from '../../handoffPacket/__tests__/rendering';
import { samplePacket, sparsePacket } from '../../handoffPacket/__tests__/samplePackets';

const mockNavigate = jest.fn();

jest.mock('lightning/navigation', () => {
  const Navigate = Symbol('navigate');
  const mixin = (Base: new () => object) =>
    class extends Base {
      [Navigate](page: unknown) {
        mockNavigate(page);
      }
    };
  return { NavigationMixin: Object.assign(mixin, { Navigate }) };
});

const show = (packet = samplePacket()) =>
  shown('c-handoff-next-actions', HandoffNextActions, { packet, recordId: '0Mw1' });

describe('c-handoff-next-actions', () => {
  afterEach(() => {
    clear();
    mockNavigate.mockClear();
  });

  it('starts a flow with the record, once, and says so', async () => {
    expect(NavigationMixin).toBeDefined();
    const block = await show();
    const said = details<{ text: string }>(block, 'handoffsay');
    const start = button(block, 'Start: Send a return label');
    start.click();
    start.click();
    await settled();
    expect(mockNavigate).toHaveBeenCalledTimes(1);
    expect(mockNavigate).toHaveBeenCalledWith({
      type: 'standard__flow',
      attributes: { devName: 'Handoff_Send_Label' },
      state: { flow__recordId: '0Mw1' }
    });
    expect(said).toEqual([{ text: 'Started: Send a return label' }]);
    await expect(block).toBeAccessible();
  });

  it('asks before a step that changes data', async () => {
    const block = await show();
    button(block, 'Start: Refund the order').click();
    await settled();
    expect(mockNavigate).not.toHaveBeenCalled();
    button(block, 'Cancel').click();
    await settled();
    button(block, 'Start: Refund the order').click();
    await settled();
    button(block, 'Go ahead').click();
    await settled();
    expect(mockNavigate).toHaveBeenCalledTimes(1);
  });

  it('leaves the buttons in their place, so that a double click is one step and hits nothing else', async () => {
    const block = await show();
    button(block, 'Start: Refund the order').click();
    await settled();
    const confirm = button(block, 'Go ahead');
    confirm.click();
    confirm.click();
    await settled();
    expect(button(block, 'Go ahead')).toBe(confirm);
    expect(confirm.disabled).toBe(true);
    expect(button(block, 'Start: Refund the order').disabled).toBe(true);
    expect(mockNavigate).toHaveBeenCalledTimes(1);
  });

  it('starts a quick action by its own page', async () => {
    const packet = samplePacket();
    const [, action] = packet.nextActions;
    const block = await show({ ...packet, nextActions: [{ ...action!, target: 'Case.Close' }] });
    button(block, 'Start: Send a return label').click();
    expect(mockNavigate).toHaveBeenCalledWith({
      type: 'standard__quickAction',
      attributes: { apiName: 'Case.Close' },
      state: { recordId: '0Mw1' }
    });
  });

  it('shows three at most, and advice without a button', async () => {
    const packet = samplePacket();
    const [, action] = packet.nextActions;
    const many = ['a', 'b', 'c', 'd'].map((code) => ({ ...action!, code, target: null }));
    const block = await show({ ...packet, nextActions: many });
    expect(all(block, 'li')).toHaveLength(3);
    expect(all(block, 'button')).toHaveLength(0);
    expect(texts(await show(sparsePacket()), '.none')).toEqual(['No next step was suggested.']);
  });
});
