/** The record picker of the platform: one field that takes an id. */
import { LightningElement, api } from 'lwc';

export default class RecordPicker extends LightningElement {
  @api label = '';
  @api objectApiName = '';
  @api filter?: object;

  changed(event: Event): void {
    const recordId = (event.target as HTMLInputElement).value;
    this.dispatchEvent(new CustomEvent('change', { detail: { recordId } }));
  }
}
