/** A step that can fail and does not say what then. */
import type { ActionCall } from '../../flow/model.ts';
import { FAULTING_KINDS, flowStructure } from '../../flow/structure.ts';
import type { LintRule } from '../finding.ts';
import { lineOfElement, type LintProject } from '../project/lintProject.ts';
import { textOf } from '../project/xmlTree.ts';
import { routingFlows } from './routingPaths.ts';

/** Flows whose failure a customer notices: routing flows, agent actions and what they call. */
function flowsThatMatter(project: LintProject): ReadonlySet<string> {
  const names = new Set(routingFlows(project).map(({ name }) => name));
  for (const { root } of project.ofType('GenAiFunction')) {
    if (textOf(root, 'invocationTargetType') === 'flow')
      names.add(textOf(root, 'invocationTarget'));
  }
  for (const name of names) {
    const called = project.flows.find((document) => document.name === name)?.flow.subflows ?? [];
    for (const { flowName } of called) if (flowName !== undefined) names.add(flowName);
  }
  return names;
}

export const missingFaultPath: LintRule = {
  id: 'missing-fault-path',
  severity: 'error',
  title: 'Every step of a routing flow or agent action that can fail has a fault path',
  why: 'One failing look-up ends the flow: the work falls out of routing, or the agent says something went wrong.',
  fix: 'Connect the fault path to a static fallback queue, or to the words the customer should hear.',
  *check(project) {
    const names = flowsThatMatter(project);
    for (const document of project.flows) {
      if (!names.has(document.name)) continue;
      for (const { kind, name, node } of flowStructure(document.flow).nodes.values()) {
        if (!FAULTING_KINDS.has(kind) || (node as ActionCall).faultConnector) continue;
        const message = `${name} can fail and has no fault path.`;
        yield { file: document.file, line: lineOfElement(document, name), message };
      }
    }
  }
};
