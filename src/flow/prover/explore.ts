/**
 * Walks every path of a flow: every fault, every side of every decision, every way an action or a
 * look-up can turn out, loops up to a bound. Two paths that reach a step knowing the same are one.
 */
import { flowStructure, type FlowStructure, type PlacedNode } from '../structure.ts';
import { forget, isPartOf, NOTHING, type AbstractValue } from './abstractState.ts';
import { repeating, type Situation } from './endless.ts';
import { Identity } from './identity.ts';
import { directReads, readsFrom, resultVariables } from './liveness.ts';
import type {
  Branch,
  CounterExample,
  Exploration,
  ExplorationResult,
  ProofContext,
  ProofState,
  ProofStep,
  Trail,
  Violation
} from './proofTypes.ts';
import { startValues } from './startValues.ts';
import { stepBranches } from './stepBranches.ts';

/** More situations than this and the flow is reported as not provable rather than explored for ever. */
const MAXIMUM_SITUATIONS = 50_000;
/** One counter-example for each claim and step is enough to act on. */
const EXAMPLES_PER_CLAIM = 1;

function pathOf(trail: Trail | undefined): ProofStep[] {
  const steps: ProofStep[] = [];
  for (let at = trail; at; at = at.before) steps.push(at.step);
  return steps.reverse();
}

/** A path about to take its next step. */
interface Arrival<Monitor> {
  readonly target: string | undefined;
  readonly state: ProofState<Monitor>;
  readonly trail?: Trail;
  /** The situation the path comes from. */
  readonly from?: number;
}

class Walk<Monitor> {
  readonly exploration: Exploration<Monitor>;
  readonly structure: FlowStructure;
  readonly context: ProofContext;
  readonly reads: ReadonlyMap<string, readonly string[]>;
  readonly directReads: ReadonlyMap<string, ReadonlySet<string>>;
  readonly identity = new Identity();
  readonly seen = new Map<string, number>();
  readonly situations: Situation[] = [];
  readonly examples = new Map<string, CounterExample[]>();
  ends = 0;

  constructor(exploration: Exploration<Monitor>) {
    this.exploration = exploration;
    this.structure = flowStructure(exploration.flow);
    const { models, subflows, scope, calls, observer } = exploration;
    this.context = {
      models,
      subflows,
      scope,
      calls,
      concerns: (event) => observer.concerns(event)
    };
    this.directReads = directReads(this.structure);
    this.reads = new Map(
      [...readsFrom(this.structure, exploration.remember ?? [])].map(([name, reads]) => [
        name,
        [...reads].sort()
      ])
    );
  }

  report({ claim, message }: Violation, element: string, trail: Trail | undefined): void {
    const key = `${claim} ${element}`;
    const known = this.examples.get(key) ?? [];
    if (known.length >= EXAMPLES_PER_CLAIM) return;
    this.examples.set(key, [...known, { claim, message, element, path: pathOf(trail) }]);
  }

  /** The state without what no later step reads, and the text that identifies it. */
  reduce(element: string, state: ProofState<Monitor>): { key: string; state: ProofState<Monitor> } {
    const reads = this.reads.get(element) ?? [];
    const values = new Map<string, AbstractValue>();
    const unset = new Set<string>();
    const symbols: string[] = [];
    const parts: (string | number)[] = [element];
    for (const name of reads) {
      const value = state.values.get(name);
      if (state.unset.has(name)) unset.add(name);
      if (value === undefined) {
        parts.push('');
        continue;
      }
      values.set(name, value);
      parts.push(state.unset.has(name) ? '?' : this.identity.ofData(value));
      if ('symbol' in value) symbols.push(value.symbol);
    }
    const isAlive = (symbol: string): boolean =>
      symbol.startsWith('$') || symbols.some((live) => isPartOf(symbol, live));
    const knowledge = forget(state.knowledge, isAlive);
    const learned = [[...knowledge.exact].sort(), [...knowledge.answers].sort(), [...state.visits]];
    parts.push(this.identity.ofText(JSON.stringify(learned)));
    parts.push(this.identity.ofData(state.monitor as object | null));
    return { key: parts.join(' '), state: { ...state, values, unset, knowledge } };
  }

  follow(
    branch: Branch,
    placed: PlacedNode,
    state: ProofState<Monitor>,
    before: Trail | undefined
  ) {
    const trail: Trail = { step: { element: placed.name, outcome: branch.outcome }, before };
    const values = new Map(branch.base ?? state.values);
    const unset = new Set(state.unset);
    for (const [name, value] of branch.values ?? []) {
      values.set(name, value);
      unset.delete(name);
    }
    let { monitor } = state;
    const after = { ...state, values, unset, knowledge: branch.knowledge ?? state.knowledge };
    for (const event of branch.events) {
      const { monitor: next, violation } = this.exploration.observer.observe(
        event,
        { ...after, monitor },
        state
      );
      monitor = next;
      if (violation) this.report(violation, placed.name, trail);
    }
    if (branch.unhandled) {
      const message = `${placed.name} fails and no fault path handles it.`;
      this.report({ claim: 'unhandled-fault', message }, placed.name, trail);
      return undefined;
    }
    const visits = new Map(state.visits);
    if (branch.visits === 0) visits.delete(placed.name);
    else if (branch.visits !== undefined) visits.set(placed.name, branch.visits);
    return { target: branch.target, state: { ...after, monitor, visits }, trail };
  }

  run(): ExplorationResult {
    const { flow, inputs, knowledge, observer } = this.exploration;
    const state: ProofState<Monitor> = {
      values: startValues(flow, inputs ?? {}),
      knowledge: knowledge ?? NOTHING,
      unset: resultVariables(this.structure),
      visits: new Map(),
      monitor: observer.initial
    };
    const pending: Arrival<Monitor>[] = this.structure.entries.map(({ target }) => ({
      target,
      state
    }));
    const stopAfter = this.exploration.stopAfter ?? Infinity;
    for (let index = 0; index < pending.length && this.examples.size < stopAfter; index += 1) {
      if (this.situations.length >= MAXIMUM_SITUATIONS) {
        const message = 'The flow has too many situations to prove anything about it.';
        this.report({ claim: 'too-large', message }, '', undefined);
        break;
      }
      this.arrive(pending[index], pending);
    }
    this.reportEndless();
    return {
      counterExamples: [...this.examples.values()].flat(),
      states: this.situations.length,
      ends: this.ends
    };
  }

  /** Continues one path by one step. */
  arrive({ target, state, trail, from }: Arrival<Monitor>, pending: Arrival<Monitor>[]): void {
    if (target === undefined) {
      this.ends += 1;
      const last = trail?.step.element ?? '';
      for (const violation of this.exploration.observer.end(state)) {
        this.report(violation, last, trail);
      }
      return;
    }
    const placed = this.structure.nodes.get(target);
    if (!placed) {
      const message = `A connector leads to ${target}, which is not there.`;
      this.report({ claim: 'dangling-connector', message }, target, trail);
      return;
    }
    const reduced = this.reduce(placed.name, state);
    const known = this.seen.get(reduced.key);
    if (from !== undefined) {
      this.situations[from]?.next.push(known ?? this.situations.length);
    }
    if (known !== undefined) return;
    const here = this.situations.length;
    this.seen.set(reduced.key, here);
    this.situations.push({ element: placed.name, trail, next: [] });
    this.checkReads(placed, reduced.state, trail);
    for (const branch of stepBranches(placed, reduced.state, this.context)) {
      const followed = this.follow(branch, placed, reduced.state, trail);
      if (followed) pending.push({ ...followed, from: here });
    }
  }

  /** A step's result can only be read once that step has run and worked. */
  checkReads(placed: PlacedNode, state: ProofState<Monitor>, trail: Trail | undefined): void {
    for (const name of this.directReads.get(placed.name) ?? []) {
      const isStep = this.structure.nodes.has(name);
      if ((isStep && !state.values.has(name)) || state.unset.has(name)) {
        const message = `${placed.name} reads ${name}, which has no result on this path.`;
        this.report({ claim: 'read-before-set', message }, placed.name, trail);
      }
    }
  }

  reportEndless(): void {
    for (const { from, back } of repeating(this.situations)) {
      const message = `The path can come back to ${back.element} again and again without end.`;
      this.report({ claim: 'endless', message }, back.element, from.trail);
    }
  }
}

/** Explores a flow completely; breadth first, so that a counter-example is as short as can be. */
export function explore<Monitor>(exploration: Exploration<Monitor>): ExplorationResult {
  return new Walk(exploration).run();
}
