/** The choice of which turns the transcript shows. */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/handoffLabels';
const CHOICES = [
  { value: 'all', label: labels.filterAll },
  { value: 'customer', label: labels.filterCustomer },
  { value: 'actions', label: labels.filterActions }
];
export default class HandoffFilters extends LightningElement {
  /** The filter in force. */
  @api value = 'all';
  labels = labels;
  get choices() {
    return CHOICES.map(({ value, label }) => ({
      value,
      label,
      pressed: String(value === this.value),
      className: `slds-button slds-button_${value === this.value ? 'brand' : 'neutral'}`
    }));
  }
  choose(event) {
    const { value } = event.currentTarget.dataset;
    this.dispatchEvent(new CustomEvent('choose', { detail: value }));
  }
}
