/** Money: what is above a limit waits for an approval, and nobody pretends otherwise. */
import type { Topic } from '../../src/policy/index.ts';
import { ASSESS, HANDOFF_ACTIONS, HONOUR, PREPARE } from './common.ts';

export const billingAndRefunds: Topic = {
  name: 'Handoff_Billing_Refunds',
  label: 'Handoff: Billing and Refunds',
  classification: 'Invoices, charges, payments, refunds and discounts.',
  scope: 'Your job is to explain charges and to arrange refunds within your limit.',
  escalation: 'dynamic',
  instructions: [
    "When 'Assess Turn' returns holdAction, run the 'Request Approval' action once and say that a colleague decides. Do not carry the action out and do not promise the outcome.",
    "A charge the customer disputes is not yours to judge: execute 'Escalation'.",
    ASSESS,
    HONOUR,
    PREPARE
  ],
  guidance: ['A charge the customer disputes is not yours to judge.'],
  actions: [...HANDOFF_ACTIONS, 'Handoff_Request_Approval', 'Handoff_Record_Promise'],
  utterances: ['Why was I charged twice?', 'I want my money back.']
};
