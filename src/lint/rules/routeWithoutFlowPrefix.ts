/** In a script a route is an address; in XML it is a name. */
import type { LintRule } from '../finding.ts';
import { everyNode } from '../project/agentScript.ts';

export const routeWithoutFlowPrefix: LintRule = {
  id: 'route-without-flow-prefix',
  severity: 'error',
  title: 'An Agent Script names its route with `flow://`',
  why: 'Publishing answers ERROR_HTTP_404, or the transfer fails when the customer needs it.',
  fix: 'Write outbound_route_name: "flow://<flow API name>".',
  *check({ scripts }) {
    for (const { file, root } of scripts) {
      for (const { key, value, line } of everyNode(root)) {
        if (key !== 'outbound_route_name' || value.startsWith('flow://')) continue;
        yield { file, line, message: `The route "${value}" lacks the prefix flow://.` };
      }
    }
  }
};
