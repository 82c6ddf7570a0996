/** The tabs of the console: every call is noted. */
import { adapterOf } from '../../adapter.ts';

const noted =
  (what: string) =>
  (...parameters: unknown[]) => {
    window.world.note(what, parameters);
    return Promise.resolve({ tabId: 'tab1', isSubtab: false });
  };

export const IsConsoleNavigation = adapterOf(true);
export const EnclosingTabId = adapterOf('tab1');
export const openTab = noted('openTab');
export const openSubtab = noted('openSubtab');
export const focusTab = noted('focusTab');
export const getTabInfo = noted('getTabInfo');
export const getFocusedTabInfo = noted('getFocusedTabInfo');
export const getAllTabInfo = () => Promise.resolve([]);
export const setTabLabel = noted('setTabLabel');
export const setTabIcon = noted('setTabIcon');
export const setTabHighlighted = noted('setTabHighlighted');
