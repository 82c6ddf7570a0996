/**
 * Runs the flow XML that would be deployed: the model is compiled once to plain functions, then run as
 * often as needed. Whatever Flow does that is not modelled here is refused by name, never guessed.
 */
import type {
  ActionCall,
  Assignment,
  Decision,
  Flow,
  Loop,
  RecordCreate,
  RecordDelete,
  RecordLookup,
  RecordUpdate,
  Subflow,
  Variable
} from '../model.ts';
import { EXECUTED_KINDS } from '../model.ts';
import { flowStructure, type FlowStructure, type PlacedNode } from '../structure.ts';
import { compileAssignment } from './assignments.ts';
import { compileAction, compileSubflow } from './calls.ts';
import { compileConditions } from './conditions.ts';
import { Scope, type Frame } from './frame.ts';
import {
  compileCreate,
  compileDelete,
  compileLookup,
  compileUpdate,
  type Effect
} from './records.ts';
import {
  FlowFault,
  FlowRefusal,
  isCollection,
  UnhandledFault,
  type CompiledFlow,
  type FlowOrg,
  type FlowRecord,
  type FlowRegistry,
  type FlowRun,
  type FlowValue
} from './values.ts';

/** A flow that visits more steps than this is refused as endless. */
export const MAXIMUM_STEPS = 20_000;

/** Runs one step and answers the name of the next, undefined at an end. */
type StepRunner = (frame: Frame) => string | undefined;

/** Root lists that hold no behaviour, or behaviour the interpreter compiles. */
const KNOWN_LISTS = new Set<string>([
  ...EXECUTED_KINDS,
  'constants',
  'environments',
  'processMetadataValues',
  'variables'
]);

function decisionRunner(scope: Scope, node: Decision): StepRunner {
  const element = node.name ?? '';
  const outcomes = (node.rules ?? []).map((rule) => ({
    test: compileConditions(scope, rule.conditions ?? [], rule.conditionLogic, element),
    step: { element, outcome: rule.name ?? '' },
    next: rule.connector?.targetReference
  }));
  const otherwise = { element, outcome: node.defaultConnectorLabel ?? 'default' };
  const last = node.defaultConnector?.targetReference;
  return (frame) => {
    for (const outcome of outcomes) {
      if (outcome.test(frame)) {
        frame.path.push(outcome.step);
        return outcome.next;
      }
    }
    frame.path.push(otherwise);
    return last;
  };
}

function loopRunner(scope: Scope, node: Loop): StepRunner {
  const element = node.name ?? '';
  const collection = scope.getter(node.collectionReference ?? '', element);
  const item = scope.slot(element);
  const position = scope.slot(`${element} position`);
  const next = node.assignNextValueToReference
    ? scope.setter(node.assignNextValueToReference, element)
    : undefined;
  if (node.iterationOrder === 'Desc') scope.refuse(element, 'a loop from last to first');
  return (frame) => {
    const items = collection(frame);
    if (items !== null && !isCollection(items)) {
      throw new FlowRefusal(element, 'the loop is not over a collection');
    }
    const index = (frame.slots[position] as number | null) ?? 0;
    const value = items?.[index];
    if (value === undefined) {
      frame.slots[position] = null;
      frame.path.push({ element, outcome: 'done' });
      return node.noMoreValuesConnector?.targetReference;
    }
    frame.slots[position] = index + 1;
    frame.slots[item] = value;
    next?.(frame, value);
    frame.path.push({ element, outcome: 'each' });
    return node.nextValueConnector?.targetReference;
  };
}

interface Continues {
  readonly name?: string;
  readonly connector?: { readonly targetReference: string };
  readonly faultConnector?: { readonly targetReference: string };
}

function effectRunner(node: Continues, effect: Effect): StepRunner {
  const element = node.name ?? '';
  const step = { element };
  const faulted = { element, outcome: 'fault' };
  const next = node.connector?.targetReference;
  const fault = node.faultConnector?.targetReference;
  return (frame) => {
    try {
      effect(frame);
    } catch (error) {
      if (!(error instanceof FlowFault)) throw error;
      frame.path.push(faulted);
      if (fault === undefined) {
        throw new UnhandledFault(error.message, element, frame.path);
      }
      frame.faultMessage = error.message;
      return fault;
    }
    frame.path.push(step);
    return next;
  };
}

/** The runner of one step, or undefined (with a refusal noted) for a kind that is not modelled. */
function stepRunner(scope: Scope, { kind, name, node }: PlacedNode): StepRunner | undefined {
  switch (kind) {
    case 'decisions':
      return decisionRunner(scope, node as Decision);
    case 'loops':
      return loopRunner(scope, node as Loop);
    case 'assignments':
      return effectRunner(node, compileAssignment(scope, node as Assignment));
    case 'recordLookups':
      return effectRunner(node, compileLookup(scope, node as RecordLookup));
    case 'recordCreates':
      return effectRunner(node, compileCreate(scope, node as RecordCreate));
    case 'recordUpdates':
      return effectRunner(node, compileUpdate(scope, node as RecordUpdate));
    case 'recordDeletes':
      return effectRunner(node, compileDelete(scope, node as RecordDelete));
    case 'actionCalls':
      return effectRunner(node, compileAction(scope, node as ActionCall));
    case 'subflows':
      return effectRunner(node, compileSubflow(scope, node as Subflow));
    default:
      scope.refuse(name, `element kind ${kind} is not modelled`);
      return undefined;
  }
}

function initialValue(scope: Scope, variable: Variable): FlowValue {
  if (variable.isCollection) return [];
  if (variable.value === undefined) return null;
  const value = scope.value(variable.value, variable.name ?? '');
  const empty: Frame = {
    slots: [],
    org: { query: () => [], create: () => '', update: () => undefined, delete: () => undefined },
    path: [],
    record: undefined,
    faultMessage: null
  };
  return value(empty);
}

const JAVASCRIPT_TYPES: Readonly<Record<string, string>> = {
  String: 'string',
  Number: 'number',
  Currency: 'number',
  Boolean: 'boolean',
  Date: 'string',
  DateTime: 'string'
};

function checkInput({ name = '', dataType, isCollection: many }: Variable, value: FlowValue): void {
  if (value === null) return;
  const wanted = many ? 'object' : (JAVASCRIPT_TYPES[dataType] ?? 'object');
  if (typeof value !== wanted || (many ?? false) !== isCollection(value)) {
    throw new FlowRefusal(name, `input is not ${many ? 'a collection' : dataType}`);
  }
}

function compileSteps(scope: Scope, structure: FlowStructure): Map<string, StepRunner> {
  for (const { name } of structure.nodes.values()) scope.slot(name);
  const runners = new Map<string, StepRunner>();
  for (const placed of structure.nodes.values()) {
    const runner = stepRunner(scope, placed);
    if (runner) runners.set(placed.name, runner);
  }
  return runners;
}

function refuseUnknownLists(scope: Scope, flow: Flow, structure: FlowStructure): void {
  for (const [list, members] of Object.entries(flow)) {
    if (!Array.isArray(members) || KNOWN_LISTS.has(list)) continue;
    for (const member of members as { name?: string }[]) {
      const name = member.name ?? list;
      if (!structure.nodes.has(name)) scope.refuse(name, `${list} are not modelled`);
    }
  }
}

/**
 * Compiles a flow against the actions and subflows it may call.
 * @throws {FlowRefusal} naming every step and construct that is not modelled
 */
export function compileFlow<Org extends FlowOrg = FlowOrg>(
  flow: Flow,
  registry: FlowRegistry<Org>
): CompiledFlow<Org> {
  const scope = new Scope(flow, registry);
  const structure = flowStructure(flow);
  refuseUnknownLists(scope, flow, structure);
  const runners = compileSteps(scope, structure);
  const variables = flow.variables ?? [];
  const initial: FlowValue[] = new Array<FlowValue>(scope.size).fill(null);
  for (const constant of flow.constants ?? []) {
    initial[scope.slot(constant.name ?? '')] = initialValue(scope, constant);
  }
  for (const variable of variables) {
    initial[scope.slot(variable.name ?? '')] = initialValue(scope, variable);
  }
  if (scope.refusals.length > 0) {
    const [first] = scope.refusals;
    throw scope.refusals.length === 1
      ? first
      : new FlowRefusal(flow.label, scope.refusals.map(({ message }) => message).join('; '));
  }
  const inputs = variables.filter(({ isInput }) => isInput);
  const inputByName = new Map(
    inputs.map((variable) => {
      const name = variable.name ?? '';
      return [name, { variable, slot: scope.slot(name) }];
    })
  );
  const outputs = variables
    .filter(({ isOutput }) => isOutput)
    .map(({ name = '' }) => ({ name, slot: scope.slot(name) }));

  const run = (given: FlowRecord, org: Org, record?: FlowRecord): FlowRun => {
    const frame: Frame = { slots: initial.slice(), org, path: [], record, faultMessage: null };
    for (const name in given) {
      const input = inputByName.get(name);
      if (!input) throw new FlowRefusal(flow.label, `there is no input ${name}`);
      const value = given[name] ?? null;
      checkInput(input.variable, value);
      frame.slots[input.slot] = value;
    }
    let at = structure.start;
    for (let steps = 0; at !== undefined; steps += 1) {
      if (steps >= MAXIMUM_STEPS) throw new FlowRefusal(at, 'the flow does not come to an end');
      const runner = runners.get(at);
      if (!runner) throw new FlowRefusal(at, 'a connector leads here and there is no such step');
      at = runner(frame);
    }
    const result: Record<string, FlowValue> = {};
    for (const { name, slot } of outputs) result[name] = frame.slots[slot] ?? null;
    return { outputs: result, path: frame.path };
  };
  return {
    label: flow.label,
    inputs: inputs.map(({ name = '' }) => name),
    outputs: outputs.map(({ name }) => name),
    run
  };
}
