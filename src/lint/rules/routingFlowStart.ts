/** How Omni-Channel wants a routing flow to begin. */
import type { LintRule } from '../finding.ts';
import { childOf } from '../project/xmlTree.ts';
import { routingFlows } from './routingPaths.ts';

export const routingFlowStart: LintRule = {
  id: 'routing-flow-start',
  severity: 'error',
  title: 'A routing flow takes the Text input recordId and has a bare start',
  why: 'The deployment is refused, or Omni-Channel starts the flow without the work to route.',
  fix: 'Add the input variable recordId (Text), remove triggerType and object from start.',
  *check(project) {
    const called = new Set(
      project.flows.flatMap(({ flow }) => (flow.subflows ?? []).map(({ flowName }) => flowName))
    );
    for (const { file, name, flow, root } of routingFlows(project)) {
      const input = flow.variables?.find((variable) => variable.name === 'recordId');
      if (!called.has(name) && (!input?.isInput || input.dataType !== 'String')) {
        yield { file, line: 1, message: 'The Text input recordId is missing.' };
      }
      if (flow.start?.triggerType !== undefined || flow.start?.object !== undefined) {
        const line = childOf(root, 'start')?.line ?? 1;
        yield { file, line, message: 'The start of a routing flow names a trigger.' };
      }
    }
  }
};
