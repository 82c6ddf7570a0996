/** The choice of which turns the transcript shows. */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/handoffLabels';
import type { TurnFilter } from 'c/handoffSearch';

const CHOICES: readonly { value: TurnFilter; label: string }[] = [
  { value: 'all', label: labels.filterAll },
  { value: 'customer', label: labels.filterCustomer },
  { value: 'actions', label: labels.filterActions }
];

export default class HandoffFilters extends LightningElement {
  /** The filter in force. */
  @api value: TurnFilter = 'all';

  labels = labels;

  get choices(): { value: TurnFilter; label: string; pressed: string; className: string }[] {
    return CHOICES.map(({ value, label }) => ({
      value,
      label,
      pressed: String(value === this.value),
      className: `slds-button slds-button_${value === this.value ? 'brand' : 'neutral'}`
    }));
  }

  choose(event: Event): void {
    const { value } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('choose', { detail: value }));
  }
}
