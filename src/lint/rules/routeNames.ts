/** Flows that agents and channels of a project name as a route. */
import { everyNode } from '../project/agentScript.ts';
import type { LintProject } from '../project/lintProject.ts';
import { everyElement } from '../project/xmlTree.ts';

const ROUTE_ELEMENTS = ['outboundRouteName', 'defaultOutboundFlow', 'sessionHandlerFlow'];

/** Their API names. */
export function routeNames(project: LintProject): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { root } of project.documents) {
    for (const { name, text } of everyElement(root)) {
      if (ROUTE_ELEMENTS.includes(name)) names.add(text.trim());
    }
  }
  for (const { root } of project.scripts) {
    for (const { key, value } of everyNode(root)) {
      if (key === 'outbound_route_name') names.add(value.replace(/^flow:\/\//, ''));
    }
  }
  return names;
}
