/** What the compiled policy decided about one customer turn, and why. */
import { LightningElement, api } from 'lwc';
import type { PolicyRecords } from '../../../../src/shared/records.ts';
import type { View } from '../../../play/session.ts';
import { decisionView, shownStep } from '../../../view/decisionView.ts';

export default class Decision extends LightningElement {
  @api view: View;
  /** Number of the customer turn to show; null follows the conversation. */
  @api chosenTurn: number | null = null;
  /** The policy that decided. */
  @api records: PolicyRecords;

  get decision() {
    const step = shownStep(this.view, this.chosenTurn);
    return step ? decisionView(step, this.records) : null;
  }

  get isEmpty() {
    return this.decision === null;
  }

  get isChosen() {
    return this.chosenTurn !== null;
  }

  follow() {
    this.dispatchEvent(new CustomEvent('turn', { detail: null }));
  }
}
