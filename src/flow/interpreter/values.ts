/**
 * What a running flow handles — values, records, the org around it — and the two ways in which a step
 * can stop: a fault, which the flow may handle, and a refusal, which it may not.
 */

/** A record by field name. */
export interface FlowRecord {
  readonly [field: string]: FlowValue;
}

/** Any value a flow variable can hold. Dates and times are ISO text, as in the XML. */
export type FlowValue = string | number | boolean | null | FlowRecord | readonly FlowValue[];

/** A failure of the platform, an action or the record store. Flow follows the fault path for it. */
export class FlowFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FlowFault';
  }
}

/**
 * Something the interpreter does not model and therefore will not guess. It names the step and the
 * construct, and no fault path catches it.
 */
export class FlowRefusal extends Error {
  readonly element: string;
  constructor(element: string, what: string) {
    super(`${element}: ${what}`);
    this.name = 'FlowRefusal';
    this.element = element;
  }
}

/** A comparison of a record query whose right side is already a value. */
export interface ResolvedFilter {
  readonly field: string;
  readonly operator: string;
  readonly value: FlowValue;
}

/** The records around a flow: what `Get`, `Create`, `Update` and `Delete Records` act on. */
export interface FlowOrg {
  /**
   * Records of `object` that satisfy every filter, in insertion order.
   * @throws {FlowFault} when the org would refuse the query
   */
  query(object: string, filters: readonly ResolvedFilter[]): readonly FlowRecord[];
  /** Stores a record and returns its id. @throws {FlowFault} */
  create(object: string, values: FlowRecord): string;
  /** Changes fields of one record. @throws {FlowFault} when there is none with that id */
  update(object: string, id: string, values: FlowRecord): void;
  /** Removes one record. @throws {FlowFault} when there is none with that id */
  delete(object: string, id: string): void;
  /** The current moment as ISO text, for `$Flow.CurrentDateTime`. */
  now?(): string;
}

/** One action a flow may call: its parameter names and what it does. */
export interface FlowAction<Org extends FlowOrg = FlowOrg> {
  /** Parameters the action accepts; a flow that passes another is refused. */
  readonly inputs: readonly string[];
  /** Parameters the action returns; a flow that reads another is refused. */
  readonly outputs: readonly string[];
  /** Runs the action. An input the flow does not pass is absent. @throws {FlowFault} to fail */
  invoke(inputs: FlowRecord, org: Org): FlowRecord;
}

/** The actions and subflows a flow can reach. Action keys are `<type>:<name>`, `apex:HandoffSignals`. */
export interface FlowRegistry<Org extends FlowOrg = FlowOrg> {
  readonly actions: Readonly<Record<string, FlowAction<Org>>>;
  readonly subflows?: Readonly<Record<string, CompiledFlow<Org>>>;
}

/** One step of the path a run took. */
export interface PathStep {
  readonly element: string;
  /** The decision's outcome (or its default label), `fault`, or `each` / `done` for a loop. */
  readonly outcome?: string;
}

/** What a run produced. */
export interface FlowRun {
  /** Every output variable by name. */
  readonly outputs: FlowRecord;
  /** The steps taken, in order, subflows' steps included as `Subflow/Step`. */
  readonly path: readonly PathStep[];
}

/** A run that ended in a fault nobody handled; `path` shows how it got there. */
export class UnhandledFault extends FlowFault {
  readonly element: string;
  readonly path: readonly PathStep[];
  constructor(message: string, element: string, path: readonly PathStep[]) {
    super(message);
    this.name = 'UnhandledFault';
    this.element = element;
    this.path = path;
  }
}

/** A flow ready to run any number of times. */
export interface CompiledFlow<Org extends FlowOrg = FlowOrg> {
  readonly label: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /**
   * Runs the flow from its start.
   * @param record the `$Record` of a record-triggered flow
   * @throws {UnhandledFault} when a fault has no path; {@link FlowRefusal} when a value is not modelled
   */
  run(inputs: FlowRecord, org: Org, record?: FlowRecord): FlowRun;
}

/** True for a record (not a list, not a scalar). */
export function isRecord(value: FlowValue): value is FlowRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a collection. */
export function isCollection(value: FlowValue): value is readonly FlowValue[] {
  return Array.isArray(value);
}

/** The kind of a value in words, for messages. */
export function kindOf(value: FlowValue): string {
  if (value === null) return 'null';
  if (isCollection(value)) return 'a collection';
  return isRecord(value) ? 'a record' : `a ${typeof value}`;
}
