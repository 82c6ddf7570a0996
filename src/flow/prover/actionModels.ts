/**
 * What a proof assumes about the actions a flow calls: every way each can turn out. An action without
 * a model may fail, and otherwise returns values about which nothing is known.
 */
import { constant, type AbstractValue } from './abstractState.ts';

/** Whether anybody is there to take the work. */
export type Availability = 'nobody' | 'unknown' | 'many';

/** One way an action can turn out, besides failing. */
export interface ActionOutcome {
  /** Shown in a counter-example: `nobody online`. */
  readonly label: string;
  /** Outputs with a particular value; the others are unknown and not null. */
  readonly outputs?: Readonly<Record<string, AbstractValue>>;
  /** Outputs that may be null. */
  readonly nullable?: readonly string[];
  /** True when this outcome leaves a case somebody will work on. */
  readonly recordsCase?: boolean;
  /** True when the action says, without failing, that it could not do what was asked. */
  readonly failed?: boolean;
  /** What an availability check found for the queue it was asked about. */
  readonly availability?: Availability;
}

/** All the ways an action can turn out. Failing is always possible and never listed. */
export interface ActionModel {
  readonly outcomes: readonly ActionOutcome[];
}

/** Models by `<type>:<name>`. */
export type ActionModels = Readonly<Record<string, ActionModel>>;

/** An action that returns something, about which nothing is known. */
export const PLAIN_ACTION: ActionModel = { outcomes: [{ label: '' }] };

/** Action keys of the two Omni-Channel steps. */
export const ROUTE_WORK = 'routeWork:routeWork';
export const CHECK_AVAILABILITY = 'checkAvailabilityForRouting:checkAvailabilityForRouting';

const FOUND: readonly (readonly [Availability, string, number])[] = [
  ['nobody', 'nobody online', 0],
  ['unknown', 'availability unknown', -1],
  ['many', 'people online', 3]
];

/** The platform's own actions. */
export const PLATFORM_MODELS: ActionModels = {
  [ROUTE_WORK]: { outcomes: [{ label: 'routed' }] },
  [CHECK_AVAILABILITY]: {
    outcomes: FOUND.map(([availability, label, online]) => ({
      label,
      availability,
      outputs: { onlineAgentsCount: constant(online) },
      nullable: ['queueSize', 'estimatedWaitTime']
    }))
  }
};
