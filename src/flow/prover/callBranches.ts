/** How reading, writing and calling can turn out: found or missing, done or failed, as its model says. */
import type { ActionCall, RecordCreate, RecordLookup } from '../model.ts';
import {
  constant,
  memberOf,
  unknown,
  type AbstractValue,
  type Knowledge
} from './abstractState.ts';
import { PLAIN_ACTION, PLATFORM_MODELS, type ActionOutcome } from './actionModels.ts';
import type { Branch, ProofContext, ProofEvent } from './proofTypes.ts';
import { authoredValue, produced, retiring, type State } from './proofValues.ts';

function faultBranch(
  node: { readonly faultConnector?: { readonly targetReference: string } },
  events: readonly ProofEvent[]
): Branch {
  const target = node.faultConnector?.targetReference;
  return { outcome: 'fault', target, events, unhandled: target === undefined };
}

/** A look-up finds something, nothing, or fails. */
export function lookupBranches(node: RecordLookup, state: State, context: ProofContext): Branch[] {
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

/** A write works or fails. */
export function writeBranches(
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

/** An action turns out as its model says, or fails. */
export function actionBranches(node: ActionCall, state: State, context: ProofContext): Branch[] {
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
