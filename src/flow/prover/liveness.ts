/**
 * Which names still matter from a step on. Forgetting what no later step reads is what keeps a proof
 * from growing with the number of paths.
 */
import { referencesOf, rootOf } from '../references.ts';
import { exitsOf, type FlowStructure } from '../structure.ts';

type Names = ReadonlyMap<string, ReadonlySet<string>>;

/** The names each step reads itself. */
export function directReads({ flow, nodes }: FlowStructure): Names {
  const reads = new Map([...nodes.keys()].map((name) => [name, new Set<string>()]));
  for (const { path, from, writes } of referencesOf(flow)) {
    if (!writes) reads.get(from)?.add(rootOf(path));
  }
  return reads;
}

/** The names each step, or any step after it, reads. Outputs and `remembered` matter everywhere. */
export function readsFrom(structure: FlowStructure, remembered: readonly string[]): Names {
  const { flow, nodes } = structure;
  const outputs = (flow.variables ?? []).filter(({ isOutput }) => isOutput);
  const everywhere = [...outputs.map(({ name = '' }) => name), ...remembered];
  const reads = new Map<string, Set<string>>();
  const callers = new Map<string, string[]>();
  for (const [name, own] of directReads(structure))
    reads.set(name, new Set([...own, ...everywhere]));
  for (const [name, placed] of nodes) {
    for (const { target } of exitsOf(placed)) {
      if (target !== undefined) callers.set(target, [...(callers.get(target) ?? []), name]);
    }
  }
  const changed = [...nodes.keys()];
  for (let name = changed.pop(); name !== undefined; name = changed.pop()) {
    const later = reads.get(name) ?? new Set<string>();
    for (const caller of callers.get(name) ?? []) {
      const before = reads.get(caller) as Set<string>;
      const size = before.size;
      for (const read of later) before.add(read);
      if (before.size > size) changed.push(caller);
    }
  }
  return reads;
}

/** Variables that only the outputs of calls fill: until the call has run they hold no result. */
export function resultVariables({ flow }: FlowStructure): ReadonlySet<string> {
  const results = new Set<string>();
  const calls = [...(flow.actionCalls ?? []), ...(flow.subflows ?? [])];
  for (const call of calls) {
    const outputs = 'outputParameters' in call ? call.outputParameters : undefined;
    const assigned = 'outputAssignments' in call ? call.outputAssignments : undefined;
    for (const { assignToReference } of [...(outputs ?? []), ...(assigned ?? [])]) {
      if (assignToReference !== undefined) results.add(assignToReference);
    }
  }
  for (const { assignmentItems } of flow.assignments ?? []) {
    for (const item of assignmentItems ?? []) results.delete(rootOf(item.assignToReference ?? ''));
  }
  for (const { name = '', isInput } of flow.variables ?? []) if (isInput) results.delete(name);
  return results;
}
