/**
 * One suggested next step: what it does, why it is offered and what it changes. One that moves money or
 * changes data is confirmed first, and none runs twice.
 */
import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { handoffEvent } from 'c/handoffEvents';
import { labels } from 'c/handoffLabels';
import { refOf } from 'c/handoffRefs';
import { fill } from 'c/handoffWording';
/** The page that does the step: a quick action is named with its object, a flow without. */
function pageOf(target, recordId) {
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
  @api action;
  /** Record the step is for. */
  @api recordId = '';
  labels = labels;
  step = 'offered';
  focusOn = '';
  renderedCallback() {
    if (!this.focusOn) return;
    refOf(this, this.focusOn)?.focus();
    this.focusOn = '';
  }
  get why() {
    return fill(labels.whyOffered, this.action.why);
  }
  get spoken() {
    return fill(labels.startWhat, this.action.title);
  }
  /** Buttons stay where they are, so that a second press never hits what moved under the pointer. */
  get isPast() {
    return this.step !== 'offered';
  }
  get wasAsked() {
    return this.isPast && this.action.confirm;
  }
  get isStarted() {
    return this.step === 'started';
  }
  get startedText() {
    return this.isStarted ? fill(labels.actionStarted, this.action.title) : '';
  }
  begin() {
    if (this.action.confirm) this.go('confirming', 'confirm');
    else this.start();
  }
  cancel() {
    this.go('offered', 'start');
  }
  start() {
    const { target, title } = this.action;
    if (this.isStarted || !target) return;
    const navigate = this;
    navigate[NavigationMixin.Navigate](pageOf(target, this.recordId));
    this.go('started', 'started');
    this.dispatchEvent(handoffEvent('handoffsay', { text: fill(labels.actionStarted, title) }));
  }
  go(step, focusOn) {
    this.step = step;
    this.focusOn = focusOn;
  }
}
