/** The first screen: the same handoff as people get it today, and as the screen pop gives it. */
import { LightningElement, api } from 'lwc';
import { deskOrg } from '../../../org/deskOrg.ts';
import type { View } from '../../../play/session.ts';
import type { Command } from '../../../play/visit.ts';
import { momentView, type MomentView } from '../../../view/momentView.ts';

export default class Moment extends LightningElement {
  @api view: View;

  get recordId() {
    return deskOrg.recordId(this.view);
  }

  get moment(): MomentView | null {
    const packet = deskOrg.packet(this.recordId);
    return packet && momentView(this.view, packet);
  }

  get today() {
    const { again, handoffs, without } = this.moment!;
    const times = again === 1 ? 'once' : `${again} times`;
    const people = handoffs === 1 ? 'one person' : `${handoffs} people`;
    return `${without} of reading and talking, ${people}, asked again ${times}`;
  }

  get warm() {
    return `${this.moment!.with} to the first sentence`;
  }

  see() {
    this.run({ do: 'restart' });
    this.run({ do: 'play' });
  }

  private run(detail: Command) {
    this.dispatchEvent(new CustomEvent('command', { detail }));
  }
}
