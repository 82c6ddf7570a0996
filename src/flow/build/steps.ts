/**
 * The steps of a recipe, one small function each. A step that can fail cannot be written without
 * saying where its fault goes, and no step can be written without a description an admin can read.
 */
import type {
  ActionCall,
  Assignment,
  AssignmentItem,
  Condition,
  Connector,
  Decision,
  ExecutedKind,
  Loop,
  Outcome,
  Subflow
} from '../model.ts';
import { toValue, type RecipeValue } from './values.ts';

/** Written where a path of the flow is meant to stop. */
export const END = null;

/** The next step's name, or {@link END}. */
export type Next = string | typeof END;

/** One step ready to be placed in a flow. */
export interface Step {
  readonly kind: ExecutedKind;
  readonly node: { readonly name?: string; readonly description?: string };
}

/** What every step carries. `label` defaults to the name as a sentence, a question for a decision. */
export interface StepText {
  readonly name: string;
  readonly label?: string;
  /** One sentence an admin reads in Flow Builder. */
  readonly description: string;
}

/** Values by parameter or field name, written in the given order. */
export type Inputs = Readonly<Record<string, RecipeValue | undefined>>;

/** Variable to fill by output parameter name. */
export type Outputs = Readonly<Record<string, string>>;

/** The connector to a step, none at an end. */
export const connector = (next: Next): Connector | undefined =>
  next === END ? undefined : { targetReference: next };

/** `Find_The_Queue` → `Find the queue`: how people read a step; words in capitals stay so. */
export function sentence(name: string): string {
  const [first = '', ...rest] = name.split('_');
  const lowered = rest.map((word) =>
    word.length > 1 && word === word.toUpperCase()
      ? word
      : `${word.charAt(0).toLowerCase()}${word.slice(1)}`
  );
  return [first, ...lowered].join(' ');
}

/** What every step of a canvas carries. */
export const frame = ({ name, label, description }: StepText) => ({
  description,
  name,
  label: label ?? sentence(name),
  locationX: 0,
  locationY: 0
});

/** Field values in the order given; `undefined` members are left out. */
export const fields = (inputs: Inputs) =>
  Object.entries(inputs)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => ({ field, value: toValue(value as RecipeValue) }));

/** One answer of a decision, tried in order. */
export interface DecisionOutcome {
  readonly name: string;
  readonly label?: string;
  readonly description?: string;
  readonly when: readonly Condition[];
  /** `and` (default), `or`, or Flow's own form: `1 AND (2 OR 3)`. */
  readonly logic?: string;
  readonly next: Next;
}

/** A decision: the first outcome whose conditions hold is taken, else `otherwise`. */
export function decision(
  options: StepText & {
    readonly outcomes: readonly DecisionOutcome[];
    readonly otherwise: { readonly label: string; readonly next: Next };
  }
): Step {
  const rules: Outcome[] = options.outcomes.map((outcome) => ({
    description: outcome.description,
    name: outcome.name,
    conditionLogic: outcome.logic ?? 'and',
    conditions: outcome.when,
    connector: connector(outcome.next),
    label: outcome.label ?? sentence(outcome.name)
  }));
  const node: Decision = {
    ...frame({ ...options, label: options.label ?? `${sentence(options.name)}?` }),
    defaultConnector: connector(options.otherwise.next),
    defaultConnectorLabel: options.otherwise.label,
    rules
  };
  return { kind: 'decisions', node };
}

/** Sets variables; nothing here can fail. */
export function assignment(
  options: StepText & { readonly items: readonly AssignmentItem[]; readonly next: Next }
): Step {
  const node: Assignment = {
    ...frame(options),
    assignmentItems: options.items,
    connector: connector(options.next)
  };
  return { kind: 'assignments', node };
}

/** Visits each item of `collection`; inside, the item is `ref(<step name>)`. */
export function loop(
  options: StepText & {
    readonly collection: string;
    readonly each: string;
    readonly done: Next;
  }
): Step {
  const node: Loop = {
    ...frame(options),
    collectionReference: options.collection,
    iterationOrder: 'Asc',
    nextValueConnector: connector(options.each),
    noMoreValuesConnector: connector(options.done)
  };
  return { kind: 'loops', node };
}

/**
 * Runs another flow. Flow has no fault path here: a fault inside the subflow that it does not handle
 * itself ends the caller too, so call only flows whose own fault paths are complete.
 */
export function subflow(
  options: StepText & {
    readonly flow: string;
    readonly inputs: Inputs;
    readonly outputs?: Outputs;
    readonly next: Next;
  }
): Step {
  const node: Subflow = {
    ...frame(options),
    connector: connector(options.next),
    flowName: options.flow,
    inputAssignments: fields(options.inputs).map(({ field, value }) => ({ name: field, value })),
    outputAssignments: Object.entries(options.outputs ?? {}).map(([name, target]) => ({
      assignToReference: target,
      name
    })),
    storeOutputAutomatically: options.outputs === undefined ? true : undefined
  };
  return { kind: 'subflows', node };
}

/** What every action call says. Without `outputs` the result is read as `ref('<step name>.<output>')`. */
export interface ActionOptions extends StepText {
  readonly inputs: Inputs;
  readonly outputs?: Outputs;
  readonly next: Next;
  /** Where a failure goes; a routing flow ends at its static fallback queue. */
  readonly fault: string;
}

/** A platform action by name and type, for example `customNotificationAction`. */
export function action(
  options: ActionOptions & {
    readonly action: string;
    readonly type: NonNullable<ActionCall['actionType']>;
    readonly version?: string;
  }
): Step {
  const node: ActionCall = {
    ...frame(options),
    actionName: options.action,
    actionType: options.type,
    connector: connector(options.next),
    faultConnector: connector(options.fault),
    flowTransactionModel: 'CurrentTransaction',
    inputParameters: fields(options.inputs).map(({ field, value }) => ({ name: field, value })),
    nameSegment: options.action,
    offset: 0,
    outputParameters: Object.entries(options.outputs ?? {}).map(([name, target]) => ({
      assignToReference: target,
      name
    })),
    storeOutputAutomatically: options.outputs === undefined ? true : undefined,
    versionString: options.version
  };
  return { kind: 'actionCalls', node };
}

/** An invocable Apex method, by class name. */
export function apexAction(options: ActionOptions & { readonly class: string }): Step {
  return action({ ...options, action: options.class, type: 'apex' });
}
