/** Each component on a page has its own identifier. */
import type { LintRule } from '../finding.ts';
import { everyElement } from '../project/xmlTree.ts';

export const duplicatePageIdentifier: LintRule = {
  id: 'duplicate-page-identifier',
  severity: 'error',
  title: 'Identifiers on a Lightning page are unique',
  why: 'The page is refused, and the human agent has no screen pop.',
  fix: 'Give the second component another identifier.',
  *check(project) {
    for (const { file, root } of project.ofType('FlexiPage')) {
      const seen = new Set<string>();
      for (const { name, text, line } of everyElement(root)) {
        if (name !== 'identifier') continue;
        if (seen.has(text)) yield { file, line, message: `The identifier ${text} is used twice.` };
        seen.add(text);
      }
    }
  }
};
