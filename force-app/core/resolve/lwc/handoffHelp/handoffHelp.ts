/** The keyboard help, and the switch that turns the single-key shortcuts off for this reader. */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/handoffLabels';
import { refOf } from 'c/handoffRefs';
import { setShortcuts, shortcutsOn } from 'c/handoffShortcuts';

export default class HandoffHelp extends LightningElement {
  labels = labels;
  lines = [
    labels.helpQuestion,
    labels.helpSlash,
    labels.helpE,
    labels.helpEscape,
    labels.helpArrows
  ];
  open = false;
  on = shortcutsOn();
  private wantsFocus = false;

  renderedCallback(): void {
    if (!this.wantsFocus) return;
    this.wantsFocus = false;
    refOf<{ focus(): void }>(this, 'block')?.focus();
  }

  /** Opens the help with the focus on it, or closes it. */
  @api
  toggle(): void {
    this.open = !this.open;
    this.wantsFocus = this.open;
  }

  get switchLabel(): string {
    return this.on ? labels.shortcutsOn : labels.shortcutsOff;
  }

  switchShortcuts(): void {
    this.on = !this.on;
    setShortcuts(this.on);
  }

  close(): void {
    this.open = false;
  }
}
