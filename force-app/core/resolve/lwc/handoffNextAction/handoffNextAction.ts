/**
 * One suggested next step: what it does, why it is offered and what it changes. One that moves money or
 * changes data is confirmed first, and none runs twice.
 */
import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import type { PacketNextAction } from 'c/handoffPacket';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { refOf } from 'c/handoffRefs';
import { fill } from 'c/handoffWording';

/** The page that does the step: a quick action is named with its object, a flow without. */
function pageOf(target: string, recordId: string): unknown {
  if (target.includes('.')) {
    return {
      type: 'standard__quickAction',
      attributes: { apiName: target },
      state: { recordId }
    };
  }
  return {
    type: 'standard__flow',
    attributes: { devName: target },
    state: { flow__recordId: recordId }
  };
}

export default class HandoffNextAction extends NavigationMixin(LightningElement) {
  @api action!: PacketNextAction;
  /** Record the step is for. */
  @api recordId = '';

  labels = labels;
  step: 'offered' | 'confirming' | 'started' = 'offered';
  private focusOn = '';

  renderedCallback(): void {
    if (!this.focusOn) return;
    refOf(this, this.focusOn)?.focus();
    this.focusOn = '';
  }

  get why(): string {
    return fill(labels.whyOffered, this.action.why);
  }

  get spoken(): string {
    return fill(labels.startWhat, this.action.title);
  }

  /** Buttons stay where they are, so that a second press never hits what moved under the pointer. */
  get isPast(): boolean {
    return this.step !== 'offered';
  }

  get wasAsked(): boolean {
    return this.isPast && this.action.confirm;
  }

  get isStarted(): boolean {
    return this.step === 'started';
  }

  get startedText(): string {
    return this.isStarted ? fill(labels.actionStarted, this.action.title) : '';
  }

  begin(): void {
    if (this.action.confirm) this.go('confirming', 'confirm');
    else this.start();
  }

  cancel(): void {
    this.go('offered', 'start');
  }

  start(): void {
    const { target, title } = this.action;
    if (this.isStarted || !target) return;
    const navigate = this as unknown as Record<symbol, (reference: unknown) => void>;
    navigate[NavigationMixin.Navigate](pageOf(target, this.recordId));
    this.go('started', 'started');
    this.dispatchEvent(handoffEvent('handoffsay', { text: fill(labels.actionStarted, title) }));
  }

  private go(step: 'offered' | 'confirming' | 'started', focusOn: string): void {
    this.step = step;
    this.focusOn = focusOn;
  }
}
