/** Smart routing: one dispatcher for every escalation, with exactly one instruction. */
import type { Topic } from '../../src/policy/index.ts';

export const smartRouting: Topic = {
  name: 'Handoff_Smart_Routing',
  label: 'Handoff: Smart Routing',
  classification: 'Handle all escalations and any user requests that come through.',
  scope: 'Your job is to find out what the customer wants and to hand over to the right people.',
  escalation: 'smart',
  instructions: [
    "Run the 'Assess Turn' action with the customer's exact words and do what it returns; when it returns escalate, run the 'Prepare Handoff' action with the intent in at most eight words, say its customerMessage and execute 'Escalation'; when nobody is available or the transfer fails, run the 'Open Call Back' action and say its customerMessage."
  ],
  actions: ['Handoff_Assess_Turn', 'Handoff_Prepare_Handoff', 'Handoff_Open_Call_Back'],
  utterances: ['I want to talk to a person.', 'Can somebody call me?']
};
