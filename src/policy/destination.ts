/**
 * Destinations: the places a handoff can go. A destination names the stem of its queues; the queue of
 * a channel is the stem with `_Case`, `_Messaging` or `_Voice`.
 */
import type { AccessibilityNeed, Channel, Priority } from '../shared/reasons.ts';

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
  /** Custom permission that ends a regulated lock when its holder accepts. */
  readonly permission?: string;
  /** Entitlement that is required or preferred here. */
  readonly entitlement?: string;
  /** Customer tiers served first. */
  readonly tiers?: readonly string[];
  /** Assistance offered here. */
  readonly assisted?: readonly Exclude<AccessibilityNeed, 'none'>[];
  /** Name of the business hours; left out, always open. */
  readonly businessHours?: string;
  /** Seconds in which a human should accept. */
  readonly targetSeconds: number;
  /** Estimated wait in seconds above which work overflows; left out, never. */
  readonly waitLimitSeconds?: number;
  /** Stem of the next destination; a chain has at most three hops and ends at the fallback. */
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

/** Where conversations about one matter go. */
export interface Intent {
  /** Code of the matter, such as `billing`; a value of the fact `intent`. */
  readonly code: string;
  /** What the customer wants then, as the router reads it. */
  readonly description: string;
  /** Stem of the destination. */
  readonly destination: string;
}
