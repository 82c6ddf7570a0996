/**
 * Every small mistake that could be made in a flow, one flow each: connectors removed or led elsewhere,
 * fault paths and else-branches lost, branches swapped, names blanked, inputs dropped, writes moved
 * after routing. A proof that lets one of them pass is not a proof.
 */
import type {
  ActionCall,
  Connector,
  Decision,
  Flow,
  NodeKind,
  RecordLookup,
  Value
} from '../model.ts';
import {
  exitsOf,
  flowStructure,
  type Exit,
  type FlowStructure,
  type PlacedNode
} from '../structure.ts';

/** The kinds of mistake. */
export type MutationKind =
  | 'remove-connector'
  | 'retarget-connector'
  | 'remove-fault-path'
  | 'remove-else-branch'
  | 'swap-branches'
  | 'blank-name'
  | 'drop-route-input'
  | 'write-after-routing';

/** A flow with one mistake in it. */
export interface Mutant {
  readonly kind: MutationKind;
  /** What was done, in words: `Route_To_Queue fault → Record_Case`. */
  readonly description: string;
  readonly flow: Flow;
}

type Node = PlacedNode['node'];

function replaceNode(flow: Flow, kind: NodeKind, name: string, change: (node: Node) => Node): Flow {
  const nodes = (flow[kind] ?? []) as readonly Node[];
  return { ...flow, [kind]: nodes.map((node) => (node.name === name ? change(node) : node)) };
}

/** The node with one exit leading to `target`, or nowhere. */
function withExit(node: Node, { kind, outcome }: Exit, target: string | undefined): Node {
  const connector = target === undefined ? undefined : { targetReference: target };
  switch (kind) {
    case 'outcome':
      return {
        ...node,
        rules: (node as Decision).rules?.map((rule) =>
          rule.name === outcome ? { ...rule, connector } : rule
        )
      } as Node;
    case 'default':
      return { ...node, defaultConnector: connector } as Node;
    case 'fault':
      return { ...node, faultConnector: connector } as Node;
    case 'each':
      return { ...node, nextValueConnector: connector } as Node;
    case 'done':
      return { ...node, noMoreValuesConnector: connector } as Node;
    default:
      return { ...node, connector } as Node;
  }
}

function* connectorMutants(flow: Flow, structure: FlowStructure): Generator<Mutant> {
  for (const placed of structure.nodes.values()) {
    for (const exit of exitsOf(placed)) {
      const said = `${placed.name} ${exit.outcome ?? exit.kind}`;
      const change = (target: string | undefined): Flow =>
        replaceNode(flow, placed.kind, placed.name, (node) => withExit(node, exit, target));
      if (exit.target !== undefined) {
        const kind =
          exit.kind === 'fault'
            ? 'remove-fault-path'
            : exit.kind === 'default'
              ? 'remove-else-branch'
              : 'remove-connector';
        yield { kind, description: `${said} → nowhere`, flow: change(undefined) };
        for (const target of structure.nodes.keys()) {
          if (target !== exit.target) {
            const description = `${said} → ${target}`;
            yield { kind: 'retarget-connector', description, flow: change(target) };
          }
        }
      }
    }
  }
}

/** The start and the scheduled paths, leading nowhere or to another step. */
function* entryMutants(flow: Flow, structure: FlowStructure): Generator<Mutant> {
  const { start } = flow;
  if (start === undefined) return;
  const change = (target: string | undefined): Connector | undefined =>
    target === undefined ? undefined : { targetReference: target };
  for (const { label, target } of structure.entries) {
    const others = [undefined, ...structure.nodes.keys()].filter((each) => each !== target);
    for (const other of others) {
      const scheduledPaths = start.scheduledPaths?.map((path) =>
        path.name === label ? { ...path, connector: change(other) } : path
      );
      yield {
        kind: other === undefined ? 'remove-connector' : 'retarget-connector',
        description: `${label} → ${other ?? 'nowhere'}`,
        flow: {
          ...flow,
          start:
            label === 'start'
              ? { ...start, connector: change(other) }
              : { ...start, scheduledPaths }
        }
      };
    }
  }
}

function* branchMutants(flow: Flow, structure: FlowStructure): Generator<Mutant> {
  for (const placed of structure.nodes.values()) {
    if (placed.kind !== 'decisions') continue;
    const exits = exitsOf(placed);
    for (const [index, first] of exits.entries()) {
      for (const second of exits.slice(index + 1)) {
        if (first.target === second.target) continue;
        yield {
          kind: 'swap-branches',
          description: `${placed.name}: ${first.outcome ?? first.kind} and ${second.outcome ?? second.kind} swapped`,
          flow: replaceNode(flow, placed.kind, placed.name, (node) =>
            withExit(withExit(node, first, second.target), second, first.target)
          )
        };
      }
    }
  }
}

const BLANK: Value = { stringValue: '' };

function isName(value: Value | undefined): boolean {
  return value?.stringValue !== undefined && value.stringValue !== '';
}

function* nameMutants(flow: Flow): Generator<Mutant> {
  for (const lookup of flow.recordLookups ?? []) {
    for (const [index, filter] of (lookup.filters ?? []).entries()) {
      if (!filter.field?.endsWith('DeveloperName') || !isName(filter.value)) continue;
      yield {
        kind: 'blank-name',
        description: `${lookup.name ?? ''} looks up a blank ${filter.field}`,
        flow: replaceNode(flow, 'recordLookups', lookup.name ?? '', (node) => ({
          ...node,
          filters: (node as RecordLookup).filters?.map((each, at) =>
            at === index ? { ...each, value: BLANK } : each
          )
        }))
      };
    }
  }
  for (const assignment of flow.assignments ?? []) {
    const items = assignment.assignmentItems ?? [];
    for (const [index, item] of items.entries()) {
      if (!/queue/i.test(item.assignToReference ?? '') || !isName(item.value)) continue;
      yield {
        kind: 'blank-name',
        description: `${assignment.name ?? ''} assigns a blank ${item.assignToReference ?? ''}`,
        flow: replaceNode(flow, 'assignments', assignment.name ?? '', (node) => ({
          ...node,
          assignmentItems: items.map((each, at) =>
            at === index ? { ...each, value: BLANK } : each
          )
        }))
      };
    }
  }
}

function* routeMutants(flow: Flow, structure: FlowStructure): Generator<Mutant> {
  const routes = (flow.actionCalls ?? []).filter(({ actionType }) => actionType === 'routeWork');
  for (const route of routes as readonly ActionCall[]) {
    const name = route.name ?? '';
    for (const input of route.inputParameters ?? []) {
      if (input.value === undefined) continue;
      yield {
        kind: 'drop-route-input',
        description: `${name} loses ${input.name}`,
        flow: replaceNode(flow, 'actionCalls', name, (node) => ({
          ...node,
          inputParameters: (node as ActionCall).inputParameters?.filter((each) => each !== input)
        }))
      };
    }
    for (const placed of structure.nodes.values()) {
      if (!isWrite(placed)) continue;
      yield {
        kind: 'write-after-routing',
        description: `${placed.name} moved after ${name}`,
        flow: moveAfter(flow, structure, placed, name)
      };
    }
  }
}

function isWrite({ kind, node }: PlacedNode): boolean {
  if (kind === 'actionCalls') return (node as ActionCall).actionType === 'apex';
  return kind === 'recordCreates' || kind === 'recordUpdates' || kind === 'recordDeletes';
}

/** The flow with one step taken out of its place and put behind a routing step. */
function moveAfter(flow: Flow, structure: FlowStructure, moved: PlacedNode, route: string): Flow {
  const { connector } = moved.node as ActionCall;
  let result = flow;
  for (const placed of structure.nodes.values()) {
    for (const exit of exitsOf(placed)) {
      if (exit.target === moved.name && placed.name !== moved.name) {
        result = replaceNode(result, placed.kind, placed.name, (node) =>
          withExit(node, exit, connector?.targetReference)
        );
      }
    }
  }
  if (structure.start === moved.name) {
    result = { ...result, start: { ...result.start, connector } as Flow['start'] };
  }
  result = replaceNode(result, moved.kind, moved.name, (node) => ({
    ...node,
    connector: undefined
  }));
  return replaceNode(result, 'actionCalls', route, (node) => ({
    ...node,
    connector: { targetReference: moved.name }
  }));
}

/** Every mutant of a flow, one at a time. */
export function* mutantsOf(flow: Flow): Generator<Mutant> {
  const structure = flowStructure(flow);
  yield* entryMutants(flow, structure);
  yield* connectorMutants(flow, structure);
  yield* branchMutants(flow, structure);
  yield* nameMutants(flow);
  yield* routeMutants(flow, structure);
}
