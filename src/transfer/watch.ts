/**
 * What the watchdog does about a leg when its time is up. Work that the platform has lost becomes a case
 * with a call-back, and so does work that waited for the longest time allowed. Nobody waits for nothing.
 */
import { OUTCOMES } from './outcomes.ts';
import type { Leg } from './transition.ts';

/**
 * What there is to do now. Lost work is never offered again from here: a pending routing cannot name its
 * queue (`PendingServiceRouting.GroupId` is neither createable nor updateable).
 */
export type WatchStep = 'wait' | 'recordCase' | 'close' | 'none';

/** How patient the watchdog is. */
export interface WatchLimits {
  /** Seconds after which an untaken leg is looked at: the promise "within a minute" rests on it. */
  readonly watchSeconds: number;
  /** Seconds a customer waits at most before a call-back is recorded, over all destinations. */
  readonly mostWaitSeconds: number;
  /** Seconds after which a leg with a human counts as over although nobody said so. */
  readonly staleSeconds: number;
}

export const WATCH_LIMITS: WatchLimits = {
  watchSeconds: 60,
  mostWaitSeconds: 30 * 60,
  staleSeconds: 24 * 60 * 60
};

/**
 * The next step for a leg. An untaken leg whose work the platform has lost never waits once its time is
 * up, and one that is queued waits no longer than the limit.
 * @param now ISO 8601 in UTC
 * @param queued true while the platform still holds the work in a queue or before a human
 */
export function watchStep(
  leg: Leg,
  now: string,
  queued: boolean,
  limits: WatchLimits = WATCH_LIMITS
): WatchStep {
  if (OUTCOMES[leg.outcome].terminal) return 'none';
  const passed = (since: string | null): number =>
    since === null ? 0 : (Date.parse(now) - Date.parse(since)) / 1000;
  if (leg.outcome === 'accepted') {
    return passed(leg.acceptedAt ?? leg.offeredAt) >= limits.staleSeconds ? 'close' : 'wait';
  }
  const waited = passed(leg.offeredAt);
  if (waited < limits.watchSeconds) return 'wait';
  return !queued || waited >= limits.mostWaitSeconds ? 'recordCase' : 'wait';
}
