/**
 * The shipped AI agent: who it says it is and which topics it holds. Compiled twice, as a classic
 * agent and as an Agent Script, with the same behaviour.
 */

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
}
