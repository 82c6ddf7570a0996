/** Agent Script is indented with spaces or with tabs, never with both. */
import type { LintRule } from '../finding.ts';
import { everyNode } from '../project/agentScript.ts';

export const scriptTabs: LintRule = {
  id: 'script-tabs',
  severity: 'error',
  title: 'A script is indented with spaces or with tabs, not with both',
  why: 'Mixed indentation breaks the nesting, and publishing fails with "Internal Error".',
  fix: 'Use one kind throughout; three spaces for each level is what the samples have.',
  *check({ scripts }) {
    for (const { file, text, root } of scripts) {
      const lines = text.split('\n');
      const statements = [...everyNode(root)].filter(({ isProse, line }) => !isProse && line > 0);
      const indented = statements
        .map(({ line }) => ({ line, indent: /^[ \t]*/.exec(lines[line - 1] ?? '')?.[0] ?? '' }))
        .filter(({ indent }) => indent !== '');
      const usual = indented[0]?.indent[0];
      const other = indented.find(({ indent }) => [...indent].some((each) => each !== usual));
      if (other) yield { file, line: other.line, message: 'Tabs and spaces are mixed.' };
    }
  }
};
