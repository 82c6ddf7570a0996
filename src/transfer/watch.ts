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
  /** Seconds after which a leg with a human counts as over although nobody said so. */
  readonly staleSeconds: number;
}

export const WATCH_LIMITS: WatchLimits = {
  watchSeconds: 60,
  mostRetries: 1,
  staleSeconds: 24 * 60 * 60
};

/** Where else a leg could go. */
export interface Ways {
  /** Offers made at the present destination beyond the first one. */
  readonly retriesHere: number;
  /** True when the destination has an overflow and the chain is shorter than three hops. */
  readonly overflow: boolean;
}

/**
 * The next step for a leg. Never `wait` for an untaken leg whose time is up.
 * @param now ISO 8601 in UTC
 * @param watchedFrom when the leg was last offered or looked at
 */
export function watchStep(
  leg: Leg,
  now: string,
  watchedFrom: string,
  ways: Ways,
  limits: WatchLimits = WATCH_LIMITS
): WatchStep {
  if (OUTCOMES[leg.outcome].terminal) return 'none';
  const passed = (since: string): number => (Date.parse(now) - Date.parse(since)) / 1000;
  if (leg.outcome === 'accepted') {
    return passed(leg.acceptedAt ?? watchedFrom) >= limits.staleSeconds ? 'close' : 'wait';
  }
  if (passed(watchedFrom) < limits.watchSeconds) return 'wait';
  if (ways.retriesHere < limits.mostRetries) return 'offerAgain';
  return ways.overflow ? 'nextDestination' : 'recordCase';
}
