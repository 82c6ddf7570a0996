/** A path of a routing flow that leads nowhere. */
import type { LintRule } from '../finding.ts';
import { lineOfElement } from '../project/lintProject.ts';
import { pathProblems } from './routingPaths.ts';

export const deadEnd: LintRule = {
  id: 'dead-end',
  severity: 'error',
  title: 'Every path of a routing flow routes, records a case or says why it does not',
  why: 'The customer waits and nobody comes.',
  fix: 'Route the work to a fallback queue, or create a case and set reasonForNotRouting.',
  *check(project) {
    for (const { document, element, message } of pathProblems('dead-end', project)) {
      yield { file: document.file, line: lineOfElement(document, element), message };
    }
  }
};
