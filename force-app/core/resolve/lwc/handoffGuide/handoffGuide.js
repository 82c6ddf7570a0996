/** The one-page guide for human agents: how the assistant works, why a handoff comes, what to do with it. */
import { LightningElement } from 'lwc';
import { labels } from 'c/handoffLabels';
import { SIGNALS } from 'c/handoffVocabulary';
import { wordOf } from 'c/handoffWording';
/** Signals that lead to a person; the stage of the relationship only moves the others. */
const DECIDING = SIGNALS.filter((signal) => signal !== 'journeyStage');
export default class HandoffGuide extends LightningElement {
  labels = labels;
  signals = DECIDING.map((signal) => wordOf(labels, 'signal', signal));
  marks = [labels.fromCrm, labels.fromCustomer, labels.fromAi, labels.fromAction, labels.fromHuman];
}
