/** The record picker of the platform: here one field that takes what an org would look up. */
import { LightningElement, api } from 'lwc';

export default class RecordPicker extends LightningElement {
  @api label = '';
  @api objectApiName = '';
  @api filter?: object;

  changed(event: Event) {
    const recordId = (event.target as HTMLInputElement).value;
    this.dispatchEvent(new CustomEvent('change', { detail: { recordId } }));
  }
}
