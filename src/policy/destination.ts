/**
 * Destinations: the places a handoff can go. A destination names the stem of its queues; the queue of
 * a channel is the stem with `_Case`, `_Messaging` or `_Voice`.
 */
import type { Channel, Priority } from '../shared/reasons.ts';

/** A skill a human must have, with the level from 1 to 10. */
export interface RequiredSkill {
  /** Developer name of the skill. */
  readonly skill: string;
  readonly level: number;
}

/** A person to try before the queue. */
export type DirectPerson = 'accountOwner' | 'previousAgent' | 'supervisor';

/** A place outside this org, reached by the telephony connector or another contact centre. */
export interface ExternalPlace {
  readonly kind: 'phone' | 'sip' | 'queue';
  /** Number in E.164, SIP address, or name of the other centre's queue. */
  readonly address: string;
}

/** One place a handoff can go. */
export interface Destination {
  /** Name of the queues without channel suffix, such as `Handoff_Billing`; at most 40 characters. */
  readonly stem: string;
  /** Name people read, such as `Billing`. */
  readonly label: string;
  /** Who answers here and for what. */
  readonly description: string;
  readonly channels: readonly Channel[];
  /** Skills a human must have; the work is then routed by skills. */
  readonly skills?: readonly RequiredSkill[];
  /** Languages served; left out, every language of the policy. */
  readonly languages?: readonly string[];
  /** Skill that proves a licence or certification; required for regulated matters. */
  readonly certification?: string;
  /**
   * Custom permission without which the packet of work here does not open, and which ends a regulated lock
   * when its holder accepts. A destination with a certification or a permission is restricted.
   */
  readonly permission?: string;
  /** Name of the business hours; left out, always open. */
  readonly businessHours?: string;
  /** Seconds in which a human should accept. */
  readonly targetSeconds: number;
  /** Estimated wait in seconds above which work overflows; left out, never. */
  readonly waitLimitSeconds?: number;
  /**
   * Stem of the next destination; a chain has at most three hops and ends at the fallback. Restricted work
   * overflows only to an equally restricted destination; without one it becomes a call-back.
   */
  readonly overflow?: string;
  readonly person?: DirectPerson;
  readonly external?: ExternalPlace;
  /** What is recorded when nobody can take it. */
  readonly nobody: 'case' | 'task' | 'callback';
  readonly priority: Priority;
  /** Code of the notification sent with every handoff here. */
  readonly notification?: string;
  /** Message code the customer hears before the transfer. */
  readonly announce: string;
}

/**
 * What people must hold to take work of a destination; blank when anybody may. Two destinations are
 * equally restricted when this is the same.
 */
export function restrictionOf({
  certification = '',
  permission = ''
}: Pick<Destination, 'certification' | 'permission'>): string {
  return [certification, permission].filter((each) => each !== '').join(' ');
}

/** Where conversations about one matter go. */
export interface Intent {
  /** Code of the matter, such as `billing`; a value of the fact `intent`. */
  readonly code: string;
  /** What the customer wants then, as the router reads it. */
  readonly description: string;
  /** Stem of the destination. */
  readonly destination: string;
}
