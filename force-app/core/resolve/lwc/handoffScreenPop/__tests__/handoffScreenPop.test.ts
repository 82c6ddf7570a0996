import { createElement } from 'lwc';
import openHandoff from '@salesforce/apex/HandoffConsole.open';
import refreshHandoff from '@salesforce/apex/HandoffConsole.refresh';
import { isEmpEnabled, subscribe } from 'lightning/empApi';
import HandoffScreenPop from 'c/handoffScreenPop';
import { one, texts } from '../../handoffPacket/__tests__/rendering';
import { samplePacket } from '../../handoffPacket/__tests__/samplePackets';

jest.mock('@salesforce/apex/HandoffConsole.open', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/HandoffConsole.refresh', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('lightning/empApi', () => ({
  isEmpEnabled: jest.fn(),
  onError: jest.fn(),
  subscribe: jest.fn(),
  unsubscribe: jest.fn()
}));

const open = openHandoff as unknown as jest.Mock;
const refresh = refreshHandoff as unknown as jest.Mock;

function answer(packet: unknown, expected = true, caller = ''): void {
  open.mockResolvedValue({ packet, expected, caller, access: 'full', transferId: 'a0T1' });
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await jest.advanceTimersByTimeAsync(20);
}

async function show(
  properties: Partial<Pick<HandoffScreenPop, 'bridge'>> = {}
): Promise<HTMLElement> {
  const element = createElement('c-handoff-screen-pop', { is: HandoffScreenPop });
  Object.assign(element, { recordId: '0Mw000000000001AAA', ...properties });
  document.body.appendChild(element);
  await settle();
  return element;
}

const inside = (element: Element, selector: string): Element | null =>
  element.shadowRoot!.querySelector(selector);

describe('c-handoff-screen-pop', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse('2026-03-11T12:04:00Z') });
    jest.mocked(isEmpEnabled).mockResolvedValue(true);
    jest.mocked(subscribe).mockResolvedValue({ id: '1', channel: 'x' });
  });

  afterEach(() => {
    document.body.replaceChildren();
    jest.useRealTimers();
    jest.clearAllMocks();
  });

  it('shows the header and every block of a complete packet', async () => {
    answer(samplePacket());
    const pop = await show();
    expect(inside(pop, 'c-handoff-header')).not.toBeNull();
    expect(texts(pop, 'h3 > span:first-child')).toEqual([
      'Say first',
      'Must know',
      'Already tried',
      'Missing',
      'Facts',
      'Next best actions',
      'History',
      'Handoff chain',
      'Transcript',
      'About these notes'
    ]);
  });

  it('reads once and not again while push works', async () => {
    answer(samplePacket());
    await show();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(open).toHaveBeenCalledTimes(1);
    expect(open).toHaveBeenCalledWith({ recordId: '0Mw000000000001AAA' });
  });

  it('says that it prepares, then that the notes are late', async () => {
    answer(null, true, 'Maria');
    const pop = await show();
    const preparing = inside(pop, 'c-handoff-preparing') as Element & { phase: string };
    expect(preparing.phase).toBe('preparing');
    await jest.advanceTimersByTimeAsync(5_000);
    expect(preparing.phase).toBe('late');
  });

  it('collapses to one line without a handoff', async () => {
    answer(null, false);
    const pop = await show();
    expect(inside(pop, '.none')!.textContent).toBe('No AI handoff for this conversation');
  });

  it('says what failed, and reads again on request', async () => {
    open.mockRejectedValueOnce({ body: { message: 'Ask your admin for Handoff_Human_Agent.' } });
    const pop = await show();
    const notice = inside(pop, 'c-handoff-notice') as HTMLElement & { text: string };
    expect(notice.text).toContain('Ask your admin for Handoff_Human_Agent.');
    answer(samplePacket());
    notice.dispatchEvent(new CustomEvent('act'));
    await settle();
    expect(inside(pop, 'c-handoff-header')).not.toBeNull();
  });

  it('keeps the last good data and marks it stale', async () => {
    answer(samplePacket());
    const pop = await show();
    refresh.mockRejectedValueOnce(new Error('timeout'));
    window.dispatchEvent(new CustomEvent('focus'));
    await settle();
    expect(inside(pop, 'c-handoff-header')).not.toBeNull();
    const notice = inside(pop, 'c-handoff-notice') as HTMLElement & { text: string };
    expect(notice.text).toMatch(/out of date/);
  });

  it('hands an insert to the bridge and nothing else', async () => {
    answer(samplePacket());
    const bridge = { insertText: jest.fn().mockResolvedValue(undefined) };
    const pop = await show({ bridge });
    one(pop, 'c-handoff-say-first').dispatchEvent(
      new CustomEvent('handoffinsert', { detail: { text: 'Hello' }, bubbles: true, composed: true })
    );
    expect(bridge.insertText).toHaveBeenCalledWith('Hello');
  });

  it.each([
    ['loading', () => open.mockReturnValue(new Promise(() => undefined))],
    ['preparing', () => answer(null, true, 'Maria')],
    ['none', () => answer(null, false)],
    ['failed', () => open.mockRejectedValue(new Error('no'))],
    ['ready', () => answer(samplePacket())],
    [
      'empty',
      () => answer(samplePacket({ opening: '', attempts: [], missing: [], turns: [], facts: [] }))
    ]
  ])(
    'is accessible while %s',
    async (_, prepare) => {
      prepare();
      const pop = await show();
      jest.useRealTimers();
      await expect(pop).toBeAccessible();
    },
    30_000
  );
});
