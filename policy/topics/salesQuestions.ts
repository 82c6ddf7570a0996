/** Buying: the AI informs, a person negotiates, and nobody is moved to sales against their will. */
import type { Topic } from '../../src/policy/index.ts';
import { ASSESS, HANDOFF_ACTIONS, HONOUR, KNOWLEDGE, PREPARE } from './common.ts';

export const salesQuestions: Topic = {
  name: 'Handoff_Sales_Questions',
  label: 'Handoff: Sales Questions',
  classification:
    'Products, prices, upgrades, quotes, custom terms and integrations before a purchase.',
  scope: 'Your job is to answer questions before a purchase and to note what the customer needs.',
  escalation: 'dynamic',
  instructions: [
    'Note requirements, number of users, budget and dates, so that the account executive does not ask again.',
    "Custom terms, multi-year prices and anything you may not decide: execute 'Escalation'.",
    ASSESS,
    HONOUR,
    PREPARE,
    KNOWLEDGE
  ],
  guidance: ['Note requirements, number of users, budget and dates.'],
  actions: HANDOFF_ACTIONS,
  utterances: ['Do you have a discount for three years?', 'Can it connect to our ERP?']
};
