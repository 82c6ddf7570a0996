import {
  EnclosingTabId,
  getTabInfo,
  IsConsoleNavigation,
  setTabHighlighted,
  setTabLabel
} from 'lightning/platformWorkspaceApi';
import HandoffTab from 'c/handoffTab';
import { clear, settled, shown } from '../../handoffPacket/__tests__/rendering';

const emit = (adapter: unknown, value: unknown) =>
  (adapter as { emit(value: unknown): void }).emit(value);

async function show(inConsole: boolean): Promise<void> {
  await shown('c-handoff-tab', HandoffTab, { name: 'Maria' });
  emit(IsConsoleNavigation, inConsole);
  emit(EnclosingTabId, 'tab1');
  emit(EnclosingTabId, 'tab1');
  await settled();
}

jest.mock('lightning/platformWorkspaceApi', () => {
  const { createTestWireAdapter } = jest.requireActual('@salesforce/wire-service-jest-util');
  return {
    EnclosingTabId: createTestWireAdapter(jest.fn()),
    IsConsoleNavigation: createTestWireAdapter(jest.fn()),
    getTabInfo: jest.fn(),
    setTabHighlighted: jest.fn(),
    setTabLabel: jest.fn()
  };
});

describe('c-handoff-tab', () => {
  beforeEach(() => {
    jest.mocked(setTabLabel).mockResolvedValue({ tabId: 'tab1', isSubtab: false });
    jest.mocked(getTabInfo).mockResolvedValue({ tabId: 'tab1', isSubtab: false, focused: false });
  });
  afterEach(() => {
    clear();
    jest.clearAllMocks();
  });

  it('names and highlights its tab once', async () => {
    await show(true);
    expect(setTabLabel).toHaveBeenCalledTimes(1);
    expect(setTabLabel).toHaveBeenCalledWith('tab1', 'Handoff - Maria');
    expect(setTabHighlighted).toHaveBeenCalledWith('tab1', true, { pulse: false });
  });

  it('does not highlight the tab the reader looks at', async () => {
    jest.mocked(getTabInfo).mockResolvedValue({ tabId: 'tab1', isSubtab: false, focused: true });
    await show(true);
    expect(setTabHighlighted).not.toHaveBeenCalled();
  });

  it('does nothing outside a console, and survives a closed tab', async () => {
    await show(false);
    expect(setTabLabel).not.toHaveBeenCalled();
    jest.mocked(setTabLabel).mockRejectedValue(new Error('closed'));
    await show(true);
    expect(setTabHighlighted).not.toHaveBeenCalled();
  });
});
