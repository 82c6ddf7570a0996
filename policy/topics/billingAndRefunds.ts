/** Money: what is above a limit waits for an approval, and nobody pretends otherwise. */
import type { Topic } from '../../src/policy/index.ts';
import { ASSESS, HANDOFF_ACTIONS, HONOUR, KNOWLEDGE, PREPARE } from './common.ts';

export const billingAndRefunds: Topic = {
  name: 'Handoff_Billing_Refunds',
  label: 'Handoff: Billing and Refunds',
  classification: 'Invoices, charges, payments, refunds and discounts.',
  scope: 'Your job is to explain charges and to arrange refunds within your limit.',
  escalation: 'dynamic',
  instructions: [
    "A charge the customer disputes is not yours to judge: execute 'Escalation'.",
    ASSESS,
    HONOUR,
    PREPARE,
    KNOWLEDGE
  ],
  guidance: ['A charge the customer disputes is not yours to judge.'],
  actions: HANDOFF_ACTIONS,
  utterances: ['Why was I charged twice?', 'I want my money back.']
};
