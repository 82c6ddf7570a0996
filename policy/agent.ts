/** The agent that ships as a sample: deploy it as it is, or add its topics to your own agent. */
import type { Agent, AgentFlag } from '../src/policy/index.ts';

/** One flag per family of signals; together they cover every signal that words can raise. */
const flags: readonly AgentFlag[] = [
  {
    name: 'person',
    signals: ['explicitRequest'],
    description:
      'True when the customer asks for a person, a colleague, an agent, a supervisor or a call, in any words and any language, also when they merely prefer one. False when they say that they want no person.',
    handsOver: true
  },
  {
    name: 'safety',
    signals: ['regulated', 'fraud', 'legal', 'lifeEvent'],
    description:
      'True when the customer speaks of fraud, a stolen or taken-over account, a transaction that was not theirs, a lawyer, a court, a regulator or a formal complaint, a health, coverage, loan or investment decision, a death, grave illness, hardship, pressure by somebody else, or danger to anybody.',
    handsOver: true
  },
  {
    name: 'upset',
    signals: ['tone', 'repeatContact'],
    description:
      'True when the customer is angry, frustrated, sarcastic, desperate or hurt, or says that this is not the first time they contact you about it.'
  },
  {
    name: 'money',
    signals: ['billing', 'policyBoundary'],
    description:
      'True when the customer disputes a charge, wants money back, a discount, a transfer or a change of their contract.'
  },
  {
    name: 'leaving',
    signals: ['closure'],
    description: 'True when the customer wants to cancel, close an account, leave or not renew.'
  },
  {
    name: 'stuck',
    signals: ['repeatedFailure', 'complexity', 'systemBoundary', 'lowConfidence', 'notVerified'],
    description:
      'True when the customer says that it did not help, repeats what they asked before, reports an error of a system, or brings up several matters at once.'
  },
  {
    name: 'access',
    signals: ['language', 'accessibility'],
    description:
      'True when the customer writes in another language than English, asks for another language, or needs captions, sign language or reading aloud.'
  },
  {
    name: 'buying',
    signals: ['revenue', 'customerValue'],
    description:
      'True when the customer wants to buy, upgrade, get a quote or negotiate terms, or says how important they are.'
  }
];

export const agent: Agent = {
  name: 'Handoff_Agent',
  label: 'Warm Handoff Sample Agent',
  description:
    'Helps customers and hands over to a person with everything that was said, as the policy decides.',
  company: 'A sample company',
  role: 'You are a service agent. You help within your limits and hand over warmly when a person is better.',
  welcome: 'Hello, I am an AI assistant. How can I help? You can ask for a person at any time.',
  error: 'Sorry, something went wrong on my side. You can ask for a person at any time.',
  escalationMessage: 'handoffAnnounce',
  topics: [
    'Handoff_Account_Verification',
    'Handoff_Email_Check',
    'Handoff_Case_Management',
    'Handoff_Password_Reset',
    'Handoff_Billing_Refunds',
    'Handoff_Sales_Questions',
    'Handoff_Smart_Routing'
  ],
  assessment: { mode: 'flagged', everyTurns: 4, flags }
};
