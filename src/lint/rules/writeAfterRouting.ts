/** Nothing may be written once the work is routed. */
import type { LintRule } from '../finding.ts';
import { lineOfElement } from '../project/lintProject.ts';
import { pathProblems } from './routingPaths.ts';

export const writeAfterRouting: LintRule = {
  id: 'write-after-routing',
  severity: 'error',
  title: 'Everything is written before routeWork, nothing after',
  why: 'The human agent already has the work: the record changes under them, and a failure undoes the routing.',
  fix: 'Move the step before routeWork.',
  *check(project) {
    for (const { document, element, message } of pathProblems('write-after-routing', project)) {
      yield { file: document.file, line: lineOfElement(document, element), message };
    }
  }
};
