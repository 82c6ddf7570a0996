/** The claims about walking a chain of destinations: each is looked at once, in order, and none is left. */
import {
  answer,
  constant,
  isPartOf,
  resolve,
  valueIs,
  type AbstractValue
} from './abstractState.ts';
import type { ProofEvent, ProofState, Violation } from './proofTypes.ts';
import {
  including,
  type DestinationChain,
  type Observed,
  type RoutingMonitor
} from './routingMonitor.ts';
import { valueAt } from './proofValues.ts';

type State = ProofState<unknown>;

/** True when the destination looked at last has no queue here. */
export function isNotFound(chain: DestinationChain, state: State): boolean {
  return valueIs(valueAt(chain.found, state), false);
}

/** True when the destination looked at last is known to be closed now. */
export function isClosed({ open }: DestinationChain, state: State): boolean {
  return open !== undefined && valueIs(valueAt(open, state), false);
}

/** True when no further destination can follow on this path. */
export function isExhausted(chain: DestinationChain, state: State): boolean {
  const hops = valueAt(chain.hops, state);
  if ('known' in hops && Number(hops.known) >= chain.lastHop) return true;
  const left = valueAt(chain.overflow, state);
  const isBlank = { left, operator: 'IsBlank', right: constant(true) };
  return answer(isBlank, state.knowledge) === true || valueIs(left, null);
}

/** True when the count of hops agrees with the destinations looked at. */
export function countsAgree(
  chain: DestinationChain,
  monitor: RoutingMonitor,
  state: State
): boolean {
  return valueIs(valueAt(chain.hops, state), monitor.looked - 1);
}

function lookProblem(
  chain: DestinationChain,
  destination: AbstractValue | undefined,
  monitor: RoutingMonitor,
  state: State
): Violation | undefined {
  if (destination === undefined || 'known' in destination) {
    const message = 'A destination is looked at that has no name.';
    return { claim: 'blank-name', message };
  }
  if (monitor.lookedAt.includes(destination.symbol)) {
    return { claim: 'tried-again', message: 'The same destination is looked at a second time.' };
  }
  const isFound = valueIs(valueAt(chain.found, state), true);
  const isLeft = monitor.availability === 'nobody' || isClosed(chain, state);
  if (monitor.looked > 0 && isFound && !isLeft) {
    const message =
      'The path leaves a destination that has a queue and was not found empty or closed.';
    return { claim: 'skipped-destination', message };
  }
  return undefined;
}

/** Follows one look at a destination. */
export function observeLook(
  event: Extract<ProofEvent, { kind: 'subflow' }>,
  chain: DestinationChain,
  monitor: RoutingMonitor,
  state: State
): Observed {
  const given = event.inputs[chain.input];
  const destination = given && resolve(given, state.knowledge);
  const violation = lookProblem(chain, destination, monitor, state);
  const isFromOutside =
    destination !== undefined &&
    'symbol' in destination &&
    !isPartOf(destination.symbol, event.symbol);
  const lookedAt = isFromOutside
    ? including(monitor.lookedAt, destination.symbol)
    : monitor.lookedAt;
  return {
    monitor: { ...monitor, looked: monitor.looked + 1, lookedAt, availability: null },
    violation
  };
}
