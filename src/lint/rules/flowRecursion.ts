/** A flow that runs itself. */
import type { LintRule } from '../finding.ts';
import { lineOfElement, type FlowDocument } from '../project/lintProject.ts';

/** The chain of flows from one back to itself through subflows; empty when there is none. */
function chainBack(
  start: FlowDocument,
  first: string,
  flows: ReadonlyMap<string, FlowDocument>
): readonly string[] {
  const waiting: (readonly string[])[] = [[start.name, first]];
  const seen = new Set<string>();
  for (let chain = waiting.pop(); chain; chain = waiting.pop()) {
    const name = chain.at(-1) as string;
    if (name === start.name) return chain;
    if (seen.has(name)) continue;
    seen.add(name);
    for (const { flowName } of flows.get(name)?.flow.subflows ?? []) {
      if (flowName) waiting.push([...chain, flowName]);
    }
  }
  return [];
}

export const flowRecursion: LintRule = {
  id: 'flow-recursion',
  severity: 'warning',
  title: 'No flow runs itself, directly or through another',
  why: 'Unless a condition ends it in time, the interview is stopped by a limit and the work is lost.',
  fix: 'Use a loop, or make sure that a condition on the way ends it.',
  *check({ flows }) {
    const byName = new Map(flows.map((document) => [document.name, document]));
    for (const document of flows) {
      for (const { flowName, name = '' } of document.flow.subflows ?? []) {
        if (!flowName) continue;
        const chain = chainBack(document, flowName, byName);
        if (chain.length === 0) continue;
        const message = `${name} leads back to the flow itself: ${chain.join(' → ')}.`;
        yield { file: document.file, line: lineOfElement(document, name), message };
      }
    }
  }
};
