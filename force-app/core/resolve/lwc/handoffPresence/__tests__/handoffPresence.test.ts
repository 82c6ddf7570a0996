import refresh from '@salesforce/apex/HandoffConsole.refresh';
import { isEmpEnabled, onError, subscribe, unsubscribe } from 'lightning/empApi';
import { openTab } from 'lightning/platformWorkspaceApi';
import { EnclosingUtilityId, updateUtility } from 'lightning/platformUtilityBarApi';
import HandoffPresence from 'c/handoffPresence';
import { button, clear, settled, shown, texts } from '../../handoffPacket/__tests__/rendering';
import { openedWith, samplePacket } from '../../handoffPacket/__tests__/samplePackets';

jest.mock('@salesforce/apex/HandoffConsole.refresh', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('lightning/empApi', () => ({
  isEmpEnabled: jest.fn(),
  onError: jest.fn(),
  subscribe: jest.fn(),
  unsubscribe: jest.fn()
}));
jest.mock('lightning/platformWorkspaceApi', () => ({ openTab: jest.fn() }));

/** What the platform calls when the connection ends; it is given once a page and never taken back. */
let platformLost: (error: unknown) => void = () => undefined;

const refreshMock = refresh as unknown as jest.Mock;

async function push(handoffId: string): Promise<void> {
  const listener = jest.mocked(subscribe).mock.calls.at(-1)![2];
  listener({
    channel: 'x',
    data: { payload: { Handoff_Id__c: handoffId }, event: { replayId: 1 } }
  });
  await jest.advanceTimersByTimeAsync(100);
  await settled();
}

async function show(): Promise<HTMLElement> {
  const presence = await shown('c-handoff-presence', HandoffPresence);
  (EnclosingUtilityId as unknown as { emit(id: string): void }).emit('u1');
  await settled();
  return presence;
}

describe('c-handoff-presence', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    jest.mocked(isEmpEnabled).mockResolvedValue(true);
    jest.mocked(onError).mockImplementation((listener) => {
      platformLost = listener;
    });
    jest.mocked(subscribe).mockResolvedValue({ id: '1', channel: 'x' });
    refreshMock.mockResolvedValue(openedWith(samplePacket()));
  });
  afterEach(() => {
    clear();
    jest.clearAllMocks();
    jest.useRealTimers();
  });

  it('announces a new handoff once, in a badge and a toast, without opening anything', async () => {
    const presence = await show();
    const toasts = jest.fn();
    presence.addEventListener('lightning__showtoast', toasts);
    await push('h1');
    await push('h1');
    expect(texts(presence, 'li')).toEqual(['Maria Lopez: Asked for a person']);
    expect(updateUtility).toHaveBeenLastCalledWith('u1', {
      label: '1 new handoff',
      highlighted: true
    });
    expect(toasts).toHaveBeenCalledTimes(1);
    expect(openTab).not.toHaveBeenCalled();
    jest.useRealTimers();
    await expect(presence).toBeAccessible();
  });

  it('opens the work on its own tab when asked', async () => {
    const presence = await show();
    await push('h1');
    button(presence, 'Open the work of Maria Lopez').click();
    await settled();
    expect(openTab).toHaveBeenCalledWith({ recordId: '0Mw000000000001AAA', focus: true });
    expect(updateUtility).toHaveBeenLastCalledWith('u1', { label: 'Handoffs', highlighted: false });
  });

  it('stays silent about handoffs of others and those that are over', async () => {
    const presence = await show();
    refreshMock.mockRejectedValueOnce(new Error('no access'));
    await push('h1');
    refreshMock.mockResolvedValueOnce(openedWith(samplePacket({ status: 'closed' })));
    await push('h2');
    expect(texts(presence, 'li')).toEqual([]);
  });

  it('says when live updates are paused or not available', async () => {
    const presence = await show();
    expect(texts(presence, '.muted')).toEqual(['Listening for handoffs']);
    platformLost('gone');
    await settled();
    expect(texts(presence, '.muted')).toEqual(['Live updates are paused']);
    jest.mocked(isEmpEnabled).mockResolvedValue(false);
    expect(texts(await show(), '.muted')).toEqual(['Live updates are paused']);
  });

  it('holds the guide', async () => {
    const presence = await show();
    button(presence, 'How handoffs work').click();
    await settled();
    expect(texts(presence, 'c-handoff-guide h2')).toHaveLength(5);
    jest.useRealTimers();
    await expect(presence).toBeAccessible();
  });

  it('gives back a subscription that came when it was closed already', async () => {
    let answer: (subscription: { id: string; channel: string }) => void = () => undefined;
    jest.mocked(subscribe).mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      })
    );
    const presence = await shown('c-handoff-presence', HandoffPresence);
    presence.remove();
    answer({ id: 'late', channel: 'x' });
    await settled();
    expect(unsubscribe).toHaveBeenCalledWith({ id: 'late', channel: 'x' });
  });
});
