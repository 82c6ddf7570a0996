/** An obsolete block that is silently without effect or fails to publish. */
import type { LintRule } from '../finding.ts';
import { everyNode } from '../project/agentScript.ts';

export const pluralConnections: LintRule = {
  id: 'plural-connections',
  severity: 'error',
  title: 'Connections are written one by one: `connection messaging:`',
  why: 'The `connections:` wrapper is obsolete: publishing fails with "Internal Error", or the route is lost.',
  fix: 'Write `connection <channel>:` at the top level, once for each channel.',
  *check({ scripts }) {
    for (const { file, root } of scripts) {
      for (const { key, line } of everyNode(root)) {
        if (key !== 'connections') continue;
        yield { file, line, message: 'The plural block `connections:` is not valid.' };
      }
    }
  }
};
