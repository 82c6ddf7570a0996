/**
 * What the engine is told about one customer turn: the inputs of `Handoff_Assess_Turn`, as an object.
 */
import type { Channel, FailureKind } from './reasons.ts';

/** One customer turn as assessed. Unknown values are blank, 0 or -1, never absent. */
export interface TurnInput {
  readonly conversationKey: string;
  readonly channel: Channel;
  readonly utterance: string;
  /** Counted from 1; 0 when unknown. The same number twice is the same turn, counted once. */
  readonly turnNumber: number;
  readonly topic: string;
  readonly language: string;
  /** 0 to 1; -1 when unknown. */
  readonly answerConfidence: number;
  readonly failedAction: string;
  readonly failureKind: FailureKind;
  /** -1 when none. */
  readonly amount: number;
  readonly currencyCode: string;
  /** Developer name of the flow that asks; thresholds may be set per flow. Absent when unknown. */
  readonly flowName?: string;
}
