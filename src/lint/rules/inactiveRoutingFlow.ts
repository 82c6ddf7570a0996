/** An agent whose route is switched off. */
import type { LintRule } from '../finding.ts';
import { everyNode } from '../project/agentScript.ts';
import type { LintProject } from '../project/lintProject.ts';
import { childOf, everyElement } from '../project/xmlTree.ts';

/** Flows that agents and channels name as a route. */
function routes(project: LintProject): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { root } of project.documents) {
    for (const { name, text } of everyElement(root)) {
      if (['outboundRouteName', 'defaultOutboundFlow', 'sessionHandlerFlow'].includes(name)) {
        names.add(text.trim());
      }
    }
  }
  for (const { root } of project.scripts) {
    for (const { key, value } of everyNode(root)) {
      if (key === 'outbound_route_name') names.add(value.replace(/^flow:\/\//, ''));
    }
  }
  return names;
}

export const inactiveRoutingFlow: LintRule = {
  id: 'inactive-routing-flow',
  severity: 'error',
  title: 'A flow that an agent or a channel routes with is active',
  why: 'The transfer fails, or publishing the agent answers ERROR_HTTP_404.',
  fix: 'Set <status>Active</status>.',
  *check(project) {
    const names = routes(project);
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
