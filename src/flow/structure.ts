/**
 * What a flow is made of, read once: its steps by name, where each connector leads and what can be
 * referenced. The builder's checks, the interpreter, the prover and the linter share this view.
 */
import {
  NODE_KINDS,
  type ActionCall,
  type Connector,
  type Decision,
  type Flow,
  type Loop,
  type NodeKind
} from './model.ts';

/** Anything a connector can point at. */
export interface FlowNode {
  readonly name?: string;
  readonly label?: string;
  readonly description?: string;
}

/** One step with its kind. */
export interface PlacedNode {
  readonly kind: NodeKind;
  readonly name: string;
  readonly node: FlowNode;
}

/** One way out of a step. */
export interface Exit {
  /** `next`, `fault`, `default`, `each`, `done`, or `outcome` with the outcome's name. */
  readonly kind: 'next' | 'fault' | 'default' | 'each' | 'done' | 'outcome';
  readonly outcome?: string;
  /** The target step, or undefined where the flow ends. */
  readonly target: string | undefined;
  /** True when Flow Builder draws the connector as a jump. */
  readonly isGoTo: boolean;
}

/** Steps of a flow by name; a name used twice keeps the first and is listed in `duplicates`. */
export interface FlowStructure {
  readonly flow: Flow;
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  readonly duplicates: readonly string[];
  /** First step of the immediate path, undefined when the flow starts nowhere. */
  readonly start: string | undefined;
  /** Every entry: the immediate path and each scheduled path. */
  readonly entries: readonly { readonly label: string; readonly target: string }[];
}

/** Reads the steps and entries of a flow. */
export function flowStructure(flow: Flow): FlowStructure {
  const nodes = new Map<string, PlacedNode>();
  const duplicates: string[] = [];
  for (const kind of NODE_KINDS) {
    for (const node of (flow[kind] ?? []) as readonly FlowNode[]) {
      const name = node.name ?? '';
      if (nodes.has(name)) duplicates.push(name);
      else nodes.set(name, { kind, name, node });
    }
  }
  const start = flow.start?.connector?.targetReference ?? flow.startElementReference;
  const entries = start === undefined ? [] : [{ label: 'start', target: start }];
  for (const path of flow.start?.scheduledPaths ?? []) {
    const target = path.connector?.targetReference;
    if (target !== undefined) entries.push({ label: path.name ?? 'scheduled path', target });
  }
  return { flow, nodes, duplicates, start, entries };
}

function exit(kind: Exit['kind'], connector: Connector | undefined, outcome?: string): Exit {
  return {
    kind,
    outcome,
    target: connector?.targetReference,
    isGoTo: connector?.isGoTo ?? false
  };
}

/** Step kinds whose failure Flow lets an author handle with a fault connector. */
export const FAULTING_KINDS: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'actionCalls',
  'apexPluginCalls',
  'dataLookups',
  'recordCreates',
  'recordDeletes',
  'recordLookups',
  'recordUpdates'
]);

/**
 * Every way out of a step. A fault exit is listed only when the step has a fault connector; the other
 * exits are listed even where they end the flow.
 */
export function exitsOf({ kind, node }: PlacedNode): Exit[] {
  const all = node as ActionCall;
  if (kind === 'decisions') {
    const { rules, defaultConnector } = node as Decision;
    return [
      ...(rules ?? []).map((rule) => exit('outcome', rule.connector, rule.name)),
      exit('default', defaultConnector)
    ];
  }
  if (kind === 'loops') {
    const { nextValueConnector, noMoreValuesConnector } = node as Loop;
    return [exit('each', nextValueConnector), exit('done', noMoreValuesConnector)];
  }
  const exits = [exit('next', all.connector)];
  if (all.faultConnector) exits.push(exit('fault', all.faultConnector));
  return exits;
}

/** The names of all steps that some entry reaches. */
export function reachableNodes(structure: FlowStructure): Set<string> {
  const reached = new Set<string>();
  const pending = structure.entries.map(({ target }) => target);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const placed = structure.nodes.get(name);
    if (placed === undefined || reached.has(name)) continue;
    reached.add(name);
    for (const { target } of exitsOf(placed)) if (target !== undefined) pending.push(target);
  }
  return reached;
}
