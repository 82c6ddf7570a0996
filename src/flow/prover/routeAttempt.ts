/** The claims about one `routeWork`: complete inputs, the right queue, never the same failure twice. */
import {
  isProvenPresent,
  resolve,
  valueIs,
  valueIsAtLeast,
  type AbstractValue
} from './abstractState.ts';
import type { NamedValues, ProofEvent, ProofState, Violation } from './explore.ts';
import {
  including,
  nameOf,
  type Observed,
  type RoutingContract,
  type RoutingMonitor
} from './routingMonitor.ts';
import { valueAt } from './stepBranches.ts';

type RouteEvent = Extract<ProofEvent, { kind: 'action' }>;
type State = ProofState<unknown>;

const ALWAYS_NEEDED = [
  'recordId',
  'serviceChannelId',
  'serviceChannelLabel',
  'serviceChannelDevName',
  'routingType',
  'isQueueVariable',
  'queueId'
];
const NEEDED_BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  SkillsBased: [
    'routingConfigId',
    'isRoutingConfigVariable',
    'skillOption',
    'skillRequirementsResourceItem'
  ],
  Agent: ['agentId', 'isAgentVariable', 'isAgentRequired']
};
const ROUTING_TYPES = ['QueueBased', 'SkillsBased', 'Agent'];

function inputProblem(inputs: NamedValues, state: State): string | undefined {
  const type = inputs['routingType'];
  const typeName = type && 'known' in type ? String(type.known) : '';
  const needed = [...ALWAYS_NEEDED, ...(NEEDED_BY_TYPE[typeName] ?? [])];
  const missing = needed.filter((name) => inputs[name] === undefined);
  if (missing.length > 0) return `routeWork lacks ${missing.join(', ')}.`;
  const blank = needed.filter((name) => !isProvenPresent(inputs[name], state.knowledge));
  if (blank.length > 0) return `routeWork gets ${blank.join(', ')} that may be empty here.`;
  if (!ROUTING_TYPES.includes(typeName)) return `routeWork has the routing type "${typeName}".`;
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

/** True when the chain of destinations has come to its last hop on this path. */
export function isLastHop({ overflow }: RoutingContract, state: State): boolean {
  return overflow !== undefined && valueIsAtLeast(valueAt(overflow.hops, state), overflow.lastHop);
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
  if (monitor.availability === 'nobody' && nameOf(inputs['queueId']) === monitor.checkedQueue) {
    const message = 'The work is routed to a queue where the flow knows nobody is online.';
    return { claim: 'routes-to-nobody', message };
  }
  if (monitor.failedRoutes.includes(attempt(inputs))) {
    const message = 'The work is routed a second time the way that failed already.';
    return { claim: 'tried-again', message };
  }
  if (monitor.failed && !toFallback) {
    const message = 'After a failure the work goes on to a queue that is not the fallback.';
    return { claim: 'after-failure', message };
  }
  const { found } = contract;
  const isFound = found === undefined || !valueIs(valueAt(found, state), false);
  const nothingFailed = !monitor.failed && !monitor.queueMissing && isFound;
  if (toFallback && nothingFailed && monitor.availability !== null && !isLastHop(contract, state)) {
    const message = 'The work goes to the fallback queue although nothing failed.';
    return { claim: 'needless-fallback', message };
  }
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
  const after: RoutingMonitor = { ...monitor, availability: null, checkedQueue: null, wait: null };
  if (!event.faulted) return { monitor: { ...after, routed: true }, violation };
  const type = event.inputs['routingType'];
  const queueMayStillTakeIt = type !== undefined && 'known' in type && type.known !== 'QueueBased';
  return {
    monitor: {
      ...after,
      failed: monitor.failed || !queueMayStillTakeIt,
      failedRoutes: including(monitor.failedRoutes, attempt(event.inputs)),
      fallbackFailed: monitor.fallbackFailed || isStatic(event.inputs['queueId'], monitor)
    },
    violation
  };
}
