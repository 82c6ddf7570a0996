/**
 * The proofs the compiler runs before a flow may ship: its structure is sound and every path keeps the
 * claims. A broken claim comes with the path that breaks it, element by element.
 */
import { checkFlow } from '../checkFlow.ts';
import type { Flow } from '../model.ts';
import { resolve, type AbstractValue } from './abstractState.ts';
import type { ActionModels } from './actionModels.ts';
import {
  explore,
  startValues,
  type CounterExample,
  type NamedValues,
  type ProofStep
} from './explore.ts';
import { knowing, type Fact } from './facts.ts';
import { routingObserver } from './routingClaims.ts';
import type { RoutingContract } from './routingMonitor.ts';

/** What a proof says. */
export interface Proof {
  readonly holds: boolean;
  readonly counterExamples: readonly CounterExample[];
  /** Distinct situations looked at. */
  readonly states: number;
}

/** What surrounds the flow in a proof; everything is optional. */
export interface ProofOptions {
  readonly models?: ActionModels;
  readonly subflows?: Readonly<Record<string, Flow>>;
  /** Stop after this many broken claims; by default every one is found. */
  readonly stopAfter?: number;
}

function structural(flow: Flow): CounterExample[] {
  return checkFlow(flow).map(({ code, element, message }) => ({
    claim: code,
    element,
    message,
    path: []
  }));
}

/** Proves a routing flow: terminal on every path, nothing after routing, availability respected. */
export function proveRouting(
  flow: Flow,
  contract: RoutingContract,
  { models = {}, subflows = {}, stopAfter }: ProofOptions = {}
): Proof {
  const problems = structural(flow);
  if (problems.length > 0 && problems.length >= (stopAfter ?? Infinity)) {
    return { holds: false, counterExamples: problems, states: 0 };
  }
  const { chain, skillsComplete } = contract;
  const result = explore({
    flow,
    models,
    subflows,
    stopAfter,
    remember: [chain?.found, chain?.overflow, chain?.hops, skillsComplete].filter(
      (name) => name !== undefined
    ),
    observer: routingObserver(contract)
  });
  const counterExamples = [...problems, ...result.counterExamples];
  return { holds: counterExamples.length === 0, counterExamples, states: result.states };
}

/** A situation and what a decision flow may answer in it. */
export interface DecisionClaim {
  /** Code shown when it is broken, for example `explicit-request-honoured`. */
  readonly claim: string;
  /** What is true of the inputs. */
  readonly given: readonly Fact[];
  /** Exact input values, by name. */
  readonly inputs?: NamedValues;
  /** Allowed values by output variable; an output not named may have any. */
  readonly allowed: Readonly<Record<string, readonly (string | number | boolean)[]>>;
}

function show(value: AbstractValue): string {
  return 'known' in value ? JSON.stringify(value.known) : 'not determined';
}

/**
 * Proves a decision flow total — every path ends, handles every failure and gives each output in
 * `outputs` one of the values it may have — and proves each claim about particular situations.
 */
export function proveDecision(
  flow: Flow,
  outputs: DecisionClaim['allowed'],
  claims: readonly DecisionClaim[],
  { models = {}, subflows = {}, stopAfter }: ProofOptions = {}
): Proof {
  const everything: DecisionClaim = { claim: 'total', given: [], allowed: outputs };
  const counterExamples = structural(flow);
  let states = 0;
  for (const { claim, given, inputs, allowed } of [everything, ...claims]) {
    if (counterExamples.length >= (stopAfter ?? Infinity)) break;
    const result = explore<null>({
      flow,
      stopAfter,
      models,
      subflows,
      inputs,
      knowledge: knowing(given, startValues(flow, inputs ?? {})),
      observer: {
        initial: null,
        observe: () => ({ monitor: null }),
        concerns: () => false,
        end: (state) =>
          Object.entries(allowed).flatMap(([name, values]) => {
            const value = resolve(state.values.get(name) ?? { known: null }, state.knowledge);
            const isAllowed = 'known' in value && values.some((each) => each === value.known);
            const message = `${name} is ${show(value)}, not ${values.map(String).join(' or ')}.`;
            return isAllowed ? [] : [{ claim, message }];
          })
      }
    });
    counterExamples.push(...result.counterExamples);
    states += result.states;
  }
  return { holds: counterExamples.length === 0, counterExamples, states };
}

function showStep({ element, outcome }: ProofStep): string {
  return outcome === '' ? element : `${element} [${outcome}]`;
}

/** A counter-example in words: the message, then the path one element a line. */
export function formatCounterExample(flowName: string, example: CounterExample): string {
  const { claim, message, path } = example;
  const steps = path.map((step, index) => `  ${String(index + 1)}. ${showStep(step)}`);
  return [`${flowName}: ${message} (${claim})`, ...steps].join('\n');
}
