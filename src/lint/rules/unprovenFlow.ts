/** Where the walk through a routing flow found what no path should have. */
import type { LintRule } from '../finding.ts';
import { lineOfElement } from '../project/lintProject.ts';
import { pathProblems } from './routingPaths.ts';

const CLAIMS = ['endless', 'too-large', 'read-before-set'] as const;

export const unprovenFlow: LintRule = {
  id: 'unproven-flow',
  severity: 'warning',
  title: 'A routing flow ends, reads only what it has, and is small enough to be walked',
  why: 'The work is lost when a limit stops the flow or a step reads what is not there.',
  fix: 'End the circle, read the result after the step that makes it, or split the flow.',
  *check(project) {
    for (const claim of CLAIMS) {
      for (const { document, element, message } of pathProblems(claim, project)) {
        yield { file: document.file, line: lineOfElement(document, element), message };
      }
    }
  }
};
