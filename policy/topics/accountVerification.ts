/** Account questions: a person is reached once the e-mail address is known, or was asked for once. */
import type { Topic } from '../../src/policy/index.ts';
import { ASSESS, HANDOFF_ACTIONS, HONOUR, KNOWLEDGE, PREPARE } from './common.ts';

export const accountVerification: Topic = {
  name: 'Handoff_Account_Verification',
  label: 'Handoff: Account Verification',
  classification:
    'Questions about the own account: profile, plan, contact details, membership. Not passwords and not invoices.',
  scope:
    "Your job is to answer questions about the customer's account once you know which account it is.",
  escalation: 'dynamic',
  instructions: [
    "Allow the 'Escalation' action only if the customer has provided their email address. If they have not, ask for the email address first.",
    "If the customer does not want to give it or asks for a person again, execute 'Escalation' all the same: it is asked for once only.",
    ASSESS,
    HONOUR,
    PREPARE,
    KNOWLEDGE
  ],
  guidance: ['Ask for the email address before you look anything up.'],
  actions: HANDOFF_ACTIONS,
  utterances: ['Which plan am I on?', 'I want to change my phone number.']
};
