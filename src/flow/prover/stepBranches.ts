/** How one step of a flow can turn out, given what a path knows when it gets there. */
import type {
  ActionCall,
  Assignment,
  Condition,
  Decision,
  Loop,
  RecordCreate,
  RecordLookup,
  Subflow,
  Value
} from '../model.ts';
import type { PlacedNode } from '../structure.ts';
import { ask, learn, question, type Question } from './abstractLogic.ts';
import {
  constant,
  forget,
  isPartOf,
  memberOf,
  resolve,
  unknown,
  type AbstractValue,
  type Knowledge,
  type Scalar
} from './abstractState.ts';
import { PLAIN_ACTION, PLATFORM_MODELS, type ActionOutcome } from './actionModels.ts';
import type { Branch, ProofContext, ProofEvent, ProofState } from './explore.ts';
import { subflowBranches } from './subflowBranches.ts';

type State = ProofState<unknown>;

/** Items of a collection that a proof looks at: a handoff makes at most three hops. */
export const LOOP_BOUND = 3;

/** The value a reference has on this path. */
export function valueAt(path: string, state: State): AbstractValue {
  const [root = '', ...fields] = path.split('.');
  if (root.startsWith('$')) {
    return path === '$GlobalConstant.EmptyString'
      ? constant('')
      : unknown(path, !path.startsWith('$Flow'));
  }
  let value = resolve(state.values.get(root) ?? constant(null), state.knowledge);
  for (const field of fields) value = resolve(memberOf(value, field), state.knowledge);
  return value;
}

/** The value an author wrote, on this path. */
export function authoredValue(value: Value | undefined, state: State): AbstractValue {
  if (value?.elementReference !== undefined) return valueAt(value.elementReference, state);
  if (value?.stringValue !== undefined) {
    return value.stringValue.includes('{!')
      ? unknown(`text "${value.stringValue}"`)
      : constant(value.stringValue);
  }
  if (value?.numberValue !== undefined) return constant(value.numberValue);
  if (value?.booleanValue !== undefined) return constant(value.booleanValue);
  if (value?.setupReference !== undefined) return constant(value.setupReference);
  const other = Object.entries(value ?? {}).find(([, member]) => member !== undefined);
  return other ? unknown(`${other[0]} ${JSON.stringify(other[1])}`, true) : constant(null);
}

/** A name for what a step produces; inside a loop each turn has its own. */
function produced(name: string, state: State, { scope = '' }: ProofContext): string {
  const turns = [...state.visits.values()];
  return turns.length === 0 ? scope + name : `${scope}${name}#${turns.join('#')}`;
}

/** The path as it was, except that `symbol` is about to stand for something new. */
export function retiring(symbol: string, state: State): State {
  const values = new Map(state.values);
  for (const [name, value] of values) {
    if ('symbol' in value && isPartOf(value.symbol, symbol)) {
      values.set(name, unknown(`${name} before ${symbol}`, value.mayBeNull));
    }
  }
  const knowledge = forget(state.knowledge, (other) => !isPartOf(other, symbol));
  return { ...state, values, knowledge };
}

function faultBranch(
  node: { readonly faultConnector?: { readonly targetReference: string } },
  events: readonly ProofEvent[]
): Branch {
  const target = node.faultConnector?.targetReference;
  return { outcome: 'fault', target, events, unhandled: target === undefined };
}

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

function lookupBranches(node: RecordLookup, state: State, context: ProofContext): Branch[] {
  const name = node.name ?? '';
  const object = node.object ?? '';
  const target = node.connector?.targetReference;
  const symbol = produced(name, state, context);
  const before = retiring(symbol, state);
  const filters = Object.fromEntries(
    (node.filters ?? []).map(({ field = '', value }) => [field, authoredValue(value, state)])
  );
  const branch = (outcome: string, value: AbstractValue): Branch => {
    const assigned = (node.outputAssignments ?? []).map(
      ({ assignToReference, field }) => [assignToReference, memberOf(value, field)] as const
    );
    return {
      outcome,
      target,
      knowledge: before.knowledge,
      base: before.values,
      values: [
        [name, value],
        ...(node.outputReference ? [[node.outputReference, value] as const] : []),
        ...assigned
      ],
      events: [
        {
          kind: 'lookup',
          element: name,
          object,
          filters,
          found: 'symbol' in value ? value.symbol : undefined,
          faulted: false
        }
      ]
    };
  };
  return [
    branch('found', unknown(symbol)),
    branch('missing', node.getFirstRecordOnly ? constant(null) : constant('')),
    faultBranch(node, [{ kind: 'lookup', element: name, object, filters, faulted: true }])
  ];
}

function writeBranches(
  kind: 'create' | 'update' | 'delete',
  node: RecordCreate,
  state: State,
  context: ProofContext
): Branch[] {
  const name = node.name ?? '';
  const object = node.object ?? '';
  const symbol = produced(name, state, context);
  const before = retiring(symbol, state);
  const id = unknown(symbol);
  const idVariable = node.assignRecordIdToReference;
  const created: [string, AbstractValue][] = kind === 'create' ? [[name, id]] : [];
  if (idVariable) created.push([idVariable, id]);
  return [
    {
      outcome: '',
      target: node.connector?.targetReference,
      knowledge: before.knowledge,
      base: before.values,
      values: created,
      events: [{ kind, element: name, object, faulted: false }]
    },
    faultBranch(node, [{ kind, element: name, object, faulted: true }])
  ];
}

function actionBranches(node: ActionCall, state: State, context: ProofContext): Branch[] {
  const name = node.name ?? '';
  const key = `${node.actionType ?? ''}:${node.actionName ?? ''}`;
  const model = context.models[key] ?? PLATFORM_MODELS[key] ?? PLAIN_ACTION;
  const inputs = Object.fromEntries(
    (node.inputParameters ?? [])
      .filter(({ value }) => value !== undefined)
      .map((input) => [input.name, authoredValue(input.value, state)])
  );
  const symbol = produced(name, state, context);
  const before = retiring(symbol, state);
  const branch = (outcome: ActionOutcome): Branch => {
    const output = (parameter: string): AbstractValue =>
      outcome.outputs?.[parameter] ??
      unknown(`${symbol}.${parameter}`, outcome.nullable?.includes(parameter) ?? false);
    const assigned = (node.outputParameters ?? []).map(
      (parameter) => [parameter.assignToReference, output(parameter.name)] as const
    );
    const event: ProofEvent = {
      kind: 'action',
      element: name,
      key,
      inputs,
      symbol,
      outcome,
      faulted: false
    };
    return {
      outcome: outcome.label,
      target: node.connector?.targetReference,
      base: before.values,
      values: [
        [name, { symbol, mayBeNull: false, nullable: outcome.nullable ?? [] }] as const,
        ...assigned
      ],
      knowledge: storedOutputs(symbol, outcome, before.knowledge),
      events: [event]
    };
  };
  const failed: ProofEvent = {
    kind: 'action',
    element: name,
    key,
    inputs,
    symbol,
    faulted: true
  };
  return [...model.outcomes.map(branch), faultBranch(node, [failed])];
}

/** An automatically stored output is read as a field of the step, so its exact value is learned there. */
function storedOutputs(symbol: string, outcome: ActionOutcome, before: Knowledge): Knowledge {
  const exact = new Map(before.exact);
  for (const [parameter, value] of Object.entries(outcome.outputs ?? {})) {
    if ('known' in value) exact.set(`${symbol}.${parameter}`, value.known);
  }
  return { ...before, exact };
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
