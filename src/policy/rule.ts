/**
 * Rules: the ordered list of if-then that decides. The first rule whose condition holds determines
 * what happens; when none holds, the AI goes on.
 */
import type { PrerequisitePreset, Priority, ReasonCode } from '../shared/reasons.ts';
import type { Condition } from './condition.ts';

/** A destination chosen by the captured intent, with the one for every other intent. */
export interface ByIntent {
  readonly byIntent: true;
  readonly otherwise: string;
}

/** The AI goes on. */
export interface ContinueOutcome {
  readonly action: 'continue';
  /** Message code of words to say; nothing is said without it. */
  readonly message?: string;
}

/** The AI asks for one item before anything else. */
export interface CollectOutcome {
  readonly action: 'collect';
  /** Item to ask for; a prerequisite of the policy. */
  readonly ask: string;
  readonly reason: ReasonCode;
}

/** The AI keeps an answer or an action back until a supervisor has decided. */
export interface HoldOutcome {
  readonly action: 'holdAnswer' | 'holdAction';
  readonly reason: ReasonCode;
  readonly priority: Priority;
  readonly message: string;
  /** Code of the notification to send. */
  readonly notification?: string;
}

/** The conversation goes to a person. */
export interface EscalateOutcome {
  readonly action: 'escalate';
  readonly reason: ReasonCode;
  /** Stem of a destination, or the destination of the intent. */
  readonly destination: string | ByIntent;
  /** Left out: the priority of the destination. */
  readonly priority?: Priority;
  /** How strictly prerequisites are kept; left out, each keeps its own preset. */
  readonly preset?: PrerequisitePreset;
  /** Message code of the words before the transfer; left out, the announcement of the destination. */
  readonly message?: string;
  /** Code of the notification to send; left out, the one of the destination. */
  readonly notification?: string;
}

/** What a rule does. */
export type Outcome = ContinueOutcome | CollectOutcome | HoldOutcome | EscalateOutcome;

/** One rule. */
export interface Rule {
  /** Unique name, letters and digits, such as `FraudSuspected`; stored with every decision. */
  readonly name: string;
  /** Why the rule is here, for the admin who meets it in Flow Builder. */
  readonly description: string;
  readonly when: Condition;
  readonly then: Outcome;
  /** True for the rules that still count while the kill switch is on. */
  readonly evenWhenOff?: boolean;
}
