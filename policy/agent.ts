/** The agent that ships as a sample: deploy it as it is, or add its topics to your own agent. */
import type { Agent } from '../src/policy/index.ts';

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
  ]
};
