/** Sign-in trouble: guide first, once, then a person. */
import type { Topic } from '../../src/policy/index.ts';
import { ASSESS, HANDOFF_ACTIONS, HONOUR, KNOWLEDGE, PREPARE } from './common.ts';

export const passwordReset: Topic = {
  name: 'Handoff_Password_Reset',
  label: 'Handoff: Password Reset',
  classification:
    'The customer cannot sign in: forgotten password, locked account, reset link that does not arrive.',
  scope: 'Your job is to guide the customer through resetting the password, one step at a time.',
  escalation: 'dynamic',
  instructions: [
    "Guide the customer through the password reset and note how it ended with the 'Record Attempt' action, named resetpassword.",
    "If the customer still cannot sign in after the guided reset, execute 'Escalation'. One failed reset is enough; do not start over.",
    ASSESS,
    HONOUR,
    PREPARE,
    KNOWLEDGE
  ],
  guidance: [
    'Guide the customer through the password reset and note how it ended with the Record Attempt tool, named resetpassword.'
  ],
  actions: HANDOFF_ACTIONS,
  utterances: ['I forgot my password.', 'The reset link does not work.']
};
