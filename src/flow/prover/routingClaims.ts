/**
 * What must hold on every path of a routing flow. Nobody may be left waiting for nothing: a path ends
 * with the work routed, or with a case recorded and — on messaging — an honest message.
 */
import { valueIs } from './abstractState.ts';
import { CHECK_AVAILABILITY, ROUTE_WORK } from './actionModels.ts';
import type { Observer, ProofEvent, ProofState } from './proofTypes.ts';
import { isClosed, observeLook } from './destinationChain.ts';
import { observeRoute } from './routeAttempt.ts';
import { IGNORED, isSomebodyThere, judgeEnd } from './routingEnd.ts';
import {
  including,
  ROUTING_START,
  targetOf,
  type Observed,
  type RoutingContract,
  type RoutingMonitor
} from './routingMonitor.ts';

type EventOf<Kind extends ProofEvent['kind']> = Extract<ProofEvent, { kind: Kind }>;

function keyOf(event: ProofEvent): string | undefined {
  switch (event.kind) {
    case 'action':
      return event.key;
    case 'create':
    case 'update':
    case 'delete':
    case 'lookup':
      return `${event.kind}:${event.object}`;
    case 'subflow':
      return `subflow:${event.flow}`;
    case 'decision':
      return `decision:${event.element}`;
    default:
      return undefined;
  }
}

function observeLookup(event: EventOf<'lookup'>, monitor: RoutingMonitor): Observed {
  const name = event.filters['DeveloperName'];
  const isConstant = name !== undefined && 'known' in name;
  if (isConstant && (name.known === '' || name.known === null)) {
    const message = `${event.object} is looked up by a blank name.`;
    return { monitor, violation: { claim: 'blank-name', message } };
  }
  const isQueue = event.object === 'Group';
  const isChannel = event.object === 'ServiceChannel';
  if (event.faulted || event.found === undefined) {
    if (isQueue && isConstant && monitor.failedLookups.includes(event.element)) {
      const message = 'The fallback queue is looked for a second time.';
      return { monitor, violation: { claim: 'tried-again', message } };
    }
    return {
      monitor: {
        ...monitor,
        failedLookups: isConstant
          ? including(monitor.failedLookups, event.element)
          : monitor.failedLookups,
        queueMissing: monitor.queueMissing || isQueue || isChannel,
        fallbackFailed: monitor.fallbackFailed || (isQueue && isConstant) || isChannel
      }
    };
  }
  if (!isConstant) {
    const staticRecords = monitor.staticRecords.filter((record) => record !== event.found);
    return { monitor: { ...monitor, staticRecords } };
  }
  return { monitor: { ...monitor, staticRecords: including(monitor.staticRecords, event.found) } };
}

/** What is recorded about work nobody takes must be so: people read it, and the customer hears it. */
function causeProblem(
  { key, inputs }: EventOf<'action'>,
  { availability }: RoutingMonitor,
  state: ProofState<unknown>,
  { cause, chain }: RoutingContract
): string | undefined {
  if (cause === undefined || key !== cause.action || chain === undefined) return undefined;
  const said = inputs[cause.input];
  if (valueIs(said, 'afterHours') && !isClosed(chain, state)) {
    return 'After hours is recorded although the destination may be open.';
  }
  if (valueIs(said, 'nobodyAvailable') && availability !== 'nobody') {
    return 'Nobody available is recorded although nobody was asked, or somebody may be there.';
  }
  return undefined;
}

/** Somebody may be there and is left; one person of whom nothing is known may be, for others are asked. */
const isPassedBy = (monitor: RoutingMonitor): boolean =>
  isSomebodyThere(monitor) &&
  !(monitor.availability === 'unknown' && monitor.checkedTarget?.startsWith('Agent '));

function observeAction(
  event: EventOf<'action'>,
  monitor: RoutingMonitor,
  state: ProofState<unknown>,
  contract: RoutingContract
): Observed {
  if (event.key === ROUTE_WORK) return observeRoute(event, monitor, state, contract);
  const availability =
    event.key === CHECK_AVAILABILITY && event.faulted ? 'unknown' : event.outcome?.availability;
  if (availability !== undefined) {
    return {
      monitor: {
        ...monitor,
        availability,
        checkedTarget: targetOf(event.inputs),
        wait: `${event.symbol}.estimatedWaitTime`
      },
      violation: isPassedBy(monitor) ? IGNORED : undefined
    };
  }
  const cause = causeProblem(event, monitor, state, contract);
  const tolerated = contract.mayFail?.includes(event.key) ?? false;
  const failed = event.faulted || (event.outcome?.failed ?? false);
  return {
    monitor: {
      ...monitor,
      failed: monitor.failed || (failed && !tolerated),
      caseRecorded: monitor.caseRecorded || (event.outcome?.recordsCase ?? false)
    },
    violation: cause === undefined ? undefined : { claim: 'wrong-cause', message: cause }
  };
}

function observeWrite(
  event: EventOf<'create' | 'update' | 'delete'>,
  monitor: RoutingMonitor
): Observed {
  const isCase = event.kind === 'create' && event.object === 'Case';
  return {
    monitor: {
      ...monitor,
      failed: monitor.failed || event.faulted,
      caseRecorded: monitor.caseRecorded || (isCase && !event.faulted),
      caseFailed: monitor.caseFailed || (isCase && event.faulted)
    }
  };
}

/** A destination whose wait is longer than it accepts may be left although somebody is there. */
function observeDecision(event: EventOf<'decision'>, monitor: RoutingMonitor): Observed {
  const waitsTooLong = event.because.some(
    ({ left, operator }) =>
      operator === 'GreaterThan' && 'symbol' in left && left.symbol === monitor.wait
  );
  return { monitor: waitsTooLong ? { ...monitor, availability: 'nobody' } : monitor };
}

function observeEvent(
  event: ProofEvent,
  monitor: RoutingMonitor,
  state: ProofState<unknown>,
  earlier: ProofState<unknown>,
  contract: RoutingContract
): Observed {
  if (monitor.routed) {
    const message = `${event.element} runs after the work was routed; nothing may.`;
    return { monitor, violation: { claim: 'after-routing', message } };
  }
  const key = keyOf(event);
  if (key !== undefined && contract.once?.includes(key) && monitor.tried.includes(key)) {
    return { monitor, violation: { claim: 'done-twice', message: `${key} runs a second time.` } };
  }
  const wanted = [
    contract.beforeRouting,
    contract.beforeDestination,
    contract.beforeGivingUp,
    contract.once,
    contract.mayGiveUpBefore
  ].flat();
  const isWanted = key !== undefined && wanted.includes(key);
  const before = isWanted ? { ...monitor, tried: including(monitor.tried, key) } : monitor;
  switch (event.kind) {
    case 'lookup':
      return observeLookup(event, before);
    case 'action':
      return observeAction(event, before, state, contract);
    case 'create':
    case 'update':
    case 'delete':
      return observeWrite(event, before);
    case 'decision':
      return observeDecision(event, before);
    case 'subflow': {
      const { chain } = contract;
      if (event.flow !== chain?.flow) return { monitor: before };
      return observeLook(event, chain, before, earlier);
    }
    default:
      return { monitor: before };
  }
}

/** Look-ups of other objects cannot break a claim. */
const TARGETS = ['Group', 'ServiceChannel'];

function concerns(event: ProofEvent): boolean {
  if (event.kind === 'lookup') return TARGETS.includes(event.object);
  return event.kind !== 'step' && event.kind !== 'decision';
}

/** The claims of a routing flow as an observer of its paths. */
export function routingObserver(contract: RoutingContract): Observer<RoutingMonitor> {
  return {
    initial: ROUTING_START,
    observe: (event, state, earlier) =>
      observeEvent(event, state.monitor, state, earlier, contract),
    concerns,
    end: (state) => judgeEnd(state, contract)
  };
}
