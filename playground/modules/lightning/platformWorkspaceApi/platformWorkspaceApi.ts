/** The console's tabs: one tab, the record page of the human agent. */
import { updateDesktop } from '../../../org/desktop.ts';

const TAB = 'tab-1';

/** A wire adapter that gives one value for ever. */
function constant(value: unknown) {
  return class {
    private readonly tell: (value: unknown) => void;
    constructor(tell: (value: unknown) => void) {
      this.tell = tell;
    }
    connect() {
      this.tell(value);
    }
    update() {
      // Nothing to configure.
    }
    disconnect() {
      // Nothing to release.
    }
  };
}

export const IsConsoleNavigation = constant(true);
export const EnclosingTabId = constant(TAB);

export function setTabLabel(tabId: string, label: string) {
  updateDesktop({ tabLabel: label });
  return getTabInfo(tabId);
}

export const setTabHighlighted = (tabId: string) => getTabInfo(tabId);

export const getTabInfo = (tabId: string) =>
  Promise.resolve({ tabId, isSubtab: false, focused: true });
