/** The switch between the three ways of escalating, each with what comes of it. */
import { LightningElement, api } from 'lwc';
import type { EscalationMode } from '../../../../src/policy/topic.ts';
import type { View } from '../../../play/session.ts';
import type { Command } from '../../../play/visit.ts';
import { wayCards } from '../../../view/waysView.ts';

export default class Ways extends LightningElement {
  @api view: View;

  get cards() {
    return wayCards(this.view);
  }

  choose(event: Event) {
    const detail: Command = {
      do: 'mode',
      value: (event.target as HTMLInputElement).value as EscalationMode
    };
    this.dispatchEvent(new CustomEvent('command', { detail }));
  }
}
