/**
 * What an invocable Apex action looks like, and the parameters that flows, Apex and agent actions share:
 * those of a customer turn, the facts, and a decision.
 */
import { FACTS, type FactName } from './facts.ts';

/** A parameter type that flows, Apex and agent action schemas all know. */
export type ParameterType = 'Text' | 'Boolean' | 'Number';

/** One input or output of an invocable action. */
export interface Parameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly required?: boolean;
  /** Text that a language model or an admin reads. */
  readonly description: string;
}

/** One invocable Apex class. */
export interface ApexAction {
  readonly className: string;
  readonly label: string;
  readonly description: string;
  /** True when the AI agent may call it directly; its key is then mapped, never filled by a model. */
  readonly forAgent: boolean;
  readonly inputs: readonly Parameter[];
  readonly outputs: readonly Parameter[];
}

/** A text parameter. */
export const text = (name: string, description: string, required = false): Parameter => ({
  name,
  type: 'Text',
  required,
  description
});
/** A parameter that is true or false. */
export const flag = (name: string, description: string): Parameter => ({
  name,
  type: 'Boolean',
  description
});
/** A number parameter. */
export const number = (name: string, description: string): Parameter => ({
  name,
  type: 'Number',
  description
});

/** Names the conversation; mapped from the session, never filled by a model. */
export const conversationKey = text(
  'conversationKey',
  'Id of the messaging session, voice call or case this conversation belongs to.',
  true
);

/**
 * Words of the customer turns since the last assessment, oldest first: they are scored as the turns they
 * were. Three fixed inputs, because a script cannot join texts.
 */
export const EARLIER_WORDS: readonly Parameter[] = [1, 2, 3].map((position) =>
  text(
    `earlierWords${String(position)}`,
    `Words of customer turn ${String(position)} since the last assessment, oldest first; blank when there is none.`
  )
);

/** Inputs of `Handoff_Assess_Turn`, passed on unchanged to `HandoffSignals`. */
export const TURN_INPUTS: readonly Parameter[] = [
  conversationKey,
  text('channel', 'Kind of channel: messaging, voice or case.'),
  text('utterance', "The customer's words in this turn, exactly as said.", true),
  number('turnNumber', 'Number of this customer turn, counted from 1; 0 when unknown.'),
  text('topic', 'Topic (subagent) the agent is in; blank when unknown.'),
  text('language', 'Language of the conversation, such as en; blank when unknown.'),
  number('answerConfidence', 'Confidence of the last answer, 0 to 1; -1 when unknown.'),
  text('failedAction', 'Name of an action that failed since the last customer turn; else blank.'),
  text('failureKind', 'none, error, permission, timeout or notUnderstood.'),
  number('amount', 'Amount of money the customer asks for; -1 when none.'),
  text('currencyCode', 'ISO 4217 code of the amount; blank when unknown.'),
  ...EARLIER_WORDS,
  flag('failedBefore', 'True when the assessment before this one failed.')
];

/** Facts as parameters: inputs of `Handoff_Decide` and outputs of `HandoffSignals`. */
export const FACT_PARAMETERS: readonly Parameter[] = (
  Object.entries(FACTS) as [FactName, (typeof FACTS)[FactName]][]
).map(([name, fact]) => ({
  name,
  type: fact.type === 'boolean' ? 'Boolean' : 'Text',
  description: fact.description
}));

/** What `Handoff_Decide` returns. */
export const DECISION_PARAMETERS: readonly Parameter[] = [
  text('action', 'continue, collect, holdAnswer, holdAction or escalate.'),
  text('reason', 'Reason code of the determining rule; blank when continuing.'),
  text('rule', 'Name of the determining rule; Default when none held.'),
  text('priority', 'critical, high, normal or low.'),
  text('destination', 'Stem of the destination; blank unless escalating.'),
  text('ask', 'Code of the one item to ask for now; blank when none.'),
  text('messageCode', 'Code of the words for the customer; blank when none.'),
  text('notification', 'Code of the notification to send; blank when none.')
];

/** What every action returns besides its own outputs. */
export const OUTCOME: readonly Parameter[] = [
  flag('success', 'True when the action did what was asked.'),
  text('message', 'What happened and what to do next, in one sentence.')
];

/** What every action of the agent reports for the next assessment. */
export const REPORT: readonly Parameter[] = [
  text('failedAction', 'Name of the action when it failed; blank when it worked.'),
  text('failureKind', 'none, error, permission, timeout or notUnderstood.')
];
