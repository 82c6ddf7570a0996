/** Connectors that lead nowhere, starts without a way and circles without an exit. */
import { exitsOf, flowStructure } from '../../flow/structure.ts';
import type { LintRule, Problem } from '../finding.ts';
import { lineOfElement, type FlowDocument } from '../project/lintProject.ts';

function* inFlow(document: FlowDocument): Generator<Problem> {
  const { file, flow } = document;
  const structure = flowStructure(flow);
  if (structure.nodes.size === 0) return;
  const at = (name: string): number => lineOfElement(document, name);
  for (const { label, target } of structure.entries) {
    if (structure.nodes.has(target)) continue;
    yield {
      file,
      line: 1,
      message: `The start (${label}) leads to ${target}, which is not there.`
    };
  }
  const exits = new Map<string, readonly string[]>();
  for (const placed of structure.nodes.values()) {
    const targets: string[] = [];
    let ends = false;
    for (const { target, outcome, kind } of exitsOf(placed)) {
      if (target === undefined) ends = ends || kind !== 'fault';
      else if (structure.nodes.has(target)) targets.push(target);
      else {
        const message = `${placed.name} (${outcome ?? kind}) leads to ${target}, which is not there.`;
        yield { file, line: at(placed.name), message };
      }
    }
    exits.set(placed.name, ends ? [''] : targets);
  }
  yield* endless(
    document,
    exits,
    structure.entries.map(({ target }) => target),
    at
  );
}

/** Steps from which no way reaches an end. */
function* endless(
  { file, flow }: FlowDocument,
  exits: ReadonlyMap<string, readonly string[]>,
  entries: readonly string[],
  at: (name: string) => number
): Generator<Problem> {
  const before = new Map<string, string[]>();
  for (const [name, targets] of exits) {
    for (const target of targets) before.set(target, [...(before.get(target) ?? []), name]);
  }
  const ending = new Set<string>();
  const waiting = [...exits]
    .filter(([, targets]) => targets.length === 0 || targets.includes(''))
    .map(([name]) => name);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (ending.has(name)) continue;
    ending.add(name);
    waiting.push(...(before.get(name) ?? []));
  }
  // People leave a screen flow by closing it.
  const entered = flow.screens ? [] : entries;
  for (const entry of entered) {
    if (!exits.has(entry) || ending.has(entry)) continue;
    yield { file, line: at(entry), message: `From ${entry} no way reaches an end.` };
  }
}

export const flowStructureBroken: LintRule = {
  id: 'flow-structure-broken',
  severity: 'error',
  title: 'Every connector leads to a step, and every way to an end',
  why: 'The flow is refused, or runs until a limit stops it and the customer waits for nothing.',
  fix: 'Connect the step, or give the circle an exit.',
  *check({ flows }) {
    for (const document of flows) yield* inFlow(document);
  }
};
