/**
 * What the watchdog does about a leg when its time is up. Every leg that waits ends: it is offered
 * again, moves to the next destination, or becomes a case with a call-back. Nobody waits for nothing.
 */
import { OUTCOMES } from './outcomes.ts';
import type { Leg } from './transition.ts';

/** What there is to do now. */
export type WatchStep = 'wait' | 'offerAgain' | 'nextDestination' | 'recordCase' | 'close' | 'none';

/** How patient the watchdog is. */
export interface WatchLimits {
  /** Seconds after which an untaken leg is looked at: the promise "within a minute" rests on it. */
  readonly watchSeconds: number;
  /** Offers after the first one, at one destination. */
  readonly mostRetries: number;
  /** Seconds a customer waits at most before a call-back is recorded, over all destinations. */
  readonly mostWaitSeconds: number;
  /** Seconds after which a leg with a human counts as over although nobody said so. */
  readonly staleSeconds: number;
}

export const WATCH_LIMITS: WatchLimits = {
  watchSeconds: 60,
  mostRetries: 1,
  mostWaitSeconds: 30 * 60,
  staleSeconds: 24 * 60 * 60
};

/** How the work stands besides its leg, and where else it could go. */
export interface Ways {
  /** True while the platform still holds the work in a queue or before a human. */
  readonly queued: boolean;
  /** When the leg was last offered or moved to another destination, ISO 8601 in UTC. */
  readonly offeredHereAt: string;
  /** Offers made at the present destination beyond the first one. */
  readonly retriesHere: number;
  /** Seconds the present destination may take; null for no limit of its own. */
  readonly waitLimitSeconds: number | null;
  /** True when the destination has an overflow and the chain is shorter than three hops. */
  readonly overflow: boolean;
}

/**
 * The next step for a leg. An untaken leg whose work the platform has lost never waits once its time is
 * up, and one that is queued waits no longer than its limits.
 * @param now ISO 8601 in UTC
 */
export function watchStep(
  leg: Leg,
  now: string,
  ways: Ways,
  limits: WatchLimits = WATCH_LIMITS
): WatchStep {
  if (OUTCOMES[leg.outcome].terminal) return 'none';
  const passed = (since: string): number => (Date.parse(now) - Date.parse(since)) / 1000;
  if (leg.outcome === 'accepted') {
    return passed(leg.acceptedAt ?? ways.offeredHereAt) >= limits.staleSeconds ? 'close' : 'wait';
  }
  const here = passed(ways.offeredHereAt);
  if (here < limits.watchSeconds) return 'wait';
  if (passed(leg.offeredAt ?? ways.offeredHereAt) >= limits.mostWaitSeconds) return 'recordCase';
  if (ways.queued) {
    const tooLong = ways.waitLimitSeconds !== null && here >= ways.waitLimitSeconds;
    return tooLong && ways.overflow ? 'nextDestination' : 'wait';
  }
  if (ways.retriesHere < limits.mostRetries) return 'offerAgain';
  return ways.overflow ? 'nextDestination' : 'recordCase';
}
