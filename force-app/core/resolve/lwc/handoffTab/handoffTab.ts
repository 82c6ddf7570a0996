/** Names the console tab after the customer and highlights it, once; it never moves the focus. */
import { LightningElement, api, wire } from 'lwc';
import {
  EnclosingTabId,
  getTabInfo,
  IsConsoleNavigation,
  setTabHighlighted,
  setTabLabel
} from 'lightning/platformWorkspaceApi';
import { labels } from 'c/handoffLabels';
import { fill } from 'c/handoffWording';

export default class HandoffTab extends LightningElement {
  /** Name of the customer. */
  @api
  get name(): string {
    return this.customer;
  }
  set name(name: string) {
    this.customer = name;
    this.markOnce();
  }

  private customer = '';
  private isConsole = false;
  private tabId = '';
  private done = false;

  @wire(IsConsoleNavigation)
  wiredConsole(isConsole: boolean): void {
    this.isConsole = isConsole;
    this.markOnce();
  }

  @wire(EnclosingTabId)
  wiredTab(tabId: string): void {
    this.tabId = tabId;
    this.markOnce();
  }

  private markOnce(): void {
    if (this.done || !this.isConsole || !this.tabId || !this.customer) return;
    this.done = true;
    void this.mark();
  }

  private async mark(): Promise<void> {
    const { tabId } = this;
    try {
      await setTabLabel(tabId, fill(labels.tabLabel, this.customer));
      const { focused } = await getTabInfo(tabId);
      if (!focused) await setTabHighlighted(tabId, true, { pulse: false });
    } catch {
      // The tab was closed meanwhile, or this page is not in a tab; the pop works without.
    }
  }
}
