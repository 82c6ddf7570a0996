/**
 * Health: protected information is for certified colleagues alone. Every chain of overflows ends at `Handoff_Service`.
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
  }
];
