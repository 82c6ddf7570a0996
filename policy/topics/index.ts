/** Every topic of the policy, one file each so that its instructions can be read on their own. */
import type { Topic } from '../../src/policy/index.ts';
import { accountVerification } from './accountVerification.ts';
import { billingAndRefunds } from './billingAndRefunds.ts';
import { caseManagement } from './caseManagement.ts';
import { emailCheck } from './emailCheck.ts';
import { passwordReset } from './passwordReset.ts';
import { salesQuestions } from './salesQuestions.ts';
import { smartRouting } from './smartRouting.ts';

export const topics: readonly Topic[] = [
  accountVerification,
  emailCheck,
  caseManagement,
  passwordReset,
  billingAndRefunds,
  salesQuestions,
  smartRouting
];
