/**
 * The shipped AI agent: who it says it is and which topics it holds. Compiled twice, as a classic
 * agent and as an Agent Script, with the same behaviour.
 */

import type { SignalCode } from '../shared/reasons.ts';

/**
 * How often a turn is assessed; every assessment is a billed action. `flagged`: when the model notes a
 * flag, when an action failed or was doubtful, and on every k-th turn. `everyTurn`: always.
 * `handoverOnly`: only when the model notes a flag, so that only a handover costs anything.
 */
export const ASSESSMENT_MODES = ['flagged', 'everyTurn', 'handoverOnly'] as const;
export type AssessmentMode = (typeof ASSESSMENT_MODES)[number];

/** Most turns between two assessments: their words wait in fixed variables. */
export const MOST_TURNS_BETWEEN = 4;

/** Something the model notes about what the customer said, without any cost. */
export interface AgentFlag {
  /** Lower case, one word; becomes the variable `flag_<name>`. */
  readonly name: string;
  /** Signals it stands for. */
  readonly signals: readonly SignalCode[];
  /** When it is true, as the model reads it. */
  readonly description: string;
  /** True: it reaches a person even where no action of ours can run. */
  readonly handsOver?: boolean;
}

/** When turns are assessed. */
export interface AgentAssessment {
  readonly mode: AssessmentMode;
  /** In mode `flagged`: every so many customer turns are assessed in any case, 1 to 4. */
  readonly everyTurns: number;
  readonly flags: readonly AgentFlag[];
}

/** One agent. */
export interface Agent {
  /** Developer name of the classic agent; the Agent Script has its own, `<name>_Script`. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly company: string;
  /** Who the agent is, as the model reads it. */
  readonly role: string;
  /** First words to a customer. */
  readonly welcome: string;
  /** Words when something goes wrong. */
  readonly error: string;
  /** Message code of what the platform says while it transfers. */
  readonly escalationMessage: string;
  /** Names of the topics it holds. */
  readonly topics: readonly string[];
  readonly assessment: AgentAssessment;
}
