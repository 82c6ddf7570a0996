/**
 * Financial services: held transfers, compliance officers and proof of identity. Every chain of overflows ends at `Handoff_Service`.
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
    stem: 'Handoff_Priority',
    label: 'Priority customers',
    description: 'Dedicated people for priority tiers, strategic accounts and executives.',
    channels: EVERYWHERE,
    skills: [{ skill: 'Handoff_Senior_Care', level: 7 }],
    targetSeconds: MINUTE,
    waitLimitSeconds: 2 * MINUTE,
    overflow: 'Handoff_Service',
    nobody: 'callback',
    priority: 'high',
    notification: 'leadership',
    announce: 'handoffAnnounce'
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
  }
];
