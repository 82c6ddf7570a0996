/**
 * Walks every path of a flow: every fault, every side of every decision, every way an action or a
 * look-up can turn out, loops up to a bound. Two paths that reach a step knowing the same are one.
 */
import type { Flow } from '../model.ts';
import { flowStructure, type FlowStructure, type PlacedNode } from '../structure.ts';
import type { ActionModels, ActionOutcome } from './actionModels.ts';
import {
  constant,
  forget,
  isPartOf,
  unknown,
  type AbstractValue,
  type Comparison,
  type Knowledge,
  NOTHING
} from './abstractState.ts';
import { Identity } from './identity.ts';
import { directReads, readsFrom, resultVariables } from './liveness.ts';
import { stepBranches } from './stepBranches.ts';
import type { Called } from './subflowBranches.ts';

/** One step of an explored path. */
export interface ProofStep {
  readonly element: string;
  /** How the step turned out: an outcome's name, `fault`, `found`, `missing`, `each`, `done` … */
  readonly outcome: string;
}

/** A path as a chain towards its beginning, shared between the paths that start alike. */
export interface Trail {
  readonly step: ProofStep;
  readonly before: Trail | undefined;
}

/** The state in which a path arrives at a step. */
export interface ProofState<Monitor> {
  readonly values: ReadonlyMap<string, AbstractValue>;
  readonly knowledge: Knowledge;
  /** Variables that wait for the result of a call. */
  readonly unset: ReadonlySet<string>;
  /** Items visited by each loop that is running. */
  readonly visits: ReadonlyMap<string, number>;
  /** What the caller's observer remembers; it must be plain data. */
  readonly monitor: Monitor;
}

/** Values by parameter or field name. */
export type NamedValues = Readonly<Record<string, AbstractValue>>;

/** Something a step did that an observer may care about. */
export type ProofEvent =
  | {
      readonly kind: 'action';
      readonly element: string;
      /** `<type>:<name>`. */
      readonly key: string;
      readonly inputs: NamedValues;
      /** What its outputs are called in this proof: `<symbol>.<output>`. */
      readonly symbol: string;
      /** How it turned out; absent when it failed. */
      readonly outcome?: ActionOutcome;
      readonly faulted: boolean;
    }
  | {
      readonly kind: 'create' | 'update' | 'delete';
      readonly element: string;
      readonly object: string;
      readonly faulted: boolean;
    }
  | {
      readonly kind: 'lookup';
      readonly element: string;
      readonly object: string;
      /** What the look-up compares, by field. */
      readonly filters: NamedValues;
      /** The name of the record in this proof, when one was found. */
      readonly found?: string;
      readonly faulted: boolean;
    }
  | {
      readonly kind: 'decision';
      readonly element: string;
      /** The comparisons of the outcome that was taken; none for the default. */
      readonly because: readonly Comparison[];
    }
  | { readonly kind: 'step'; readonly element: string }
  | {
      readonly kind: 'subflow';
      readonly element: string;
      readonly flow: string;
      readonly inputs: NamedValues;
      /** What its results are called in this proof. */
      readonly symbol: string;
    };

/** A way out of one step. */
export interface Branch {
  readonly outcome: string;
  readonly target: string | undefined;
  /** The path's values before the step adds its own, when making something new has changed them. */
  readonly base?: ReadonlyMap<string, AbstractValue>;
  readonly values?: readonly (readonly [string, AbstractValue])[];
  readonly knowledge?: Knowledge;
  readonly events: readonly ProofEvent[];
  /** The step failed and nothing handles it. */
  readonly unhandled?: boolean;
  /** How many items a loop has now visited; 0 when it has finished. */
  readonly visits?: number;
}

/** What the prover finds wrong, with the path that shows it. */
export interface CounterExample {
  /** Stable code of the broken claim. */
  readonly claim: string;
  readonly message: string;
  readonly element: string;
  readonly path: readonly ProofStep[];
}

/** A broken claim as an observer reports it; the walk adds the path. */
export interface Violation {
  readonly claim: string;
  readonly message: string;
}

/** What the caller wants to know about every path. */
export interface Observer<Monitor> {
  readonly initial: Monitor;
  /**
   * Follows one event; a violation is reported with the path so far.
   * @param state the path after the step @param before the path when it came to the step
   */
  observe(
    event: ProofEvent,
    state: ProofState<Monitor>,
    before: ProofState<Monitor>
  ): { monitor: Monitor; violation?: Violation };
  /** False for events that can never matter, so that paths that differ only in them are one. */
  concerns(event: ProofEvent): boolean;
  /** Judges a path that has come to its end. */
  end(state: ProofState<Monitor>): readonly Violation[];
}

/** What surrounds the flow in a proof. */
export interface ProofContext {
  readonly models: ActionModels;
  /** Flows that may be called, by name. A call to a flow that is not here is taken as an unknown action. */
  readonly subflows: Readonly<Record<string, Flow>>;
  /** Put before the names of unknowns, so that a subflow's are not taken for its caller's. */
  readonly scope?: string;
  /** Calls of subflows explored so far; proofs with the same models and subflows may share it. */
  readonly calls: Map<string, Called>;
  /** What a caller's observer would want to know of a subflow's events. */
  readonly concerns?: (event: ProofEvent) => boolean;
}

/** A question about one flow. */
export interface Exploration<Monitor> extends ProofContext {
  readonly flow: Flow;
  readonly observer: Observer<Monitor>;
  /** Input values to assume; an input not named here is an unknown that is not null. */
  readonly inputs?: NamedValues;
  /** What is already known about the inputs. */
  readonly knowledge?: Knowledge;
  /** Variables the observer looks at in the end although no step reads them. */
  readonly remember?: readonly string[];
  /** Stop after this many broken claims; there is no limit when left out. */
  readonly stopAfter?: number;
}

/** What an exploration found. */
export interface ExplorationResult {
  readonly counterExamples: readonly CounterExample[];
  /** Distinct (step, knowledge) pairs visited. */
  readonly states: number;
  /** Distinct ends reached. */
  readonly ends: number;
}

/** More situations than this and the flow is reported as not provable rather than explored for ever. */
const MAXIMUM_SITUATIONS = 50_000;
/** One counter-example for each claim and step is enough to act on. */
const EXAMPLES_PER_CLAIM = 1;

function pathOf(trail: Trail | undefined): ProofStep[] {
  const steps: ProofStep[] = [];
  for (let at = trail; at; at = at.before) steps.push(at.step);
  return steps.reverse();
}

/** The values a flow starts with: inputs as given or unknown, the rest as declared. */
export function startValues(flow: Flow, inputs: NamedValues): Map<string, AbstractValue> {
  const values = new Map<string, AbstractValue>();
  for (const { name = '', isInput, isCollection, value } of [
    ...(flow.constants ?? []).map((item) => ({ ...item, isInput: false, isCollection: false })),
    ...(flow.variables ?? [])
  ]) {
    const declared = value?.stringValue ?? value?.numberValue ?? value?.booleanValue ?? null;
    const given = inputs[name];
    if (given) values.set(name, given);
    else if (isInput) values.set(name, unknown(name));
    else values.set(name, isCollection ? unknown(`${name} at the start`) : constant(declared));
  }
  return values;
}

/** A path about to take its next step. */
interface Arrival<Monitor> {
  readonly target: string | undefined;
  readonly state: ProofState<Monitor>;
  readonly trail?: Trail;
  /** The situation the path comes from. */
  readonly from?: number;
}

/** A step reached with particular knowledge, and the situations that can follow. */
interface Situation {
  readonly element: string;
  readonly trail: Trail | undefined;
  readonly next: number[];
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

  /** A situation that leads back to itself can repeat for ever. */
  reportEndless(): void {
    const entered = new Set<number>();
    const open = new Set<number>();
    for (const start of this.situations.keys()) {
      const stack: { at: number; next: number }[] = entered.has(start)
        ? []
        : [{ at: start, next: 0 }];
      while (stack.length > 0) {
        const top = stack[stack.length - 1];
        const situation = this.situations[top.at];
        if (top.next === 0) {
          entered.add(top.at);
          open.add(top.at);
        }
        const target = situation.next[top.next];
        top.next += 1;
        if (target === undefined) {
          open.delete(top.at);
          stack.pop();
        } else if (open.has(target)) {
          const back = this.situations[target];
          const message = `The path can come back to ${back.element} again and again without end.`;
          this.report({ claim: 'endless', message }, back.element, situation.trail);
        } else if (!entered.has(target)) {
          stack.push({ at: target, next: 0 });
        }
      }
    }
  }
}

/** Explores a flow completely; breadth first, so that a counter-example is as short as can be. */
export function explore<Monitor>(exploration: Exploration<Monitor>): ExplorationResult {
  return new Walk(exploration).run();
}
