/** A text that is cut at a word and says so: the rest is one press away, never silently lost. */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/handoffLabels';
export default class HandoffMore extends LightningElement {
  /** The whole text. */
  @api text = '';
  /** Longest text shown without being asked, in UTF-16 units. */
  @api limit = 160;
  /** BCP 47 language of the text, when it is not the reader's. */
  @api language;
  expanded = false;
  get isLong() {
    return (this.text ?? '').length > this.limit;
  }
  get shown() {
    const text = this.text ?? '';
    if (!this.isLong || this.expanded) return text;
    const cut = text.slice(0, this.limit);
    const space = cut.lastIndexOf(' ');
    return `${(space > this.limit / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
  }
  get control() {
    return this.expanded ? labels.less : labels.more;
  }
  get expandedState() {
    return String(this.expanded);
  }
  toggle() {
    this.expanded = !this.expanded;
  }
}
