/**
 * One block of the pop: a heading, its content, and one line that says why there is none. On a narrow
 * page the block folds to its heading.
 */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/handoffLabels';
import { fill } from 'c/handoffWording';
import { refOf } from 'c/handoffRefs';
export default class HandoffBlock extends LightningElement {
  @api heading = '';
  /** How many lines there are; shown beside the heading. */
  @api count;
  /** A few words beside a folded heading. */
  @api hint = '';
  /** Sentence shown instead of the content. */
  @api emptyText = '';
  @api empty = false;
  /** True when the reader may not see this block. */
  @api noAccess = false;
  /** True when the block folds to its heading until the reader opens it. */
  @api foldable = false;
  chosen;
  /** Puts the focus on the heading, for when what had the focus is gone. */
  @api focus() {
    refOf(this, 'heading')?.focus();
  }
  /** Opens the block if it is folded. */
  @api unfold() {
    this.chosen = true;
  }
  get className() {
    return this.foldable ? 'block block_folded' : 'block';
  }
  get isOpen() {
    return !this.foldable || (this.chosen ?? false);
  }
  get openState() {
    return String(this.isOpen);
  }
  get chevron() {
    return this.isOpen ? 'utility:chevrondown' : 'utility:chevronright';
  }
  get countText() {
    return this.count ? `(${this.count})` : '';
  }
  get hintShown() {
    return Boolean(this.hint) && this.foldable && !this.isOpen;
  }
  get noAccessText() {
    return fill(labels.noAccess, this.heading);
  }
  toggle() {
    this.chosen = !this.isOpen;
  }
}
