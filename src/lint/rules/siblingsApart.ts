/** The platform reads XML elements of one name only when they stand together. */
import type { LintRule } from '../finding.ts';
import { everyElement } from '../project/xmlTree.ts';

export const siblingsApart: LintRule = {
  id: 'siblings-apart',
  severity: 'error',
  title: 'Elements of the same name stand together',
  why: 'The deployment fails with "Element … invalid at this location in type", or drops the later ones.',
  fix: 'Move the elements of one name next to each other.',
  *check({ documents }) {
    for (const { file, root } of documents) {
      for (const { children, name: parent } of everyElement(root)) {
        const closed = new Set<string>();
        for (const [index, { name, line }] of children.entries()) {
          const before = children[index - 1]?.name;
          if (before !== undefined && before !== name) closed.add(before);
          if (!closed.has(name)) continue;
          yield { file, line, message: `<${name}> in <${parent}> is apart from its siblings.` };
          break;
        }
      }
    }
  }
};
