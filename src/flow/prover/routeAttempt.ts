/** The claims about one `routeWork`: complete inputs, the right queue, never the same failure twice. */
import { ALWAYS_NEEDED, missingInputs, ROUTING_TYPES } from '../../platform/index.ts';
import {
  isProvenPresent,
  resolve,
  valueIs,
  valueIsAtLeast,
  type AbstractValue
} from './abstractState.ts';
import { countsAgree, isClosed, isExhausted, isNotFound } from './destinationChain.ts';
import type { NamedValues, ProofEvent, ProofState, Violation } from './proofTypes.ts';
import {
  including,
  nameOf,
  routingTypeOf,
  targetOf,
  type DestinationChain,
  type Observed,
  type RoutingContract,
  type RoutingMonitor
} from './routingMonitor.ts';
import { valueAt } from './proofValues.ts';

type RouteEvent = Extract<ProofEvent, { kind: 'action' }>;
type State = ProofState<unknown>;

function inputProblem(inputs: NamedValues, state: State): string | undefined {
  const typeName = routingTypeOf(inputs);
  const missing = missingInputs(typeName, new Set(Object.keys(inputs)));
  if (missing.length > 0) return `routeWork lacks ${missing.join(', ')}.`;
  const facts = ROUTING_TYPES[typeName];
  if (facts === undefined) return `routeWork has the routing type "${typeName}".`;
  const blank = [...ALWAYS_NEEDED, ...facts.needs].filter(
    (name) => !isProvenPresent(inputs[name], state.knowledge)
  );
  if (blank.length > 0) return `routeWork gets ${blank.join(', ')} that may be empty here.`;
  const record = resolve(inputs['recordId'], state.knowledge);
  if ('known' in record) return 'routeWork routes a record named by a constant.';
  return undefined;
}

/** True when a queue was found by a name written in the flow: the fallback that always exists. */
function isStatic(queue: AbstractValue | undefined, monitor: RoutingMonitor): boolean {
  if (queue === undefined || !('symbol' in queue)) return false;
  return monitor.staticRecords.some(
    (record) => queue.symbol === record || queue.symbol.startsWith(`${record}.`)
  );
}

/** True when the fallback queue is entitled to the work. */
function mayFallBack(monitor: RoutingMonitor, state: State, { chain }: RoutingContract): boolean {
  if (monitor.failed) return true;
  if (chain === undefined) return monitor.queueMissing || monitor.availability === null;
  return isExhausted(chain, state) && (isNotFound(chain, state) || isLast(chain, state));
}

function isLast(chain: DestinationChain, state: State): boolean {
  return valueIsAtLeast(valueAt(chain.hops, state), chain.lastHop);
}

/** What is wrong with the kind of route that was chosen for a destination. */
function kindProblem(
  inputs: NamedValues,
  monitor: RoutingMonitor,
  state: State,
  { skillsComplete }: RoutingContract
): string | undefined {
  if (skillsComplete === undefined) return undefined;
  const complete = valueAt(skillsComplete, state);
  const bySkills = valueIs(inputs['routingType'], 'SkillsBased');
  if (bySkills && !valueIs(complete, true)) {
    return 'The work is routed by skills that may not exist in this org.';
  }
  const triedSkills = monitor.failedRoutes.some((route) => route.includes('SkillsBased'));
  if (!bySkills && valueIs(complete, true) && !triedSkills) {
    return 'The skills were collected and then not used.';
  }
  return undefined;
}

/** Restricted work never goes to a queue that is named in the flow: other people sit there. */
function restrictionProblem(
  toFallback: boolean,
  state: State,
  { restricted }: RoutingContract
): string | undefined {
  if (restricted === undefined || !toFallback) return undefined;
  if (valueIs(valueAt(restricted, state), false)) return undefined;
  return 'Work that may be restricted goes to the fallback queue, whose people may not see it.';
}

/** Availability is answered for the routing type and target it is asked about. */
function targetProblem(
  inputs: NamedValues,
  monitor: RoutingMonitor,
  state: State,
  { chain }: RoutingContract
): string | undefined {
  if (chain?.open === undefined || isClosed(chain, state)) return undefined;
  if (monitor.checkedTarget === null || monitor.failedRoutes.length > 0) return undefined;
  if (monitor.checkedTarget === targetOf(inputs)) return undefined;
  return 'The work is routed to others than those whose availability was asked for.';
}

function problem(
  event: RouteEvent,
  monitor: RoutingMonitor,
  state: State,
  contract: RoutingContract
): Violation | undefined {
  const { inputs } = event;
  const input = inputProblem(inputs, state);
  if (input !== undefined) return { claim: 'route-input', message: input };
  const untried = (contract.beforeRouting ?? []).filter((key) => !monitor.tried.includes(key));
  if (untried.length > 0) {
    return { claim: 'before-routing', message: `The work is routed before ${untried.join(', ')}.` };
  }
  const toFallback = isStatic(inputs['queueId'], monitor);
  const { chain, beforeAway } = contract;
  const isBounded = beforeAway !== undefined && monitor.tried.includes(beforeAway);
  if (
    monitor.availability === 'nobody' &&
    targetOf(inputs) === monitor.checkedTarget &&
    !isBounded
  ) {
    const message = 'The work is routed to people of whom the flow knows that nobody is online.';
    return { claim: 'routes-to-nobody', message };
  }
  const leak = restrictionProblem(toFallback, state, contract);
  if (leak !== undefined) return { claim: 'restricted-leak', message: leak };
  if (chain && !monitor.failed && !isBounded && isClosed(chain, state)) {
    const message = 'The work is routed to a destination that the flow knows is closed.';
    return { claim: 'routes-to-closed', message };
  }
  if (monitor.failedRoutes.includes(attempt(inputs))) {
    const message = 'The work is routed a second time the way that failed already.';
    return { claim: 'tried-again', message };
  }
  if (chain && !monitor.failed && !countsAgree(chain, monitor, state)) {
    const message = 'The hops counted are not the destinations looked at.';
    return { claim: 'hop-count', message };
  }
  if (toFallback && !mayFallBack(monitor, state, contract)) {
    const message = 'The work goes to the fallback queue although a destination could take it.';
    return { claim: 'needless-fallback', message };
  }
  if (toFallback) return undefined;
  if (monitor.failed) {
    const message = 'After a failure the work goes on to a queue that is not the fallback.';
    return { claim: 'after-failure', message };
  }
  const unasked = (contract.beforeDestination ?? []).filter((key) => !monitor.tried.includes(key));
  if (unasked.length > 0 && !(chain && isClosed(chain, state))) {
    return { claim: 'before-routing', message: `The work is routed before ${unasked.join(', ')}.` };
  }
  const other = targetProblem(inputs, monitor, state, contract);
  if (other !== undefined) return { claim: 'other-target', message: other };
  const kind = kindProblem(inputs, monitor, state, contract);
  if (kind !== undefined) return { claim: 'route-kind', message: kind };
  return undefined;
}

function attempt(inputs: NamedValues): string {
  return `${nameOf(inputs['routingType']) ?? ''} ${nameOf(inputs['queueId']) ?? ''}`;
}

/** Follows one routing attempt. */
export function observeRoute(
  event: RouteEvent,
  monitor: RoutingMonitor,
  state: State,
  contract: RoutingContract
): Observed {
  const violation = problem(event, monitor, state, contract);
  if (!event.faulted) return { monitor: { ...monitor, routed: true }, violation };
  const queueMayStillTakeIt = routingTypeOf(event.inputs) !== 'QueueBased';
  return {
    monitor: {
      ...monitor,
      ...(queueMayStillTakeIt ? {} : { availability: null, checkedTarget: null, wait: null }),
      failed: monitor.failed || !queueMayStillTakeIt,
      failedRoutes: including(monitor.failedRoutes, attempt(event.inputs)),
      fallbackFailed: monitor.fallbackFailed || isStatic(event.inputs['queueId'], monitor)
    },
    violation
  };
}
