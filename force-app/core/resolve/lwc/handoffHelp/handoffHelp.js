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
  wantsFocus = false;
  renderedCallback() {
    if (!this.wantsFocus) return;
    this.wantsFocus = false;
    refOf(this, 'block')?.focus();
  }
  /** Opens the help with the focus on it, or closes it. */
  @api toggle() {
    this.open = !this.open;
    this.wantsFocus = this.open;
  }
  get switchLabel() {
    return this.on ? labels.shortcutsOn : labels.shortcutsOff;
  }
  switchShortcuts() {
    this.on = !this.on;
    setShortcuts(this.on);
  }
  close() {
    this.open = false;
  }
}
