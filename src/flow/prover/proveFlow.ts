/**
 * The proofs the compiler runs before a flow may ship: its structure is sound and every path keeps the
 * claims. A broken claim comes with the path that breaks it, element by element.
 */
import { checkFlow } from '../checkFlow.ts';
import type { Flow } from '../model.ts';
import { constant, resolve, type Scalar } from './abstractState.ts';
import type { ActionModels } from './actionModels.ts';
import { explore } from './explore.ts';
import type { CounterExample, ProofContext, ProofStep } from './proofTypes.ts';
import { startValues } from './startValues.ts';
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
  /** What earlier proofs found out about subflows; share it only with the same models and subflows. */
  readonly calls?: ProofContext['calls'];
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
  { models = {}, subflows = {}, calls = new Map(), stopAfter }: ProofOptions = {}
): Proof {
  const problems = structural(flow);
  if (problems.length > 0 && problems.length >= (stopAfter ?? Infinity)) {
    return { holds: false, counterExamples: problems, states: 0 };
  }
  const { chain, skillsComplete, restricted } = contract;
  const result = explore({
    flow,
    models,
    subflows,
    calls,
    stopAfter,
    remember: [
      chain?.found,
      chain?.open,
      chain?.overflow,
      chain?.hops,
      skillsComplete,
      restricted
    ].filter((name) => name !== undefined),
    observer: routingObserver(contract)
  });
  const counterExamples = [...problems, ...result.counterExamples];
  return { holds: counterExamples.length === 0, counterExamples, states: result.states };
}

/** Output values at the end of a path; undefined where they depend on something unknown. */
export type Outputs = Readonly<Record<string, Scalar | undefined>>;

/** A situation and what a decision flow may answer in it. */
export interface DecisionClaim {
  /** Code shown when it is broken, for example `explicit-request`. */
  readonly claim: string;
  /** What is true of the inputs. */
  readonly given: readonly Fact[];
  /** What is wrong with these outputs, in one sentence, or undefined when nothing is. */
  readonly judge: (outputs: Outputs) => string | undefined;
}

/**
 * Proves a decision flow: its structure is sound, every path ends and handles every failure, and in
 * each situation every path that can be taken gives outputs the claim accepts.
 */
export function proveDecision(
  flow: Flow,
  claims: readonly DecisionClaim[],
  { models = {}, subflows = {}, calls = new Map(), stopAfter }: ProofOptions = {}
): Proof {
  const counterExamples = structural(flow);
  const outputNames = (flow.variables ?? [])
    .filter(({ isOutput }) => isOutput)
    .map(({ name = '' }) => name);
  let states = 0;
  for (const { claim, given, judge } of claims) {
    if (counterExamples.length >= (stopAfter ?? Infinity)) break;
    const result = explore<null>({
      flow,
      stopAfter,
      models,
      subflows,
      calls,
      knowledge: knowing(given, startValues(flow, {})),
      observer: {
        initial: null,
        observe: () => ({ monitor: null }),
        concerns: () => false,
        end: (state) => {
          const outputs = outputNames.map((name) => {
            const value = resolve(state.values.get(name) ?? constant(null), state.knowledge);
            return [name, 'known' in value ? value.known : undefined] as const;
          });
          const message = judge(Object.fromEntries(outputs));
          return message === undefined ? [] : [{ claim, message }];
        }
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
