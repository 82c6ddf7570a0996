/**
 * Signals and thresholds: what is watched, and the number at which it counts.
 */
import type { ThresholdScope } from '../shared/decision.ts';
import type { JourneyStage, SignalCode } from '../shared/reasons.ts';

/** Whether and why a signal is watched. */
export interface SignalPolicy {
  readonly signal: SignalCode;
  /** What the signal means, for admins. */
  readonly description: string;
  /** Row of the product description, such as D3. */
  readonly productRow: string;
  /** False: the signal is never scored. */
  readonly active: boolean;
}

/** What the value of a threshold is compared with. */
export type ThresholdMeasure = 'score' | 'count' | 'amount' | 'review' | 'shift';

/** A number a signal is compared with, at one scope; the most specific scope wins. */
export interface ThresholdPolicy {
  readonly signal: SignalCode;
  readonly measure: ThresholdMeasure;
  readonly scope: ThresholdScope;
  /** Developer name the scope refers to; left out for `org`. */
  readonly scopeValue?: string;
  /** High-stakes action an amount is a limit for. */
  readonly requestedAction?: string;
  /** Stage a shift applies in. */
  readonly journeyStage?: JourneyStage;
  readonly value: number;
  /** ISO 4217 code of an amount. */
  readonly currency?: string;
  /** Why the value is what it is. */
  readonly rationale: string;
  /** Role that answers for the value. */
  readonly owner: string;
  /** When the value is to be looked at again, as a date. */
  readonly reviewOn: string;
}
