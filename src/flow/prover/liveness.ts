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
