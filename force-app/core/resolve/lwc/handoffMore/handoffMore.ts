/** A text that is cut at a word and says so: the rest is one press away, never silently lost. */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/handoffLabels';

export default class HandoffMore extends LightningElement {
  /** The whole text. */
  @api text = '';
  /** Longest text shown without being asked, in UTF-16 units. */
  @api limit = 160;
  /** BCP 47 language of the text, when it is not the reader's. */
  @api language?: string;

  expanded = false;

  get isLong(): boolean {
    return (this.text ?? '').length > this.limit;
  }

  get shown(): string {
    const text = this.text ?? '';
    if (!this.isLong || this.expanded) return text;
    const cut = text.slice(0, this.limit);
    const space = cut.lastIndexOf(' ');
    return `${(space > this.limit / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
  }

  get control(): string {
    return this.expanded ? labels.less : labels.more;
  }

  get expandedState(): string {
    return String(this.expanded);
  }

  toggle(): void {
    this.expanded = !this.expanded;
  }
}
