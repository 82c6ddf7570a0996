/** Agent Script is indented with spaces. */
import type { LintRule } from '../finding.ts';

export const scriptTabs: LintRule = {
  id: 'script-tabs',
  severity: 'error',
  title: 'A script is indented with spaces only',
  why: 'Tabs, alone or mixed with spaces, break the nesting and publishing fails with "Internal Error".',
  fix: 'Replace tabs by three spaces for each level.',
  *check({ scripts }) {
    for (const { file, text } of scripts) {
      for (const [index, line] of text.split('\n').entries()) {
        if (/^ *\t/.test(line)) {
          yield { file, line: index + 1, message: 'The line is indented with a tab.' };
          break;
        }
      }
    }
  }
};
