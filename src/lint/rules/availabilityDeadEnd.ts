/** The path for nobody being online. */
import type { LintRule } from '../finding.ts';
import { lineOfElement } from '../project/lintProject.ts';
import { pathProblems } from './routingPaths.ts';

export const availabilityDeadEnd: LintRule = {
  id: 'availability-dead-end',
  severity: 'error',
  title: 'When nobody is online the work overflows, or a case and an honest message end the wait',
  why: 'Outside hours the customer waits in silence until the session ends.',
  fix: 'Give the branch another queue, or create a case and set reasonForNotRouting.',
  *check(project) {
    for (const { document, element, message } of pathProblems('availability-dead-end', project)) {
      yield { file: document.file, line: lineOfElement(document, element), message };
    }
  }
};
