/** Which signals wait for a second customer turn, so that nobody is handed over before the AI answered. */
import type { SignalCode } from '../shared/reasons.ts';

/** On its first turn a conversation has not failed yet: these never hand it over by themselves there. */
const NOT_ON_FIRST_TURN: ReadonlySet<SignalCode> = new Set([
  'tone',
  'repeatedFailure',
  'complexity'
]);

/** Whether a signal may cross on this customer turn, counted from 1, whatever its score. */
export function mayCross(signal: SignalCode, turn: number): boolean {
  return turn > 1 || !NOT_ON_FIRST_TURN.has(signal);
}
