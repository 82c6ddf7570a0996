/**
 * What the watchdog does about a leg when its time is up. Work that the platform has lost becomes a case
 * with a call-back. Work that waits too long gets a call-back on record and keeps its place: whoever comes
 * first ends the wait. A case moves on by its owner. Nobody waits for nothing, and nothing moves on paper.
 */
import { OUTCOMES } from './outcomes.ts';
import type { Leg } from './transition.ts';

/**
 * What there is to do now. Lost work is never offered again from here: a pending routing cannot name its
 * queue (`PendingServiceRouting.GroupId` is neither createable nor updateable).
 */
export type WatchStep = 'wait' | 'moveCase' | 'callBack' | 'recordCase' | 'close' | 'none';

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

/** What the platform and the records say about the work of a leg. */
export interface WatchedWork {
  /** True while the platform still holds the work in a queue or before a human. */
  readonly queued: boolean;
  /** True when a case or task with a call-back is on record. */
  readonly hasCallBack?: boolean;
  /** True for a case that has waited longer than its destination accepts and may go to the next one. */
  readonly mayMove?: boolean;
}

/**
 * The next step for a leg. An untaken leg whose work the platform has lost never waits once its time is
 * up, and one that is queued waits without a call-back no longer than the limit.
 * @param now ISO 8601 in UTC
 */
export function watchStep(
  leg: Leg,
  now: string,
  { queued, hasCallBack = false, mayMove = false }: WatchedWork,
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
  if (!queued) return 'recordCase';
  if (mayMove) return 'moveCase';
  return waited >= limits.mostWaitSeconds && !hasCallBack ? 'callBack' : 'wait';
}
