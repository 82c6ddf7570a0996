/** The bar at the top: which conversation is open, and the other ways to begin. */
import { LightningElement, api } from 'lwc';
import { SAMPLE_CUSTOMERS } from '../../../play/assistant.ts';
import type { Scenario } from '../../../play/scenario.ts';
import type { Command, Shown } from '../../../play/visit.ts';

export default class Heading extends LightningElement {
  @api shown: Shown;
  @api scenarios: readonly Scenario[] = [];

  /** Everything that can be opened, the current one selected. */
  get choices() {
    const { origin, conversation } = this.shown.view;
    return this.scenarios.map(({ id, title }) => ({
      id,
      title,
      selected: origin === 'scenario' && conversation.id === id
    }));
  }

  get customers() {
    const { origin, conversation } = this.shown.view;
    return SAMPLE_CUSTOMERS.map(({ id, label }) => ({
      id,
      label,
      selected: origin === 'you' && conversation.id === id
    }));
  }

  /** The entry of the list that stands for an opened file. */
  get openedTitle() {
    return `${this.shown.file?.name ?? 'File'} · ${this.shown.view.conversation.id}`;
  }

  get isFile() {
    return this.shown.view.origin === 'file';
  }

  get hasFile() {
    return this.shown.file !== null;
  }

  get listPressed() {
    return String(this.shown.listOpen);
  }

  get themeLabel() {
    return this.shown.link.theme === 'dark' ? 'Use light colours' : 'Use dark colours';
  }

  choose(event: Event) {
    const { value } = event.target as HTMLSelectElement;
    const isCustomer = SAMPLE_CUSTOMERS.some(({ id }) => id === value);
    this.send({ do: isCustomer ? 'customer' : 'scenario', value });
  }

  openFile(event: Event) {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) this.send({ do: 'open', value: file });
    input.value = '';
  }

  beCustomer() {
    this.send({ do: 'customer', value: SAMPLE_CUSTOMERS[0]?.id ?? '' });
  }

  toggleList() {
    this.send({ do: 'list' });
  }

  toggleTheme() {
    this.send({ do: 'theme' });
  }

  private send(detail: Command) {
    this.dispatchEvent(new CustomEvent('command', { detail }));
  }
}
