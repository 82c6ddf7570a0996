/** A link to a record, opened the way the console opens records. */
import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { labels } from 'c/handoffLabels';
import { fill } from 'c/handoffWording';
export default class HandoffRecordLink extends NavigationMixin(LightningElement) {
  @api recordId = '';
  /** Words of the link. */
  @api label = '';
  /** What the record is, for the spoken name. */
  @api what = '';
  get spoken() {
    return fill(labels.openRecord, this.what || this.label);
  }
  open() {
    const navigate = this;
    navigate[NavigationMixin.Navigate]({
      type: 'standard__recordPage',
      attributes: { recordId: this.recordId, actionName: 'view' }
    });
  }
}
