/**
 * The whole policy as one typed object: what `policy/index.ts` exports and the compiler reads.
 */
import type { Agent } from './agent.ts';
import type { Destination, Intent } from './destination.ts';
import type { Message } from './message.ts';
import type { PhraseSet } from './phraseSet.ts';
import type { Prerequisite } from './prerequisite.ts';
import type { RedactionSet } from './redactionSet.ts';
import type { Rule } from './rule.ts';
import type { Approval, Notification, Setting } from './setting.ts';
import type { SignalPolicy, ThresholdPolicy } from './signal.ts';
import type { Topic } from './topic.ts';

/** One escalation policy. */
export interface Policy {
  /** Language codes the customer is spoken to in; every spoken message needs all of them. */
  readonly languages: readonly string[];
  /** Stem of the destination every chain ends at: it serves every channel and has no limits. */
  readonly fallback: string;
  readonly signals: readonly SignalPolicy[];
  readonly phrases: readonly PhraseSet[];
  readonly thresholds: readonly ThresholdPolicy[];
  readonly prerequisites: readonly Prerequisite[];
  readonly approvals: readonly Approval[];
  readonly rules: readonly Rule[];
  readonly intents: readonly Intent[];
  readonly destinations: readonly Destination[];
  readonly notifications: readonly Notification[];
  readonly topics: readonly Topic[];
  readonly agent: Agent;
  readonly messages: readonly Message[];
  readonly redactions: RedactionSet;
  readonly settings: readonly Setting[];
}

/** Name of a part of the policy. */
export type PolicyPart = keyof Policy;

/** The file each part is written in, so that a mistake can name it. */
export type PolicyFiles = Readonly<Partial<Record<PolicyPart, string>>>;
