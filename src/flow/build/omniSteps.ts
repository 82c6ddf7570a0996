/**
 * The two Omni-Channel steps with their inputs named: a route cannot be written without a queue to
 * fall back on, and availability always names the queue it asks about.
 */
import type { Value } from '../model.ts';
import { OMNI_ACTION_VERSION } from '../../platform/index.ts';
import { action, END, type Inputs, type Next, type Step, type StepText } from './steps.ts';
import type { RecipeValue } from './values.ts';

/** The service channel a record is routed on. */
export interface ServiceChannelChoice {
  /** `setup('sfdc_livemessage', 'ServiceChannel')` for built-in channels, `ref('Find_Channel.Id')` for Case. */
  readonly id: Value;
  readonly label: RecipeValue;
  readonly developerName: RecipeValue;
}

/** Who should receive the work. A queue is always there; skills and a person refine it. */
export interface RouteTarget {
  /** The queue's id: `ref('Find_Queue.Id')`. With skills or a person it is the fallback. */
  readonly queueId: Value;
  /** Route by skills: the SkillRequirement collection and the routing configuration's id. */
  readonly skills?: { readonly requirements: Value; readonly routingConfigId: Value };
  /** Route to one user first. */
  readonly agentId?: Value;
}

function routingType(target: RouteTarget): string {
  if (target.agentId) return 'Agent';
  return target.skills ? 'SkillsBased' : 'QueueBased';
}

/** Whom a route or an availability check is for. */
function targetInputs(target: RouteTarget): Inputs {
  return {
    routingType: routingType(target),
    routingConfigId: target.skills?.routingConfigId,
    isRoutingConfigVariable: target.skills ? true : undefined,
    skillOption: target.skills ? 'DefineSkillRequirements' : undefined,
    skillRequirementsResourceItem: target.skills?.requirements,
    agentId: target.agentId,
    isAgentVariable: target.agentId ? true : undefined,
    isAgentRequired: target.agentId ? false : undefined,
    isQueueVariable: true,
    queueId: target.queueId
  };
}

/** Routes the record. Nothing may follow, so the step has no `next`: its success is a terminal. */
export function routeWork(
  options: StepText & {
    readonly recordId: Value;
    readonly channel: ServiceChannelChoice;
    readonly target: RouteTarget;
    /** Where a failed route goes: the static fallback queue, and from there a recorded case. */
    readonly fault: string;
  }
): Step {
  const { channel, target } = options;
  return action({
    ...options,
    action: 'routeWork',
    type: 'routeWork',
    version: OMNI_ACTION_VERSION,
    inputs: {
      recordId: options.recordId,
      serviceChannelId: channel.id,
      serviceChannelLabel: channel.label,
      serviceChannelDevName: channel.developerName,
      ...targetInputs(target)
    },
    outputs: {},
    next: END,
    fault: options.fault
  });
}

/** Asks how many of the target's people are online. Initialise the three Number variables to -1 (unknown). */
export function checkAvailability(
  options: StepText & {
    readonly channel: ServiceChannelChoice;
    /** The target of the route that follows: availability is answered for this one only. */
    readonly target: RouteTarget;
    /** Number variables to fill. */
    readonly into: {
      readonly onlineAgents: string;
      readonly queueSize: string;
      readonly estimatedWait: string;
    };
    readonly next: Next;
    readonly fault: string;
  }
): Step {
  const { channel, into, target } = options;
  return action({
    ...options,
    action: 'checkAvailabilityForRouting',
    type: 'checkAvailabilityForRouting',
    version: OMNI_ACTION_VERSION,
    inputs: {
      serviceChannelId: channel.id,
      serviceChannelLabel: channel.label,
      serviceChannelDevName: channel.developerName,
      ...targetInputs(target),
      selectedOutputs: 'GET_ALL'
    },
    outputs: {
      estimatedWaitTime: into.estimatedWait,
      onlineAgentsCount: into.onlineAgents,
      queueSize: into.queueSize
    }
  });
}
