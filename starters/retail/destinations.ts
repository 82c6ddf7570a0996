/**
 * Shops: returns, deliveries, refunds, and customers who had to come back. Every chain of overflows ends at `Handoff_Service`.
 * Add people to the queues after deployment: a queue without members routes to nobody.
 */
import type { Destination } from '@warm-handoff/agentforce/policy';

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
  }
];
