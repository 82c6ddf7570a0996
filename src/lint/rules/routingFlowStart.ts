/** How Omni-Channel wants a routing flow to begin. */
import type { LintRule } from '../finding.ts';
import { childOf } from '../project/xmlTree.ts';
import { routingFlows } from './routingPaths.ts';

export const routingFlowStart: LintRule = {
  id: 'routing-flow-start',
  severity: 'error',
  title: 'A routing flow takes the Text input recordId, has a bare start and no runInMode',
  why: 'The deployment is refused, or Omni-Channel starts the flow without the work to route.',
  fix: 'Add the input variable recordId (Text), remove triggerType and object from start, remove runInMode.',
  *check(project) {
    for (const { file, flow, root } of routingFlows(project)) {
      const input = flow.variables?.find(({ name }) => name === 'recordId');
      if (!input?.isInput || input.dataType !== 'String') {
        yield { file, line: 1, message: 'The Text input recordId is missing.' };
      }
      if (flow.start?.triggerType !== undefined || flow.start?.object !== undefined) {
        const line = childOf(root, 'start')?.line ?? 1;
        yield { file, line, message: 'The start of a routing flow names a trigger.' };
      }
      const mode = childOf(root, 'runInMode');
      if (mode) yield { file, line: mode.line, message: 'A routing flow must not set runInMode.' };
    }
  }
};
