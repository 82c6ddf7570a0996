/** A record-triggered flow that starts routing, and misses the records that are created ready. */
import { platformRule } from '../../platform/index.ts';
import type { LintRule } from '../finding.ts';
import { childOf } from '../project/xmlTree.ts';
import { routingFlows } from './routingPaths.ts';

export const insertNotCovered: LintRule = {
  id: 'insert-not-covered',
  severity: 'error',
  title: 'A flow that starts routing runs on creation as well as on update',
  why: platformRule('insert-not-covered').otherwise,
  fix: 'Set recordTriggerType to CreateAndUpdate.',
  *check(project) {
    const routes = new Set(routingFlows(project).map(({ name }) => name));
    for (const { file, name, flow, root } of project.flows) {
      const starts = (flow.subflows ?? []).find(({ flowName = '' }) => routes.has(flowName));
      if (starts === undefined || flow.start?.recordTriggerType !== 'Update') continue;
      const line = childOf(root, 'start')?.line ?? 1;
      const message = `${name} starts ${starts.flowName ?? ''} on update only: a record that is created in this state is never routed.`;
      yield { file, line, message };
    }
  }
};
