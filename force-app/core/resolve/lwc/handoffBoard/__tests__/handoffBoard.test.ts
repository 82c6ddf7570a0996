import flag from '@salesforce/apex/HandoffBoard.flag';
import pending from '@salesforce/apex/HandoffApprovals.pending';
import queues from '@salesforce/apex/HandoffBoard.queues';
import reassign from '@salesforce/apex/HandoffBoard.reassign';
import rows from '@salesforce/apex/HandoffBoard.rows';
import takeOver from '@salesforce/apex/HandoffBoard.takeOver';
import { isEmpEnabled, subscribe } from 'lightning/empApi';
import HandoffBoard from 'c/handoffBoard';
import { boardRow, nearRow, queueHealth } from '../../handoffPacket/__tests__/boardSamples';
import {
  all,
  button,
  clear,
  one,
  settled,
  shown,
  texts
} from '../../handoffPacket/__tests__/rendering';
import { NOW, samplePacket } from '../../handoffPacket/__tests__/samplePackets';

jest.mock('@salesforce/apex/HandoffBoard.flag', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/HandoffBoard.queues', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/HandoffBoard.reassign', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/HandoffBoard.rows', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/HandoffBoard.takeOver', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/HandoffApprovals.pending', () => ({ default: jest.fn() }), {
  virtual: true
});
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
jest.mock('lightning/empApi', () => ({
  isEmpEnabled: jest.fn(),
  onError: jest.fn(),
  subscribe: jest.fn(),
  unsubscribe: jest.fn()
}));

const rowsMock = rows as unknown as jest.Mock;
const queuesMock = queues as unknown as jest.Mock;
const pendingMock = pending as unknown as jest.Mock;

async function show(): Promise<HTMLElement> {
  const board = await shown('c-handoff-board', HandoffBoard);
  await jest.advanceTimersByTimeAsync(10);
  return board;
}

const customers = (board: Element) =>
  texts(board, 'c-handoff-board-table[data-live=ai] tbody th bdi').concat(
    texts(board, 'c-handoff-board-table[data-live=handoff] tbody th bdi')
  );

describe('c-handoff-board', () => {
  beforeEach(() => {
    localStorage.clear();
    jest.useFakeTimers({ now: NOW });
    jest.mocked(isEmpEnabled).mockResolvedValue(true);
    jest.mocked(subscribe).mockResolvedValue({ id: '1', channel: 'x' });
    rowsMock.mockResolvedValue([boardRow(2, { flagged: true }), boardRow(1), nearRow()]);
    queuesMock.mockResolvedValue([queueHealth()]);
    pendingMock.mockResolvedValue(samplePacket().approvals);
  });
  afterEach(() => {
    clear();
    jest.clearAllMocks();
    jest.useRealTimers();
  });

  it('shows handoffs, conversations near a threshold, queues and requests in words', async () => {
    const board = await show();
    expect(customers(board)).toEqual(['Near the threshold', 'Customer 1', 'Customer 2']);
    expect(texts(board, '.wait strong')[0]).toBe('on time');
    expect(texts(board, 'c-handoff-queue-health strong')).toEqual(['slipping']);
    expect(texts(board, 'c-handoff-approval strong')).toHaveLength(1);
    expect(texts(board, '.note')[0]).toMatch(/not a tool for appraising people/);
    jest.useRealTimers();
    await expect(board).toBeAccessible();
  });

  it('holds new rows until asked, and joins several pushes to one read', async () => {
    const board = await show();
    rowsMock.mockResolvedValue([boardRow(3), boardRow(2), boardRow(1)]);
    const push = jest.mocked(subscribe).mock.calls[0]![2];
    const message = { data: { payload: {}, event: { replayId: 1 } }, channel: 'x' };
    push(message);
    push(message);
    await jest.advanceTimersByTimeAsync(1_100);
    expect(rowsMock).toHaveBeenCalledTimes(2);
    expect(customers(board)).not.toContain('Customer 3');
    button(board, 'Show 1 new').click();
    await settled();
    expect(customers(board)).toEqual(['Customer 1', 'Customer 2', 'Customer 3']);
  });

  it('sorts and filters as the reader wants, and remembers the filter', async () => {
    const board = await show();
    all<HTMLButtonElement>(board, 'thead button')
      .find((heading) => heading.dataset.key === 'customer')!
      .click();
    await settled();
    all<HTMLButtonElement>(board, 'thead button')
      .find((heading) => heading.dataset.key === 'customer')!
      .click();
    await settled();
    expect(customers(board).slice(1)).toEqual(['Customer 2', 'Customer 1']);
    const reason = one<HTMLSelectElement>(board, 'select');
    reason.value = 'billing';
    reason.dispatchEvent(new CustomEvent('change'));
    await settled();
    expect(customers(board)).toEqual(['Customer 2']);
    const flagged = one<HTMLInputElement>(board, 'c-handoff-board-filters input');
    flagged.checked = true;
    flagged.dispatchEvent(new CustomEvent('change'));
    await settled();
    clear();
    expect(customers(await show())).toEqual(['Customer 2']);
  });

  it('says why it is empty', async () => {
    rowsMock.mockResolvedValue([]);
    const board = await show();
    expect(texts(board, '.note').slice(1)).toEqual([
      'No AI conversation is near a threshold.',
      'No conversation is waiting or with a person.'
    ]);
  });

  it('keeps its rows and says so when a read fails', async () => {
    const board = await show();
    rowsMock.mockRejectedValue(new Error('The server is busy.'));
    button(board, 'Refresh').click();
    await settled();
    await settled();
    expect(customers(board)).toHaveLength(3);
    const notice = one<HTMLElement & { text: string }>(board, 'c-handoff-notice');
    expect(notice.text).toBe('The server is busy.');
  });

  it('flags and lowers the flag', async () => {
    const board = await show();
    button(board, 'Flag the handoff of Customer 1').click();
    await settled();
    expect(flag).toHaveBeenCalledWith({ handoffId: boardRow(1).id, flagged: true });
    button(board, 'Lower the flag of Customer 2').click();
    await settled();
    expect(flag).toHaveBeenLastCalledWith({ handoffId: boardRow(2).id, flagged: false });
  });

  it('takes over only after a question', async () => {
    const board = await show();
    button(board, 'Take over the conversation of Near the threshold').click();
    await settled();
    button(board, 'Cancel').click();
    await settled();
    button(board, 'Take over the conversation of Near the threshold').click();
    await settled();
    all<HTMLButtonElement>(board, 'c-handoff-board-question button')[0]!.click();
    await settled();
    expect(takeOver).toHaveBeenCalledWith({ handoffId: nearRow().id });
    expect(all(board, 'c-handoff-board-question')).toHaveLength(0);
  });

  it('reassigns to the person that was picked', async () => {
    const board = await show();
    button(board, 'Reassign the handoff of Customer 1').click();
    await settled();
    const save = () => button(one(board, 'c-handoff-board-question'), 'Reassign');
    expect(save().disabled).toBe(true);
    one(board, 'lightning-record-picker').dispatchEvent(
      new CustomEvent('change', { detail: { recordId: '005000000000001AAA' } })
    );
    await settled();
    save().click();
    await settled();
    expect(reassign).toHaveBeenCalledWith({
      handoffId: boardRow(1).id,
      userId: '005000000000001AAA'
    });
    button(board, 'Reassign the handoff of Customer 1').click();
    await settled();
    button(one(board, 'c-handoff-board-question'), 'Cancel').click();
    await settled();
    expect(all(board, 'lightning-record-picker')).toHaveLength(0);
  });

  it('opens a handoff, and leads to the monitoring of the platform', async () => {
    const board = await show();
    button(board, 'Open the handoff of Customer 1').click();
    expect(mockNavigate).toHaveBeenLastCalledWith({
      type: 'standard__recordPage',
      attributes: { recordId: boardRow(1).id, actionName: 'view' }
    });
    button(board, 'Monitor in Omni Supervisor').click();
    expect(mockNavigate).toHaveBeenLastCalledWith({
      type: 'standard__navItemPage',
      attributes: { apiName: 'standard-OmniSupervisorLightning' }
    });
  });

  it('says aloud when a queue gets worse', async () => {
    const board = await show();
    queuesMock.mockResolvedValue([queueHealth({ health: 'failing' })]);
    await jest.advanceTimersByTimeAsync(30_100);
    await settled();
    await settled();
    expect(texts(board, '[role=alert]')).toEqual(['Queue Service is failing']);
    queuesMock.mockResolvedValue([queueHealth({ health: 'good', waiting: 0 })]);
    await jest.advanceTimersByTimeAsync(30_100);
    expect(texts(board, 'c-handoff-queue-health strong')).toEqual(['good']);
  });

  it('works without push', async () => {
    jest.mocked(isEmpEnabled).mockResolvedValue(false);
    const board = await show();
    await jest.advanceTimersByTimeAsync(30_100);
    expect(rowsMock).toHaveBeenCalledTimes(2);
    expect(customers(board)).toHaveLength(3);
  });
});
