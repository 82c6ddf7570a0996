/**
 * One team takes every handoff; licensed people take what only they may. Every chain of overflows ends at `Handoff_Service`.
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
  }
];
