/** How a call of another flow can turn out: every end of that flow, explored with the caller's values. */
import type { Flow, Subflow } from '../model.ts';
import {
  constant,
  forget,
  isPartOf,
  resolve,
  unknown,
  type AbstractValue,
  type Knowledge
} from './abstractState.ts';
import { explore } from './explore.ts';
import type { Branch, ProofContext, ProofEvent, ProofState } from './proofTypes.ts';
import { authoredValue, retiring } from './proofValues.ts';

/** Calls of flows inside each other that are followed; what goes deeper calls itself. */
const DEEPEST_CALL = 5;

/** One way a called flow can end. */
export interface End {
  readonly events: readonly ProofEvent[];
  readonly outputs: readonly (readonly [string, AbstractValue])[];
  readonly knowledge: Knowledge;
}

/** All the ways a called flow can end, and what is wrong inside it. */
export interface Called {
  readonly ends: readonly End[];
  readonly problems: readonly string[];
}

/** The values a subflow's inputs have when its caller passes nothing. */
function declaredInputs(flow: Flow): Record<string, AbstractValue> {
  const inputs: Record<string, AbstractValue> = {};
  for (const { name = '', isInput, value } of flow.variables ?? []) {
    if (isInput) {
      const declared = value?.stringValue ?? value?.numberValue ?? value?.booleanValue ?? null;
      inputs[name] = constant(declared);
    }
  }
  return inputs;
}

/** Explores the called flow and keeps of each end what its caller can see. */
function exploreCall(
  flow: Flow,
  inputs: Readonly<Record<string, AbstractValue>>,
  knowledge: Knowledge,
  context: ProofContext
): Called {
  const ends = new Map<string, End>();
  const concerns = (event: ProofEvent): boolean => context.concerns?.(event) ?? true;
  const result = explore<readonly ProofEvent[]>({
    models: context.models,
    subflows: context.subflows,
    scope: context.scope,
    calls: context.calls,
    flow,
    inputs,
    knowledge,
    // What the call learns about what it was given, its caller knows afterwards.
    remember: Object.keys(inputs),
    observer: {
      initial: [],
      observe: (event, { monitor }) => ({
        monitor: concerns(event) ? [...monitor, event] : monitor
      }),
      concerns,
      end: (last) => {
        const outputs = (flow.variables ?? [])
          .filter(({ isOutput }) => isOutput)
          .map(({ name = '' }) => {
            const value = last.values.get(name) ?? constant(null);
            return [name, resolve(value, last.knowledge)] as const;
          });
        const visible = [...Object.values(inputs), ...outputs.map(([, value]) => value)].flatMap(
          (value) => ('symbol' in value ? [value.symbol] : [])
        );
        const learned = forget(last.knowledge, (symbol) =>
          visible.some((whole) => isPartOf(symbol, whole))
        );
        const end: End = { events: last.monitor, outputs, knowledge: learned };
        const key = [last.monitor, outputs, [...learned.exact], [...learned.answers]];
        ends.set(JSON.stringify(key), end);
        return [];
      }
    }
  });
  return {
    ends: [...ends.values()],
    problems: result.counterExamples.map(({ claim, message }) => `${claim}: ${message}`)
  };
}

function remembered(context: ProofContext, key: string, compute: () => Called): Called {
  let called = context.calls.get(key);
  if (!called) {
    called = compute();
    context.calls.set(key, called);
  }
  return called;
}

/** Adds what a call has learned about the caller's unknowns to what the caller knew. */
function joined(before: Knowledge, learned: Knowledge): Knowledge {
  return {
    exact: new Map([...before.exact, ...learned.exact]),
    answers: new Map([...before.answers, ...learned.answers]),
    parts: new Map([...before.parts, ...learned.parts])
  };
}

/**
 * The branches of a subflow call. A fault that the subflow leaves unhandled is a fault of the call,
 * which Flow cannot catch.
 */
export function subflowBranches(
  node: Subflow,
  state: ProofState<unknown>,
  context: ProofContext
): Branch[] {
  const name = node.name ?? '';
  const flowName = node.flowName ?? '';
  const target = node.connector?.targetReference;
  const prefix = [`${context.scope ?? ''}${name}`, ...state.visits.values()].join('#');
  const before = retiring(prefix, state);
  const announced: ProofEvent = {
    kind: 'subflow',
    element: name,
    flow: flowName,
    symbol: prefix,
    inputs: Object.fromEntries(
      (node.inputAssignments ?? []).map(({ name: input, value }) => [
        input,
        authoredValue(value, state)
      ])
    )
  };
  const given = (node.outputAssignments ?? []).map(
    ({ name: output, assignToReference = '' }) => [output, assignToReference] as const
  );
  const depth = context.scope?.split('/').length ?? 0;
  const flow = depth > DEEPEST_CALL ? undefined : context.subflows[flowName];
  if (depth > DEEPEST_CALL) {
    const outcome = `too-large: ${flowName} is reached through ${String(depth)} calls of flows.`;
    return [{ outcome, target: undefined, events: [announced], unhandled: true }];
  }
  if (!flow) {
    const values = given.map(([output, to]) => [to, unknown(`${prefix}.${output}`)] as const);
    const result = [name, unknown(prefix)] as const;
    return [
      { outcome: '', target, base: before.values, values: [result, ...values], events: [announced] }
    ];
  }
  const inputs = declaredInputs(flow);
  for (const { name: input, value } of node.inputAssignments ?? []) {
    inputs[input] = authoredValue(value, before);
  }
  const symbols = Object.values(inputs).flatMap((value) =>
    'symbol' in value ? [value.symbol] : []
  );
  const relevant = forget(before.knowledge, (symbol) =>
    symbols.some((whole) => isPartOf(symbol, whole))
  );
  const key = JSON.stringify([
    prefix,
    flowName,
    inputs,
    [...relevant.exact],
    [...relevant.answers]
  ]);
  const { ends, problems } = remembered(context, key, () =>
    exploreCall(flow, inputs, relevant, { ...context, scope: `${prefix}/` })
  );
  const branches = ends.map(({ events, outputs, knowledge }): Branch => {
    const both = joined(before.knowledge, knowledge);
    const exact = new Map(both.exact);
    for (const [output, value] of outputs) {
      if ('known' in value) exact.set(`${prefix}.${output}`, value.known);
    }
    const nullable = outputs
      .filter(([, value]) => 'known' in value || value.mayBeNull)
      .map(([output]) => output);
    const assigned = given.map(
      ([output, to]) => [to, new Map(outputs).get(output) ?? constant(null)] as const
    );
    return {
      outcome: events.map(({ element }) => element).join(' › '),
      target,
      base: before.values,
      values: [[name, { symbol: prefix, mayBeNull: false, nullable }] as const, ...assigned],
      knowledge: { ...both, exact },
      events: [announced, ...events]
    };
  });
  const broken = problems.map((outcome): Branch => ({
    outcome,
    target: undefined,
    events: [announced],
    unhandled: true
  }));
  return [...branches, ...broken];
}
