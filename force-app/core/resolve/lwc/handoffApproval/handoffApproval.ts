/**
 * One held action and its approval: what is asked for, by when, and who decided. Somebody who may decide
 * does it here, with a note.
 */
import { LightningElement, api } from 'lwc';
import canApprove from '@salesforce/customPermission/Handoff_Approve';
import type { PacketApproval } from 'c/handoffPacket';
import { handoffEvent } from 'c/handoffEvents';
import { dayAndTime, money } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { refOf } from 'c/handoffRefs';
import { IDLE, Saving, type SavingState } from 'c/handoffSaving';
import { decide } from 'c/handoffServer';
import { actionWords, fill, wordOf } from 'c/handoffWording';

type Decision = 'approved' | 'declined';

export default class HandoffApproval extends LightningElement {
  @api approval!: PacketApproval;

  labels = labels;
  saving: SavingState = IDLE;
  message = '';
  decision: Decision | null = null;
  private wantsFocus = false;
  private writes = new Saving(this, (state) => {
    this.saving = state;
  });

  renderedCallback(): void {
    if (!this.wantsFocus) return;
    this.wantsFocus = false;
    refOf(this, 'note')?.focus();
  }

  get isPending(): boolean {
    return this.approval.state === 'pending' && !this.message;
  }

  get icon(): string {
    return this.isPending ? 'utility:approval' : 'utility:info';
  }

  get title(): string {
    const { amount, currency, state } = this.approval;
    const action = actionWords(labels, this.approval.action);
    const what = amount === null ? action : `${action} ${money(amount, currency)}`;
    return fill(labels.approvalOf, wordOf(labels, 'approval', state), what);
  }

  get details(): string {
    const { requestedAt, expiresAt, decidedBy } = this.approval;
    return [
      fill(labels.approvalAsked, dayAndTime(requestedAt)),
      this.isPending && expiresAt ? fill(labels.approvalExpires, dayAndTime(expiresAt)) : '',
      decidedBy ? fill(labels.approvalBy, decidedBy) : ''
    ]
      .filter(Boolean)
      .join(' · ');
  }

  get canDecide(): boolean {
    return Boolean(canApprove) && this.isPending && this.decision === null;
  }

  get isDeciding(): boolean {
    return this.isPending && this.decision !== null;
  }

  get decisionLabel(): string {
    return this.decision === 'declined' ? labels.decline : labels.approve;
  }

  approve(): void {
    this.ask('approved');
  }

  decline(): void {
    this.ask('declined');
  }

  cancel(): void {
    this.decision = null;
  }

  async confirm(): Promise<void> {
    const { decision, approval } = this;
    if (!decision) return;
    const note = refOf<HTMLInputElement>(this, 'note')?.value ?? '';
    const decided = await this.writes.run(() => decide(approval.id, decision, note));
    if (!decided) return;
    const state = wordOf(labels, 'approval', decided.result.state);
    this.message = decided.result.mine ? state : fill(labels.approvalGone, state);
    this.decision = null;
    this.dispatchEvent(handoffEvent('handoffsay', { text: this.message }));
  }

  private ask(decision: Decision): void {
    this.decision = decision;
    this.wantsFocus = true;
  }
}
