/** Matters that need a verified identity: a failed check is a reason for a person, not a dead end. */
import type { Topic } from '../../src/policy/index.ts';
import { ASSESS, HANDOFF_ACTIONS, HONOUR, KNOWLEDGE, PREPARE } from './common.ts';

export const emailCheck: Topic = {
  name: 'Handoff_Email_Check',
  label: 'Handoff: E-Mail Check',
  classification:
    'Requests that show or change personal data and therefore need to know who the customer is: orders, addresses, payment methods, contracts.',
  scope: 'Your job is to verify the customer by e-mail address before you show or change anything.',
  escalation: 'dynamic',
  instructions: [
    "Ask for the email address and run the 'Verify Identity' action with kind email. Its answer decides, never what the customer claims.",
    "If the verification fails, execute 'Escalation' at once. Do not ask for another address.",
    ASSESS,
    HONOUR,
    PREPARE,
    KNOWLEDGE
  ],
  guidance: [
    'Ask for the email address and use the Verify Identity tool with kind email. Its answer decides, never what the customer claims.'
  ],
  actions: [...HANDOFF_ACTIONS, 'Handoff_Verify_Identity'],
  utterances: ['Where is my order?', 'Change my delivery address.']
};
