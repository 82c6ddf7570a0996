/**
 * Where handoffs go. Every chain of overflows ends at `Handoff_Service`, which serves every channel;
 * restricted work (fraud, legal, certified, compliance) has none: its own people call back instead.
 * Add people to the queues after deployment: a queue without members routes to nobody.
 */
import type { Destination, Intent } from '../src/policy/index.ts';

/** The destination every chain ends at. */
export const fallback = 'Handoff_Service';

const EVERYWHERE = ['case', 'messaging', 'voice'] as const;
const MINUTE = 60;

export const destinations: readonly Destination[] = [
  {
    stem: 'Handoff_Service',
    label: 'Service',
    description: 'General service: answers anything and takes whatever no other team can take.',
    channels: EVERYWHERE,
    targetSeconds: 2 * MINUTE,
    nobody: 'callback',
    priority: 'normal',
    announce: 'handoffAnnounce'
  },
  {
    stem: 'Handoff_Senior_Care',
    label: 'Senior care',
    description: 'Experienced specialists for customers who had to come back again and again.',
    channels: EVERYWHERE,
    skills: [{ skill: 'Handoff_Senior_Care', level: 7 }],
    targetSeconds: MINUTE,
    waitLimitSeconds: 5 * MINUTE,
    overflow: 'Handoff_Service',
    nobody: 'callback',
    priority: 'high',
    announce: 'handoffAnnounceSeniorCare'
  },
  {
    stem: 'Handoff_Priority',
    label: 'Priority customers',
    description: 'Dedicated people for priority tiers, strategic accounts and executives.',
    channels: EVERYWHERE,
    skills: [{ skill: 'Handoff_Senior_Care', level: 7 }],
    targetSeconds: MINUTE,
    waitLimitSeconds: 2 * MINUTE,
    overflow: 'Handoff_Senior_Care',
    nobody: 'callback',
    priority: 'high',
    notification: 'leadership',
    announce: 'handoffAnnounce'
  },
  {
    stem: 'Handoff_Previous_Colleague',
    label: 'Previous colleague',
    description: 'The colleague who handed the conversation back to the AI, then general service.',
    channels: EVERYWHERE,
    person: 'previousAgent',
    targetSeconds: MINUTE,
    waitLimitSeconds: 3 * MINUTE,
    overflow: 'Handoff_Service',
    nobody: 'callback',
    priority: 'high',
    announce: 'handoffAnnounceColleague'
  },
  {
    stem: 'Handoff_Billing',
    label: 'Billing',
    description: 'Invoices, refunds, disputed charges and payment plans.',
    channels: EVERYWHERE,
    skills: [{ skill: 'Handoff_Billing', level: 5 }],
    targetSeconds: 2 * MINUTE,
    waitLimitSeconds: 8 * MINUTE,
    overflow: 'Handoff_Service',
    nobody: 'callback',
    priority: 'normal',
    announce: 'handoffAnnounce'
  },
  {
    stem: 'Handoff_Retention',
    label: 'Retention',
    description: 'Customers who want to cancel, close an account or end a contract.',
    channels: EVERYWHERE,
    skills: [{ skill: 'Handoff_Retention', level: 5 }],
    targetSeconds: MINUTE,
    waitLimitSeconds: 5 * MINUTE,
    overflow: 'Handoff_Service',
    nobody: 'callback',
    priority: 'high',
    announce: 'handoffAnnounce'
  },
  {
    stem: 'Handoff_Sales',
    label: 'Sales',
    description: 'The account executive of the customer first, then the sales team.',
    channels: EVERYWHERE,
    person: 'accountOwner',
    targetSeconds: 2 * MINUTE,
    waitLimitSeconds: 10 * MINUTE,
    overflow: 'Handoff_Service',
    businessHours: 'Default',
    nobody: 'task',
    priority: 'normal',
    notification: 'accountTeam',
    announce: 'handoffAnnounceSales'
  },
  {
    stem: 'Handoff_Technical',
    label: 'Technical support',
    description: 'Product faults, integrations and matters that span several systems.',
    channels: EVERYWHERE,
    skills: [{ skill: 'Handoff_Technical', level: 5 }],
    targetSeconds: 3 * MINUTE,
    waitLimitSeconds: 10 * MINUTE,
    overflow: 'Handoff_Service',
    nobody: 'case',
    priority: 'normal',
    announce: 'handoffAnnounce'
  },
  {
    stem: 'Handoff_Identity',
    label: 'Identity',
    description: 'People who may establish who somebody is when the checks have failed.',
    channels: EVERYWHERE,
    skills: [{ skill: 'Handoff_Identity', level: 5 }],
    targetSeconds: 2 * MINUTE,
    waitLimitSeconds: 8 * MINUTE,
    overflow: 'Handoff_Service',
    nobody: 'callback',
    priority: 'normal',
    announce: 'handoffAnnounce'
  },
  {
    stem: 'Handoff_Fraud',
    label: 'Fraud',
    description: 'Suspected fraud and account takeover; these people may freeze an account.',
    channels: EVERYWHERE,
    skills: [{ skill: 'Handoff_Fraud', level: 7 }],
    permission: 'Handoff_Fraud_Matters',
    targetSeconds: 30,
    nobody: 'case',
    priority: 'critical',
    notification: 'fraud',
    announce: 'handoffAnnounceSafe'
  },
  {
    stem: 'Handoff_Legal',
    label: 'Legal and complaints',
    description: 'Legal threats, regulator complaints and formal complaints.',
    channels: EVERYWHERE,
    skills: [{ skill: 'Handoff_Complaints', level: 7 }],
    permission: 'Handoff_Legal_Matters',
    targetSeconds: 2 * MINUTE,
    nobody: 'case',
    priority: 'high',
    notification: 'legal',
    announce: 'handoffAnnounceFormal'
  },
  {
    stem: 'Handoff_Certified',
    label: 'Certified colleagues',
    description: 'Licensed people for health data, coverage disputes, loans and advice.',
    channels: EVERYWHERE,
    certification: 'Handoff_Certified_Representative',
    permission: 'Handoff_Regulated_Data',
    targetSeconds: MINUTE,
    nobody: 'callback',
    priority: 'high',
    announce: 'handoffAnnounceCertified'
  },
  {
    stem: 'Handoff_Compliance',
    label: 'Compliance',
    description: 'Compliance officers: verify intent of risky transactions and decide approvals.',
    channels: EVERYWHERE,
    certification: 'Handoff_Compliance_Officer',
    permission: 'Handoff_Regulated_Data',
    targetSeconds: MINUTE,
    nobody: 'callback',
    priority: 'critical',
    notification: 'compliance',
    announce: 'handoffAnnounceSafe'
  },
  {
    stem: 'Handoff_Languages',
    label: 'Languages',
    description: 'Colleagues who speak the language of the customer.',
    channels: EVERYWHERE,
    targetSeconds: 3 * MINUTE,
    waitLimitSeconds: 10 * MINUTE,
    overflow: 'Handoff_Service',
    nobody: 'callback',
    priority: 'normal',
    announce: 'handoffAnnounce'
  },
  {
    stem: 'Handoff_Assisted',
    label: 'Assisted service',
    description: 'Captions, sign language and read-aloud for customers who need them.',
    channels: EVERYWHERE,
    skills: [{ skill: 'Handoff_Assisted_Service', level: 5 }],
    targetSeconds: 2 * MINUTE,
    overflow: 'Handoff_Service',
    nobody: 'callback',
    priority: 'high',
    announce: 'handoffAnnounceAssisted'
  },
  {
    stem: 'Handoff_Supervisors',
    label: 'Supervisors',
    description: 'Supervisors: take conversations over and decide on held answers and actions.',
    channels: EVERYWHERE,
    person: 'supervisor',
    targetSeconds: MINUTE,
    overflow: 'Handoff_Service',
    nobody: 'case',
    priority: 'high',
    announce: 'handoffAnnounce'
  },
  {
    stem: 'Handoff_Partner_Desk',
    label: 'Partner desk',
    description: 'The contact centre of the repair partner, reached by its SIP address.',
    channels: ['voice', 'case'],
    external: { kind: 'sip', address: 'sip:handoff@partner.example' },
    targetSeconds: 2 * MINUTE,
    overflow: 'Handoff_Technical',
    nobody: 'case',
    priority: 'normal',
    announce: 'handoffAnnouncePartner'
  }
];

/** What customers want, and who takes it. The codes are the fact `intent`. */
export const intents: readonly Intent[] = [
  {
    code: 'billing',
    description: 'Invoices, charges and payments.',
    destination: 'Handoff_Billing'
  },
  { code: 'refund', description: 'Money back.', destination: 'Handoff_Billing' },
  {
    code: 'cancellation',
    description: 'Ending a contract or closing an account.',
    destination: 'Handoff_Retention'
  },
  { code: 'sales', description: 'Buying, upgrading, pricing.', destination: 'Handoff_Sales' },
  {
    code: 'technical',
    description: 'Something does not work.',
    destination: 'Handoff_Technical'
  },
  {
    code: 'access',
    description: 'Signing in, passwords, locked accounts.',
    destination: 'Handoff_Identity'
  },
  {
    code: 'complaint',
    description: 'A formal complaint.',
    destination: 'Handoff_Legal'
  },
  {
    code: 'repair',
    description: 'A repair the partner carries out.',
    destination: 'Handoff_Partner_Desk'
  }
];
