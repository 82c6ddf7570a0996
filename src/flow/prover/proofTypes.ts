/** The shapes a proof is made of: steps, states, events, ways out of a step, and who watches them. */
import type { Flow } from '../model.ts';
import type { AbstractValue, Comparison, Knowledge } from './abstractState.ts';
import type { ActionModels, ActionOutcome } from './actionModels.ts';
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
