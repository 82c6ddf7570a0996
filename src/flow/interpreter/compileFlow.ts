/**
 * Runs the flow XML that would be deployed: the model is compiled once to plain functions, then run as
 * often as needed. Whatever Flow does that is not modelled here is refused by name, never guessed.
 */
import { EXECUTED_KINDS, type Flow, type Variable } from '../model.ts';
import { flowStructure, type FlowStructure } from '../structure.ts';
import { Scope, type Frame } from './frame.ts';
import { stepRunner, type StepRunner } from './stepRunners.ts';
import {
  FlowRefusal,
  isCollection,
  type CompiledFlow,
  type FlowOrg,
  type FlowRecord,
  type FlowRegistry,
  type FlowRun,
  type FlowValue
} from './values.ts';

/** A flow that visits more steps than this is refused as endless. */
export const MAXIMUM_STEPS = 2_000;

/** Root lists that hold no behaviour, or behaviour the interpreter compiles. */
const KNOWN_LISTS = new Set<string>([
  ...EXECUTED_KINDS,
  'constants',
  'environments',
  'processMetadataValues',
  'variables'
]);

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
