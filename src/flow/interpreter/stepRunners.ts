/** Turns each step of a flow into a function that runs it and answers which step is next. */
import type {
  ActionCall,
  Assignment,
  Decision,
  Loop,
  RecordCreate,
  RecordDelete,
  RecordLookup,
  RecordUpdate,
  Subflow
} from '../model.ts';
import type { PlacedNode } from '../structure.ts';
import { compileAssignment } from './assignments.ts';
import { compileAction, compileSubflow } from './calls.ts';
import { compileConditions } from './conditions.ts';
import type { Frame, Scope } from './frame.ts';
import {
  compileCreate,
  compileDelete,
  compileLookup,
  compileUpdate,
  type Effect
} from './records.ts';
import { FlowFault, FlowRefusal, isCollection, UnhandledFault } from './values.ts';

/** Runs one step and answers the name of the next, undefined at an end. */
export type StepRunner = (frame: Frame) => string | undefined;

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
export function stepRunner(scope: Scope, { kind, name, node }: PlacedNode): StepRunner | undefined {
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
