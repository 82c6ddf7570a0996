/** Action calls and subflows: parameters in, result out, names checked before anything runs. */
import type { ActionCall, Subflow, Value } from '../model.ts';
import type { Scope } from './frame.ts';
import type { Effect } from './records.ts';
import { UnhandledFault, type FlowRecord, type PathStep } from './values.ts';

interface Parameter {
  readonly name: string;
  readonly value?: Value;
}

function compileInputs(
  scope: Scope,
  element: string,
  parameters: readonly Parameter[],
  known: readonly string[],
  callee: string
) {
  const given = parameters.filter(({ value }) => value !== undefined);
  for (const { name } of given) {
    if (!known.includes(name)) scope.refuse(element, `${callee} has no input ${name}`);
  }
  const getters = given.map(({ name, value }) => ({ name, get: scope.value(value, element) }));
  return (frame: Parameters<Effect>[0]): FlowRecord => {
    const inputs: Record<string, FlowRecord[string]> = {};
    for (const { name, get } of getters) inputs[name] = get(frame);
    return inputs;
  };
}

function compileOutputs(
  scope: Scope,
  element: string,
  outputs: readonly { readonly name: string; readonly assignToReference?: string }[],
  known: readonly string[],
  callee: string
) {
  const setters = outputs.map(({ name, assignToReference = '' }) => {
    if (!known.includes(name)) scope.refuse(element, `${callee} has no output ${name}`);
    return { name, set: scope.setter(assignToReference, element) };
  });
  const slot = scope.slot(element);
  return (frame: Parameters<Effect>[0], result: FlowRecord): void => {
    frame.slots[slot] = result;
    for (const { name, set } of setters) set(frame, result[name] ?? null);
  };
}

/** An Apex or platform action, found in the registry as `<type>:<name>`. */
export function compileAction(scope: Scope, node: ActionCall): Effect {
  const element = node.name ?? '';
  const callee = `${node.actionType ?? ''}:${node.actionName ?? ''}`;
  const action = scope.registry.actions[callee];
  if (!action) {
    scope.refuse(element, `no action ${callee} is registered`);
    return () => undefined;
  }
  const inputs = compileInputs(scope, element, node.inputParameters ?? [], action.inputs, callee);
  const store = compileOutputs(scope, element, node.outputParameters ?? [], action.outputs, callee);
  return (frame) => store(frame, action.invoke(inputs(frame), frame.org));
}

/** Another flow, found in the registry by name. Its steps appear in the path as `Element/Step`. */
export function compileSubflow(scope: Scope, node: Subflow): Effect {
  const element = node.name ?? '';
  const callee = node.flowName ?? '';
  const flow = scope.registry.subflows?.[callee];
  if (!flow) {
    scope.refuse(element, `no subflow ${callee} is registered`);
    return () => undefined;
  }
  const inputs = compileInputs(scope, element, node.inputAssignments ?? [], flow.inputs, callee);
  const store = compileOutputs(scope, element, node.outputAssignments ?? [], flow.outputs, callee);
  return (frame) => {
    const record = (path: readonly PathStep[]): void => {
      for (const step of path) {
        frame.path.push({ element: `${element}/${step.element}`, outcome: step.outcome });
      }
    };
    try {
      const run = flow.run(inputs(frame), frame.org);
      record(run.path);
      store(frame, run.outputs);
    } catch (error) {
      if (error instanceof UnhandledFault) record(error.path);
      throw error;
    }
  };
}
