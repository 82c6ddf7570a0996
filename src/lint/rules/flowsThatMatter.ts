/** Flows whose failure a customer notices. */
import { everyNode } from '../project/agentScript.ts';
import type { LintProject } from '../project/lintProject.ts';
import { everyElement, textOf } from '../project/xmlTree.ts';
import { routingFlows } from './routingPaths.ts';

/** Names of routing flows, agent actions and what they call. */
export function flowsThatMatter(project: LintProject): ReadonlySet<string> {
  const names = new Set(routingFlows(project).map(({ name }) => name));
  for (const { root } of project.ofType('GenAiFunction')) {
    if (textOf(root, 'invocationTargetType') === 'flow')
      names.add(textOf(root, 'invocationTarget'));
  }
  for (const { root } of project.ofType('GenAiPlannerBundle')) {
    for (const action of everyElement(root)) {
      if (textOf(action, 'invocationTargetType') === 'flow')
        names.add(textOf(action, 'invocationTarget'));
    }
  }
  for (const { root } of project.scripts) {
    for (const { key, value } of everyNode(root)) {
      const flow = key === 'target' ? /^flow:\/\/(\w+)$/.exec(value)?.[1] : undefined;
      if (flow !== undefined) names.add(flow);
    }
  }
  for (const name of names) {
    const called = project.flows.find((document) => document.name === name)?.flow.subflows ?? [];
    for (const { flowName } of called) if (flowName !== undefined) names.add(flowName);
  }
  return names;
}
