/** Ids, amounts and dates worth copying, each with where it comes from; and files the customer sent. */
import { LightningElement, api } from 'lwc';
import canReveal from '@salesforce/customPermission/Handoff_Reveal_Values';
import { labels } from 'c/handoffLabels';
export default class HandoffFacts extends LightningElement {
  @api packet;
  /** True on a narrow page: the block folds to its heading. */
  @api narrow = false;
  labels = labels;
  get lines() {
    return this.packet.facts.map((fact, index) => ({
      key: `${index}-${fact.name}`,
      fact,
      canCopy: !fact.masked,
      canReveal: fact.masked && fact.revealKey !== null && Boolean(canReveal)
    }));
  }
  get files() {
    return this.packet.attachments.map((file, index) => ({ key: `${index}-${file.name}`, file }));
  }
  get hasFiles() {
    return this.packet.attachments.length > 0;
  }
  get count() {
    return this.packet.facts.length;
  }
  get isEmpty() {
    return this.count === 0 && !this.hasFiles;
  }
  get noAccess() {
    return this.packet.noAccess.includes('facts');
  }
}
