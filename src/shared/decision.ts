/**
 * What Detect and Decide produce: scored signals with their evidence, and one explained decision.
 */
import type { Facts } from './facts.ts';
import type {
  DecidingSignal,
  DecisionAction,
  PrerequisitePreset,
  Priority,
  ReasonCode,
  SignalCode
} from './reasons.ts';

/** A piece of a turn that a signal rests on. Offsets count UTF-16 units of the unredacted turn. */
export interface Evidence {
  /** The words themselves, redacted, at most 120 characters. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What matched: the meaning of a phrase, an action name, or a fact such as `tier=Platinum`. */
  readonly source: string;
  /** Why the policy listens for these words; absent for facts. */
  readonly rationale?: string;
}

/** The levels a threshold can be set at, most specific first. */
export const THRESHOLD_SCOPES = ['flow', 'topic', 'object', 'channel', 'org'] as const;
export type ThresholdScope = (typeof THRESHOLD_SCOPES)[number];

/** One signal as scored on one customer turn. */
export interface Signal {
  readonly signal: SignalCode;
  /** 0 to 1, rounded to three decimals; compared with the threshold at that precision. */
  readonly score: number;
  readonly threshold: number;
  readonly crossed: boolean;
  /** Number of the customer turn, counted from 1 over customer turns only. */
  readonly turn: number;
  readonly evidence: readonly Evidence[];
  /** Which level the threshold came from. */
  readonly scope: ThresholdScope;
}

/** The smallest change that would have led to another action. */
export interface Counterfactual {
  readonly change: string;
  readonly action: DecisionAction;
}

/** Why a decision came out as it did; stored with the handoff and shown on request. */
export interface DecisionTrace {
  /** Hash of the compiled policy that decided. */
  readonly policyVersion: string;
  readonly signals: readonly Signal[];
  readonly facts: Facts;
  /** Elements of the decision flow that were taken, with the outcome of each. */
  readonly path: readonly string[];
  /** Smallest changes that would have led elsewhere; empty when nothing single would have. */
  readonly wouldChange: readonly Counterfactual[];
}

/** One explained decision: what the AI agent must do after this customer turn. */
export interface Decision {
  readonly action: DecisionAction;
  /** The strongest reason; absent when the AI continues. */
  readonly reason: ReasonCode | null;
  /** Name of the determining rule; `Default` when none held. */
  readonly rule: string;
  readonly priority: Priority;
  /** Stem of the destination's queues, such as `Handoff_Billing`; absent unless escalating. */
  readonly destination: string | null;
  /** Prerequisite items still missing. */
  readonly missing: readonly string[];
  /** The one item to ask for now, or null. */
  readonly ask: string | null;
  /** Words for the customer, in the conversation's language. */
  readonly customerMessage: string;
  readonly trace: DecisionTrace;
}

/** What a rule outcome in the policy and in `Handoff_Decide` carries. */
export interface RuleOutcome {
  readonly action: DecisionAction;
  readonly reason: ReasonCode | null;
  readonly priority: Priority;
  readonly destination: string | null;
  readonly preset: PrerequisitePreset | null;
  readonly because: DecidingSignal | null;
  /** Code of the notification to send, such as `supervisors`; null when none. */
  readonly notification: string | null;
}
