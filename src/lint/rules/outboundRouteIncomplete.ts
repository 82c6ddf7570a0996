/** The route from an agent to people, as its planner bundle spells it. */
import type { LintRule } from '../finding.ts';
import { childOf, childrenOf, textOf } from '../project/xmlTree.ts';

export const outboundRouteIncomplete: LintRule = {
  id: 'outbound-route-incomplete',
  severity: 'error',
  title:
    'An outbound route has a name and a type, comes before the surface and is a bare flow name',
  why: 'The deployment is refused, or the agent has no route when it escalates.',
  fix: 'Write escalationMessage, outboundRouteName and outboundRouteType OmniChannelFlow, before <surface>, without flow://.',
  *check(project) {
    for (const { file, root } of project.ofType('GenAiPlannerBundle')) {
      for (const surface of childrenOf(root, 'plannerSurfaces')) {
        const at = childOf(surface, 'surface');
        for (const route of childrenOf(surface, 'outboundRouteConfigs')) {
          const name = textOf(route, 'outboundRouteName');
          const isAfter =
            at !== undefined && surface.children.indexOf(at) < surface.children.indexOf(route);
          const message =
            name === '' || textOf(route, 'outboundRouteType') === ''
              ? 'The outbound route lacks its name or its type.'
              : name.startsWith('flow://')
                ? `In a planner bundle the route is the bare flow name, not ${name}.`
                : isAfter
                  ? 'The outbound route stands after <surface>.'
                  : undefined;
          if (message) yield { file, line: route.line, message };
        }
      }
    }
  }
};
