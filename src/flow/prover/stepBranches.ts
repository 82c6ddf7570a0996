/** How one step of a flow can turn out, given what a path knows when it gets there. */
import type {
  ActionCall,
  Assignment,
  Condition,
  Decision,
  Loop,
  RecordCreate,
  RecordLookup,
  Subflow
} from '../model.ts';
import type { PlacedNode } from '../structure.ts';
import { ask, learn, question, type Question } from './abstractLogic.ts';
import { constant, unknown, type AbstractValue, type Scalar } from './abstractState.ts';
import { actionBranches, lookupBranches, writeBranches } from './callBranches.ts';
import type { Branch, ProofContext, ProofEvent } from './proofTypes.ts';
import { authoredValue, produced, valueAt, type State } from './proofValues.ts';
import { subflowBranches } from './subflowBranches.ts';

/** Items of a collection that a proof looks at: a handoff makes at most three hops. */
export const LOOP_BOUND = 3;

function decisionBranches(node: Decision, state: State): Branch[] {
  const branches: Branch[] = [];
  const element = node.name ?? '';
  let knowledge = state.knowledge;
  for (const rule of node.rules ?? []) {
    const asked: Question = question(
      (rule.conditions ?? []).map((condition: Condition) => ({
        left: valueAt(condition.leftValueReference ?? '', state),
        operator: condition.operator,
        right: authoredValue(condition.rightValue, state)
      })),
      rule.conditionLogic
    );
    const holds = ask(asked, knowledge);
    if (holds === false) continue;
    branches.push({
      outcome: rule.name ?? '',
      target: rule.connector?.targetReference,
      knowledge: holds ? knowledge : learn(asked, true, knowledge),
      events: [{ kind: 'decision', element, because: asked.comparisons }]
    });
    if (holds) return branches;
    knowledge = learn(asked, false, knowledge);
  }
  branches.push({
    outcome: node.defaultConnectorLabel ?? 'default',
    target: node.defaultConnector?.targetReference,
    knowledge,
    events: [{ kind: 'decision', element, because: [] }]
  });
  return branches;
}

function assignmentBranch(node: Assignment, state: State, context: ProofContext): Branch {
  const values = new Map(state.values);
  const written: [string, AbstractValue][] = [];
  for (const item of node.assignmentItems ?? []) {
    const target = item.assignToReference ?? '';
    const current = { ...state, values };
    const value = authoredValue(item.value, current);
    const [root = '', field] = target.split('.');
    const before = valueAt(target, current);
    let after = value;
    if (field !== undefined) {
      after = unknown(`${produced(node.name ?? '', state, context)} ${root}`);
    } else if (item.operator !== 'Assign') {
      after =
        'known' in value && 'known' in before && typeof value.known === typeof before.known
          ? combined(before.known, value.known, item.operator, `${root} far from where it began`)
          : unknown(`${produced(node.name ?? '', state, context)} ${root}`);
    }
    values.set(root, after);
    written.push([root, after]);
  }
  return {
    outcome: '',
    target: node.connector?.targetReference,
    values: written,
    events: [{ kind: 'step', element: node.name ?? '' }]
  };
}

/** A number that a path drives further than this from zero is no longer followed. */
const FARTHEST = 10;

function combined(
  before: Scalar,
  value: Scalar,
  operator: string | undefined,
  beyond: string
): AbstractValue {
  if (typeof before === 'number' && typeof value === 'number') {
    const result = operator === 'Subtract' ? before - value : before + value;
    return Math.abs(result) > FARTHEST ? unknown(beyond) : constant(result);
  }
  return constant(typeof before === 'string' && typeof value === 'string' ? before + value : null);
}

function loopBranches(node: Loop, state: State): Branch[] {
  const name = node.name ?? '';
  const events: ProofEvent[] = [{ kind: 'step', element: name }];
  const done: Branch = {
    outcome: 'done',
    target: node.noMoreValuesConnector?.targetReference,
    events,
    visits: 0
  };
  const visit = state.visits.get(name) ?? 0;
  const items = valueAt(node.collectionReference ?? '', state);
  if ('known' in items || visit >= LOOP_BOUND) return [done];
  const item = unknown(`${items.symbol} item ${String(visit + 1)}`);
  const next = node.assignNextValueToReference;
  const each: Branch = {
    outcome: 'each',
    target: node.nextValueConnector?.targetReference,
    values: [[name, item], ...(next ? [[next, item] as const] : [])],
    events,
    visits: visit + 1
  };
  return [each, done];
}

/** Every way out of a step, the most ordinary first. */
export function stepBranches(placed: PlacedNode, state: State, context: ProofContext): Branch[] {
  const { kind, name, node } = placed;
  switch (kind) {
    case 'decisions':
      return decisionBranches(node as Decision, state);
    case 'assignments':
      return [assignmentBranch(node as Assignment, state, context)];
    case 'loops':
      return loopBranches(node as Loop, state);
    case 'recordLookups':
      return lookupBranches(node as RecordLookup, state, context);
    case 'recordCreates':
      return writeBranches('create', node as RecordCreate, state, context);
    case 'recordUpdates':
      return writeBranches('update', node as RecordCreate, state, context);
    case 'recordDeletes':
      return writeBranches('delete', node as RecordCreate, state, context);
    case 'actionCalls':
      return actionBranches(node as ActionCall, state, context);
    case 'subflows':
      return subflowBranches(node as Subflow, state, context);
    default: {
      const target = (node as Assignment).connector?.targetReference;
      const events: ProofEvent[] = [{ kind: 'step', element: name }];
      return [{ outcome: kind, target, values: [[name, unknown(name, true)]], events }];
    }
  }
}
