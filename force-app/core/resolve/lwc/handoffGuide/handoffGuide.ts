/** The one-page guide for human agents: how the assistant works, why a handoff comes, what to do with it. */
import { LightningElement } from 'lwc';
import { labels } from 'c/handoffLabels';
import { wordOf } from 'c/handoffWording';
import type { SignalCode } from 'c/handoffPacket';

const SIGNALS: readonly SignalCode[] = [
  'explicitRequest',
  'tone',
  'repeatedFailure',
  'lowConfidence',
  'policyBoundary',
  'billing',
  'legal',
  'fraud',
  'closure',
  'regulated',
  'customerValue',
  'complexity',
  'language',
  'accessibility',
  'revenue',
  'systemBoundary',
  'repeatContact',
  'notVerified'
];

export default class HandoffGuide extends LightningElement {
  labels = labels;
  signals = SIGNALS.map((signal) => wordOf(labels, 'signal', signal));
  marks = [labels.fromCrm, labels.fromCustomer, labels.fromAi, labels.fromAction, labels.fromHuman];
}
