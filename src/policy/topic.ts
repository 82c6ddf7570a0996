/**
 * Topics of the AI agent (Agent Script: subagents): when each is picked, what it says and how it
 * reaches a person.
 */

/** The three ways an agent can escalate. */
export const ESCALATION_MODES = ['default', 'dynamic', 'smart'] as const;

/**
 * `default`: the topic escalates at once, without instructions. `dynamic`: instructions say when the
 * 'Escalation' action may run. `smart`: the topic is the dispatcher that captures the intent.
 */
export type EscalationMode = (typeof ESCALATION_MODES)[number];

/** One topic. */
export interface Topic {
  /** Developer name, such as `Handoff_Case_Management`; the value of the fact `topic`. */
  readonly name: string;
  readonly label: string;
  /** When the router picks it; a language model reads this. */
  readonly classification: string;
  /** What the topic does, starting with `Your job is to`. */
  readonly scope: string;
  /** How it escalates; left out, it cannot. */
  readonly escalation?: EscalationMode;
  /** Instructions in order; with dynamic escalation one names 'Escalation' in quotes. */
  readonly instructions: readonly string[];
  /**
   * What a subagent of the Agent Script is told besides its scope. Left out: nothing, because the
   * script settles everything about handing over before the subagent is entered.
   */
  readonly guidance?: readonly string[];
  /** Names of agent actions it may call. */
  readonly actions: readonly string[];
  /** Sample utterances. */
  readonly utterances?: readonly string[];
}
