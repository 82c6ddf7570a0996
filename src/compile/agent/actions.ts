/**
 * The actions an AI agent may call: the assess flow and the Apex classes made for it, with the exact
 * parameters they have. Schemas, planner mappings and the Agent Script are all written from here.
 */
import { TURN_INPUTS, type Parameter } from '../../shared/apexAction.ts';
import { APEX_ACTIONS } from '../../shared/apexActions.ts';
import { ASSESS_OUTPUTS, PASSED_ON } from '../flows/assessTurn.ts';
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
  'answer',
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
  outputs: [...ASSESS_OUTPUTS, ...TURN_INPUTS.filter(({ name }) => name in PASSED_ON)],
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

/** A variable of the conversation that carries what one action returned to the next assessment. */
export interface CarriedVariable {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: Parameter['type'];
}

const carried = (
  name: string,
  label: string,
  type: Parameter['type'],
  description: string
): CarriedVariable => ({ name, label, type, description });

/** What the classic agent carries from one action to the next. */
export const CARRIED: readonly CarriedVariable[] = [
  carried('LastFailedAction', 'Last Failed Action', 'Text', 'Action that failed last.'),
  carried('LastFailureKind', 'Last Failure Kind', 'Text', 'How the last action failed.'),
  carried('LastConfidence', 'Last Confidence', 'Number', 'Confidence of the last answer.'),
  carried('LastAmount', 'Last Amount', 'Number', 'Amount at stake, as an action returned it.'),
  carried('LastCurrency', 'Last Currency', 'Text', 'Currency of that amount.'),
  carried('HeldAmount', 'Held Amount', 'Number', 'Amount of the action that is held.'),
  carried('HeldCurrency', 'Held Currency', 'Text', 'Currency of that amount.'),
  carried('RequestedAction', 'Requested Action', 'Text', 'High-stakes action that is held.'),
  carried('PreparedBefore', 'Prepared Before', 'Boolean', 'Whether the packet was saved before.')
];

/** Where an output goes: the variable that keeps it for the next action. */
const OUTPUT_VARIABLES: Readonly<Record<string, string>> = {
  failedAction: 'LastFailedAction',
  failureKind: 'LastFailureKind',
  answerConfidence: 'LastConfidence',
  amount: 'LastAmount',
  currencyCode: 'LastCurrency',
  requestedAction: 'RequestedAction',
  heldAmount: 'HeldAmount',
  heldCurrency: 'HeldCurrency',
  ready: 'PreparedBefore'
};

/** Where an input comes from that no model fills: a context variable, or what an earlier action returned. */
const INPUT_VARIABLES: Readonly<
  Record<string, { readonly context: string } | { readonly variable: string }>
> = {
  conversationKey: { context: 'RoutableId' },
  recordId: { context: 'RoutableId' },
  language: { context: 'EndUserLanguage' },
  failedAction: { variable: 'LastFailedAction' },
  failureKind: { variable: 'LastFailureKind' },
  answerConfidence: { variable: 'LastConfidence' },
  amount: { variable: 'LastAmount' },
  currencyCode: { variable: 'LastCurrency' },
  requestedAction: { variable: 'RequestedAction' },
  again: { variable: 'PreparedBefore' }
};

/** Inputs of one action that come from another variable than elsewhere. */
const OWN_SOURCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Handoff_Request_Approval: { amount: 'HeldAmount', currencyCode: 'HeldCurrency' }
};

/** Inputs of one action that its model fills although a variable of that name exists elsewhere. */
const FILLED_BY_THE_MODEL: Readonly<Record<string, readonly string[]>> = {
  Handoff_Record_Attempt: ['failureKind']
};

/** One parameter of an action that the planner maps. */
export interface MappedParameter {
  readonly parameter: Parameter;
  readonly direction: 'input' | 'output';
  readonly mappingType: 'Variable' | 'ContextVariable';
  readonly variable: string;
}

/** Every mapped parameter of an action: the rest is filled by the model, or arrives empty. */
export function mappedParameters(action: AgentAction): readonly MappedParameter[] {
  const filled = FILLED_BY_THE_MODEL[action.name] ?? [];
  const inputs = action.inputs.flatMap((parameter): MappedParameter[] => {
    const source = filled.includes(parameter.name) ? undefined : INPUT_VARIABLES[parameter.name];
    if (source === undefined) return [];
    const own = OWN_SOURCES[action.name]?.[parameter.name];
    if (own !== undefined) {
      return [{ parameter, direction: 'input', mappingType: 'Variable', variable: own }];
    }
    return [
      'context' in source
        ? {
            parameter,
            direction: 'input',
            mappingType: 'ContextVariable',
            variable: source.context
          }
        : { parameter, direction: 'input', mappingType: 'Variable', variable: source.variable }
    ];
  });
  const outputs = action.outputs.flatMap((parameter): MappedParameter[] => {
    const variable = OUTPUT_VARIABLES[parameter.name];
    return variable === undefined
      ? []
      : [{ parameter, direction: 'output', mappingType: 'Variable', variable }];
  });
  return [...inputs, ...outputs];
}

/**
 * Inputs a classic agent leaves out: it has no counters of its own, and calls the assessment on every
 * turn. The engine counts for it.
 */
export const SCRIPT_ONLY_INPUTS: ReadonlySet<string> = new Set([
  'channel',
  'turnNumber',
  'earlierWords1',
  'earlierWords2',
  'earlierWords3',
  'failedBefore',
  'transferId'
]);
