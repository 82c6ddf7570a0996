/**
 * The actions an AI agent may call: the assess flow and the Apex classes made for it, with the exact
 * parameters they have. Schemas, planner mappings and the Agent Script are all written from here.
 */
import { TURN_INPUTS, type Parameter } from '../../shared/apexAction.ts';
import { APEX_ACTIONS } from '../../shared/apexActions.ts';
import { ASSESS_OUTPUTS } from '../flows/assessTurn.ts';
import { stepName } from '../names.ts';

/** One action of the agent. */
export interface AgentAction {
  /** Developer name of the `GenAiFunction`. */
  readonly name: string;
  /** Name the planner knows it by. */
  readonly localName: string;
  readonly label: string;
  /** What a language model reads to choose it. */
  readonly description: string;
  readonly targetType: 'flow' | 'apex';
  readonly target: string;
  readonly inputs: readonly Parameter[];
  readonly outputs: readonly Parameter[];
  /** Words shown while it runs. */
  readonly progress: string;
}

/** The input every action has and no model may fill. */
export const KEY_INPUT = 'conversationKey';

/** Outputs that are words for the customer. */
export const SPOKEN_OUTPUTS: ReadonlySet<string> = new Set([
  'customerMessage',
  'question',
  'caseNumber'
]);

/** Names that instructions use in quotes, where they differ from the label. */
const LOCAL_NAMES: Readonly<Record<string, string>> = { HandoffCreateCase: 'createcase' };

const PROGRESS: Readonly<Record<string, string>> = {
  HandoffPrepare: 'Passing on the details',
  HandoffVerifyIdentity: 'Checking your details',
  HandoffCreateCase: 'Opening a case',
  HandoffRequestApproval: 'Asking for approval'
};

const assessTurn: AgentAction = {
  name: 'Handoff_Assess_Turn',
  localName: 'AssessTurn',
  label: 'Assess Turn',
  description:
    "Call once for every customer turn, before answering, with the customer's own words. Says what to do next: continue, collect one item, holdAnswer, holdAction or escalate.",
  targetType: 'flow',
  target: 'Handoff_Assess_Turn',
  inputs: TURN_INPUTS,
  outputs: ASSESS_OUTPUTS,
  progress: ''
};

/** Every action an agent may call. */
export const AGENT_ACTIONS: readonly AgentAction[] = [
  assessTurn,
  ...APEX_ACTIONS.filter(({ forAgent }) => forAgent).map(
    ({ className, label, description, inputs, outputs }): AgentAction => ({
      name: stepName('Handoff', label),
      localName: LOCAL_NAMES[className] ?? label.replace(/ /g, ''),
      label,
      description,
      targetType: 'apex',
      target: className,
      inputs,
      outputs,
      progress: PROGRESS[className] ?? ''
    })
  )
];

/** The action with a developer name; undefined for an unknown one. */
export function agentAction(name: string): AgentAction | undefined {
  return AGENT_ACTIONS.find((action) => action.name === name);
}

/** True for an input that is fixed outside the conversation and never left to a model. */
export function isMapped(input: Parameter): boolean {
  return input.name in MAPPED_INPUTS;
}

/** Where an input comes from that no model fills: a context variable, a constant, or the topic. */
export const MAPPED_INPUTS: Readonly<
  Record<string, { readonly variable: string } | { readonly constant: string } | 'topic'>
> = {
  conversationKey: { variable: 'RoutableId' },
  channel: { constant: 'messaging' },
  turnNumber: { constant: '0' },
  answerConfidence: { constant: '-1' },
  topic: 'topic'
};
