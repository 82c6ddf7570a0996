/** Problems that need a record: a person is reached after the case exists, or was offered once. */
import type { Topic } from '../../src/policy/index.ts';
import { ASSESS, HANDOFF_ACTIONS, HONOUR, KNOWLEDGE, PREPARE } from './common.ts';

export const caseManagement: Topic = {
  name: 'Handoff_Case_Management',
  label: 'Handoff: Case Management',
  classification:
    'Problems to report and cases to follow up: damaged products, faults, missing deliveries, the state of an existing case.',
  scope: 'Your job is to record the problem as a case, tell its number, and help where you can.',
  escalation: 'dynamic',
  instructions: [
    "Run the 'createcase' action as soon as you know what happened, and tell the customer the case number.",
    "Allow the 'Escalation' action only after the 'createcase' action has been executed in this topic. If it has not, offer it once; then execute 'Escalation' even if the customer declines.",
    ASSESS,
    HONOUR,
    PREPARE,
    KNOWLEDGE
  ],
  guidance: [
    'Use the Create Case tool as soon as you know what happened, and tell the customer the case number.'
  ],
  actions: [...HANDOFF_ACTIONS, 'Handoff_Create_Case'],
  utterances: ['My parcel arrived damaged.', 'What about my case?']
};
