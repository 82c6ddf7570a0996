/** An agent whose route is switched off. */
import type { LintRule } from '../finding.ts';
import { childOf } from '../project/xmlTree.ts';
import { routeNames } from './routeNames.ts';

export const inactiveRoutingFlow: LintRule = {
  id: 'inactive-routing-flow',
  severity: 'error',
  title: 'A flow that an agent or a channel routes with is active',
  why: 'The transfer fails, or publishing the agent answers ERROR_HTTP_404.',
  fix: 'Set <status>Active</status>.',
  *check(project) {
    const names = routeNames(project);
    for (const { file, name, flow, root } of project.flows) {
      if (!names.has(name) || flow.status === 'Active') continue;
      const line = childOf(root, 'status')?.line ?? 1;
      yield {
        file,
        line,
        message: `${name} is used as a route and is ${flow.status ?? 'not active'}.`
      };
    }
  }
};
