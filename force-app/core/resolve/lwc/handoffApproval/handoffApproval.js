/**
 * One held action and its approval: what is asked for, by when, and who decided. Somebody who may decide
 * does it here, with a note.
 */
import { LightningElement, api } from 'lwc';
import canApprove from '@salesforce/customPermission/Handoff_Approve';
import { handoffEvent } from 'c/handoffEvents';
import { dayAndTime, money } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { refOf } from 'c/handoffRefs';
import { IDLE, Saving } from 'c/handoffSaving';
import { decide } from 'c/handoffServer';
import { actionWords, fill, wordOf } from 'c/handoffWording';
export default class HandoffApproval extends LightningElement {
  @api approval;
  labels = labels;
  saving = IDLE;
  message = '';
  decision = null;
  wantsFocus = false;
  writes = new Saving(this, (state) => {
    this.saving = state;
  });
  renderedCallback() {
    if (!this.wantsFocus) return;
    this.wantsFocus = false;
    refOf(this, 'note')?.focus();
  }
  get isPending() {
    return this.approval.state === 'pending' && !this.message;
  }
  get icon() {
    return this.isPending ? 'utility:approval' : 'utility:info';
  }
  get title() {
    const { amount, currency, state } = this.approval;
    const action = actionWords(labels, this.approval.action);
    const what = amount === null ? action : `${action} ${money(amount, currency)}`;
    return fill(labels.approvalOf, wordOf(labels, 'approval', state), what);
  }
  get details() {
    const { requestedAt, expiresAt, decidedBy } = this.approval;
    return [
      fill(labels.approvalAsked, dayAndTime(requestedAt)),
      this.isPending && expiresAt ? fill(labels.approvalExpires, dayAndTime(expiresAt)) : '',
      decidedBy ? fill(labels.approvalBy, decidedBy) : ''
    ]
      .filter(Boolean)
      .join(' · ');
  }
  get canDecide() {
    return Boolean(canApprove) && this.isPending && this.decision === null;
  }
  get isDeciding() {
    return this.isPending && this.decision !== null;
  }
  get decisionLabel() {
    return this.decision === 'declined' ? labels.decline : labels.approve;
  }
  approve() {
    this.ask('approved');
  }
  decline() {
    this.ask('declined');
  }
  cancel() {
    this.decision = null;
  }
  async confirm() {
    const { decision, approval } = this;
    if (!decision) return;
    const note = refOf(this, 'note')?.value ?? '';
    const decided = await this.writes.run(() => decide(approval.id, decision, note));
    if (!decided) return;
    const state = wordOf(labels, 'approval', decided.result.state);
    this.message = decided.result.mine ? state : fill(labels.approvalGone, state);
    this.decision = null;
    this.dispatchEvent(handoffEvent('handoffsay', { text: this.message }));
  }
  ask(decision) {
    this.decision = decision;
    this.wantsFocus = true;
  }
}
