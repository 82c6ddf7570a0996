/** A line to write in and a button to send it; used by the customer and by the human agent. */
import { LightningElement, api } from 'lwc';

export default class Composer extends LightningElement {
  /** What the line is for. */
  @api label = '';
  /** Word on the button. */
  @api button = 'Send';
  private draft = '';

  /** The text being written; setting it replaces the text without sending it. */
  @api
  get text() {
    return this.draft;
  }
  set text(value: string) {
    this.draft = value ?? '';
  }

  write(event: Event) {
    this.draft = (event.target as HTMLInputElement).value;
  }

  send(event: Event) {
    event.preventDefault();
    const text = this.draft.trim();
    if (text === '') return;
    this.draft = '';
    this.dispatchEvent(new CustomEvent('send', { detail: text }));
  }
}
