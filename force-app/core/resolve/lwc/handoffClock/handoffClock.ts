/**
 * Time in the console, as pure functions: how long the customer has waited, how much of the answer
 * time is left, and when that is worth saying aloud. Instants are ISO 8601 or epoch milliseconds;
 * durations are whole seconds. The time zone of the page never matters.
 */

/** How the time left to answer stands. */
export type TargetState = 'none' | 'onTime' | 'soon' | 'late';

/** A moment worth one announcement. */
export type ClockMoment = 'half' | 'minute' | 'late';

/** The clock of a handoff at one instant. */
export interface ClockReading {
  /** Seconds waited; null when nobody knows since when. */
  readonly waited: number | null;
  /** Seconds left, negative once passed; null without a target or once a person has answered. */
  readonly left: number | null;
  /** Length of the whole answer time; null when unknown. */
  readonly total: number | null;
  readonly state: TargetState;
}

/** What the clock needs from a packet. `stoppedAt` is when a person accepted. */
export interface ClockFacts {
  readonly waitingSince: string | null;
  readonly slaTargetAt: string | null;
  readonly stoppedAt: string | null;
}

const MINUTE = 60;

/** Epoch milliseconds of an ISO instant; null when blank or not a time. */
export function instant(iso: string | null | undefined): number | null {
  const time = iso ? Date.parse(iso) : NaN;
  return Number.isNaN(time) ? null : time;
}

/** Whole seconds from one instant to another, never below zero; null when either is unknown. */
export function secondsBetween(from: string | null, to: number): number | null {
  const start = instant(from);
  return start === null ? null : Math.max(0, Math.floor((to - start) / 1000));
}

/** `m:ss`, or `h:mm:ss` from one hour on; the sign is left to the words around it. */
export function minutesAndSeconds(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  const rest = String(whole % MINUTE).padStart(2, '0');
  const minutes = Math.floor(whole / MINUTE);
  if (minutes < 60) return `${minutes}:${rest}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${rest}`;
}

/** The same as an ISO 8601 duration, for `<time datetime>`. */
export function isoDuration(seconds: number): string {
  return `PT${Math.abs(Math.trunc(seconds))}S`;
}

/** From here on the target is "soon": a quarter of the time, but at least a minute if half allows. */
function soonFrom(total: number | null): number {
  if (total === null) return MINUTE;
  return Math.max(total / 4, Math.min(MINUTE, total / 2));
}

function stateOf(left: number | null, total: number | null): TargetState {
  if (left === null) return 'none';
  if (left < 0) return 'late';
  return left <= soonFrom(total) ? 'soon' : 'onTime';
}

/**
 * @param facts instants of the packet
 * @param now epoch milliseconds
 * @returns the reading; once a person accepted, the wait stands still and no target runs
 */
export function readClock(facts: ClockFacts, now: number): ClockReading {
  const stopped = instant(facts.stoppedAt);
  const waited = secondsBetween(facts.waitingSince, stopped ?? now);
  const target = instant(facts.slaTargetAt);
  if (target === null || stopped !== null) {
    return { waited, left: null, total: null, state: 'none' };
  }
  const left = Math.floor((target - now) / 1000);
  const since = instant(facts.waitingSince);
  const total = since === null ? null : Math.round((target - since) / 1000);
  return { waited, left, total, state: stateOf(left, total) };
}

/**
 * The moment passed between two readings, the most urgent one if several were.
 * @returns null when nothing is worth saying
 */
export function momentBetween(before: ClockReading, after: ClockReading): ClockMoment | null {
  if (before.left === null || after.left === null) return null;
  const passed = (limit: number): boolean => before.left! > limit && after.left! <= limit;
  if (passed(-1)) return 'late';
  if (passed(MINUTE) && (after.total ?? Infinity) > MINUTE) return 'minute';
  if (after.total !== null && passed(after.total / 2)) return 'half';
  return null;
}
