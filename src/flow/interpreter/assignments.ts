/** Assignments: put, add, subtract, append and count. */
import type { Assignment, AssignmentItem } from '../model.ts';
import type { Scope } from './frame.ts';
import type { Effect } from './records.ts';
import { FlowRefusal, isCollection, isRecord, kindOf, type FlowValue } from './values.ts';

type Operation = (current: FlowValue, value: FlowValue, element: string) => FlowValue;

/** Flow hands records on by value. */
function copy(value: FlowValue): FlowValue {
  return isRecord(value) ? { ...value } : value;
}

const append: Operation = (current, value, element) => {
  if (current !== null && !isCollection(current)) {
    throw new FlowRefusal(element, `adding an item to ${kindOf(current)}`);
  }
  return [...(current ?? []), ...(isCollection(value) ? value : [copy(value)])];
};

const add: Operation = (current, value, element) => {
  if (isCollection(current)) return append(current, value, element);
  if (typeof current === 'number' && typeof value === 'number') return current + value;
  if (typeof current === 'string' && typeof value === 'string') return current + value;
  throw new FlowRefusal(element, `adding ${kindOf(value)} to ${kindOf(current)}`);
};

const OPERATIONS: Readonly<Record<string, Operation>> = {
  Assign: (_, value) => copy(value),
  Add: add,
  AddItem: append,
  AddAtStart: (current, value, element) => {
    if (!isCollection(current)) throw new FlowRefusal(element, `adding to ${kindOf(current)}`);
    return [copy(value), ...current];
  },
  Subtract: (current, value, element) => {
    if (typeof current === 'number' && typeof value === 'number') return current - value;
    throw new FlowRefusal(element, `subtracting ${kindOf(value)} from ${kindOf(current)}`);
  },
  AssignCount: (_, value, element) => {
    if (!isCollection(value)) throw new FlowRefusal(element, `counting ${kindOf(value)}`);
    return value.length;
  }
};

function compileItem(scope: Scope, item: AssignmentItem, element: string): Effect {
  const target = item.assignToReference ?? '';
  const operation = OPERATIONS[item.operator ?? ''];
  if (!operation)
    scope.refuse(element, `assignment operator ${item.operator ?? ''} is not modelled`);
  const set = scope.setter(target, element);
  const value = scope.value(item.value, element);
  if (item.operator === 'Assign') return (frame) => set(frame, copy(value(frame)));
  const current = scope.getter(target, element);
  return (frame) => {
    if (operation) set(frame, operation(current(frame), value(frame), element));
  };
}

/** Compiles every line of an assignment, in order. */
export function compileAssignment(scope: Scope, node: Assignment): Effect {
  const element = node.name ?? '';
  const items = (node.assignmentItems ?? []).map((item) => compileItem(scope, item, element));
  return (frame) => {
    for (const item of items) item(frame);
  };
}
