/** What a proof of a routing flow remembers along a path, and what it is told to expect. */
import { targetInputs } from '../../platform/index.ts';
import type { AbstractValue } from './abstractState.ts';
import type { Availability } from './actionModels.ts';
import type { NamedValues } from './proofTypes.ts';

/** The subflow that looks at one destination, and the variables that lead from one to the next. */
export interface DestinationChain {
  readonly flow: string;
  /** Its input that names the destination. */
  readonly input: string;
  /** The Boolean variable that says whether the destination has a queue. */
  readonly found: string;
  /** The Boolean variable that says whether it is open now; left out where work may wait. */
  readonly open?: string;
  /** The variable that names the next destination; blank at the end. */
  readonly overflow: string;
  /** The Number variable that counts the destinations left behind. */
  readonly hops: string;
  /** The count at which the fallback takes the place of a destination. */
  readonly lastHop: number;
}

/** What a particular routing flow promises beyond the claims that hold for all. */
export interface RoutingContract {
  readonly channel: 'messaging' | 'voice' | 'case';
  /**
   * What every path must have tried before it routes: `<type>:<name>` of an action, `create:Object`,
   * `update:Object`, `lookup:Object` or `subflow:Name`.
   */
  readonly beforeRouting?: readonly string[];
  /** What no path may do twice. */
  readonly once?: readonly string[];
  /** Actions that may fail without the work going to the fallback queue. */
  readonly mayFail?: readonly string[];
  /** How a chain of destinations is walked; left out when the flow has a loop or one queue only. */
  readonly chain?: DestinationChain;
  /** What every path must have tried before it routes to a destination that is not the fallback. */
  readonly beforeDestination?: readonly string[];
  /** What every path that does not route must have tried before it ends. */
  readonly beforeGivingUp?: readonly string[];
  /** The Boolean variable that must be true for work to be routed by skills. */
  readonly skillsComplete?: string;
  /**
   * True when reasonForNotRouting is shown to this customer: in web and in-app chat, for a first request.
   * Then every path that does not route must give a reason; elsewhere a reason counts for nothing.
   */
  readonly showsReason?: boolean;
  /** What a path must have tried before it routes work to people who are known to be away. */
  readonly beforeAway?: string;
  /** The Boolean variable that is false once it is known that anybody may take the work. */
  readonly restricted?: string;
  /** The action that records unrouted work, and the input that says why. */
  readonly cause?: { readonly action: string; readonly input: string };
  /** Until this has been tried the flow may find that work of this kind is not routed at all. */
  readonly mayGiveUpBefore?: string;
}

/** Plain data, so that two paths that remember the same are one. */
export interface RoutingMonitor {
  readonly routed: boolean;
  readonly caseRecorded: boolean;
  readonly caseFailed: boolean;
  /** The static fallback queue was tried and failed, or could not be found. */
  readonly fallbackFailed: boolean;
  /** Something failed that calls for the fallback queue. */
  readonly failed: boolean;
  /** A queue was looked for and is not there. */
  readonly queueMissing: boolean;
  /** What the last availability check found; null when there was none since the last attempt. */
  readonly availability: Availability | null;
  /** Routing type and target that were asked about. */
  readonly checkedTarget: string | null;
  /** The unknown that stands for the wait the last check found. */
  readonly wait: string | null;
  /** Records found by a constant developer name. */
  readonly staticRecords: readonly string[];
  /** Look-ups that found nothing or failed, by step. */
  readonly failedLookups: readonly string[];
  /** Routes that failed: routing type and queue. */
  readonly failedRoutes: readonly string[];
  readonly tried: readonly string[];
  /** Destinations looked at so far. */
  readonly looked: number;
  /** The unknowns that named them, as far as they come from outside the chain. */
  readonly lookedAt: readonly string[];
}

/** Nothing has happened yet. */
export const ROUTING_START: RoutingMonitor = {
  routed: false,
  caseRecorded: false,
  caseFailed: false,
  fallbackFailed: false,
  failed: false,
  queueMissing: false,
  availability: null,
  checkedTarget: null,
  wait: null,
  staticRecords: [],
  failedLookups: [],
  failedRoutes: [],
  tried: [],
  looked: 0,
  lookedAt: []
};

/** A broken claim, or none, with what is remembered afterwards. */
export interface Observed {
  readonly monitor: RoutingMonitor;
  readonly violation?: { readonly claim: string; readonly message: string };
}

/** The name of a value in a proof, or its literal. */
export function nameOf(value: AbstractValue | undefined): string | null {
  if (value === undefined) return null;
  return 'symbol' in value ? value.symbol : JSON.stringify(value.known);
}

/** The routing type of a route or check; blank when it is not a constant. */
export function routingTypeOf(inputs: NamedValues): string {
  const type = inputs['routingType'];
  return type !== undefined && 'known' in type ? String(type.known) : '';
}

/** Routing type and target of a route or an availability check: it answers for these only. */
export function targetOf(inputs: NamedValues): string {
  const type = routingTypeOf(inputs);
  return [type, ...targetInputs(type).map((name) => nameOf(inputs[name]) ?? '')].join(' ');
}

/** The list with `item` in it, sorted, so that order does not matter. */
export function including(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list : [...list, item].sort();
}
