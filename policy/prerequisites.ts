/**
 * What has to happen before a handoff, and how strictly. The default is to ask once: a customer who
 * asks for a person is never argued with.
 */
import type { Prerequisite } from '../src/policy/index.ts';

export const prerequisites: readonly Prerequisite[] = [
  {
    item: 'email',
    description: 'The account team finds the customer by e-mail address.',
    kind: 'item',
    topic: 'Handoff_Account_Verification',
    preset: 'askOnce',
    question: 'askEmail'
  },
  {
    item: 'caseNumber',
    description: 'A case keeps what was said, so the colleague starts from it.',
    kind: 'action',
    topic: 'Handoff_Case_Management',
    actionName: 'createcase',
    preset: 'askOnce',
    question: 'askCase'
  },
  {
    item: 'passwordReset',
    description: 'Most customers are helped by the guided reset; it is offered once.',
    kind: 'guided',
    topic: 'Handoff_Password_Reset',
    actionName: 'resetpassword',
    preset: 'askOnce',
    question: 'askPasswordReset'
  },
  {
    item: 'matter',
    description: 'The dispatcher sends the customer to the right team the first time.',
    kind: 'intent',
    topic: 'Handoff_Smart_Routing',
    preset: 'askOnce',
    question: 'askMatter'
  },
  {
    item: 'confirmation',
    description: 'Nobody is moved to sales without wanting it.',
    kind: 'item',
    topic: 'Handoff_Sales_Questions',
    preset: 'immediate',
    question: 'askConfirmation'
  },
  {
    item: 'partnerConsent',
    description: 'Details leave the company only when the customer has agreed.',
    kind: 'consent',
    destination: 'Handoff_Partner_Desk',
    preset: 'strictWithExit',
    question: 'disclosePartner',
    exit: { message: 'withoutPartner', destination: 'Handoff_Technical' }
  }
];
