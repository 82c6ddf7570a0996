/**
 * What `routeWork` and `checkAvailabilityForRouting` (version 2.0.0) need for each routing type.
 *
 * No public page lists required inputs: the table is what Salesforce's own templates and deployed public
 * flows send. Types no public flow sends completely are marked by their certainty.
 */
import type { Certainty } from './rule.ts';

/** The version of the action flows must name; older ones are not migrated with flows. */
export const OMNI_ACTION_VERSION = '2.0.0';

/** Inputs every route needs. */
export const ALWAYS_NEEDED: readonly string[] = [
  'recordId',
  'routingType',
  'serviceChannelId',
  'serviceChannelLabel',
  'serviceChannelDevName'
];

/** How one routing type names whom it is for. */
export interface RoutingTypeFacts {
  /** Inputs without which it cannot work. */
  readonly needs: readonly string[];
  /** Of each list one: how the flow says whether the id comes from a variable. */
  readonly oneOf: readonly (readonly string[])[];
  /** The inputs that name the target: an availability check for it names the same. */
  readonly target: readonly string[];
  readonly certainty: Certainty;
}

const QUEUE_NAMED = ['isQueueVariable', 'queueLabel'];

/** By routing type. */
export const ROUTING_TYPES: Readonly<Record<string, RoutingTypeFacts>> = {
  QueueBased: {
    needs: ['queueId'],
    oneOf: [QUEUE_NAMED],
    target: ['queueId'],
    certainty: 'seen'
  },
  SkillsBased: {
    needs: ['routingConfigId', 'skillOption', 'skillRequirementsResourceItem'],
    oneOf: [['isRoutingConfigVariable', 'routingConfigLabel']],
    target: ['skillRequirementsResourceItem'],
    certainty: 'conflict'
  },
  Agent: {
    needs: ['agentId', 'isAgentRequired', 'queueId'],
    oneOf: [['isAgentVariable', 'agentLabel'], QUEUE_NAMED],
    target: ['agentId'],
    certainty: 'conflict'
  },
  Copilot: {
    needs: ['copilotId', 'copilotLabel', 'queueId'],
    oneOf: [QUEUE_NAMED],
    target: ['copilotId'],
    certainty: 'seen'
  },
  Bot: {
    needs: ['botId', 'botLabel', 'queueId'],
    oneOf: [QUEUE_NAMED],
    target: ['botId'],
    certainty: 'conflict'
  }
};

/** Inputs a route of this type needs and lacks (rule `route-input`). @param given names with a value */
export function missingInputs(type: string, given: ReadonlySet<string>): readonly string[] {
  const facts = ROUTING_TYPES[type];
  const needed = [...ALWAYS_NEEDED, ...(facts?.needs ?? [])].filter((name) => !given.has(name));
  // A queue that is named at all, be it as a fallback, says where its id comes from.
  const oneOf = facts?.oneOf ?? [];
  const choices = (given.has('queueId') ? [...new Set([...oneOf, QUEUE_NAMED])] : oneOf)
    .filter((names) => !names.some((name) => given.has(name)))
    .map((names) => names.join(' or '));
  return [...needed, ...choices];
}

/** Inputs that name whom a route or check of this type is for; a queue for an unknown type. */
export function targetInputs(type: string): readonly string[] {
  return ROUTING_TYPES[type]?.target ?? ['queueId'];
}

/** Most skills of one work item that a flow may ask for. */
export const MOST_SKILLS = 20;

/** Longest push timeout of a call, in seconds. */
export const VOICE_PUSH_TIMEOUT = 20;

/** Whether a person counts as available, by what the availability check says about them. */
export const AVAILABILITY = {
  /** Answered for the type and target that were asked about, never for another. */
  answersFor: 'the same routing type and target',
  /** Whether people at full capacity count. */
  atCapacity: 'unknown' satisfies Certainty,
  /** Whether people with some of the skills count. */
  partOfTheSkills: 'unknown' satisfies Certainty,
  /** The unit of estimatedWaitTime is not documented: never quoted before it was measured. */
  waitUnit: 'unknown' satisfies Certainty
} as const;
