/** Asking who is available for one target, and routing to another. */
import { platformRule } from '../../platform/index.ts';
import type { LintRule } from '../finding.ts';
import { lineOfElement } from '../project/lintProject.ts';
import { pathProblems } from './routingPaths.ts';

export const otherTarget: LintRule = {
  id: 'other-target',
  severity: 'error',
  title: 'Availability is asked for the person or skills the work is routed to',
  why: platformRule('other-target').otherwise,
  fix: 'Ask with the same routing type and the same target as the route that follows.',
  *check(project) {
    for (const { document, element, message } of pathProblems('other-target', project)) {
      yield { file: document.file, line: lineOfElement(document, element), message };
    }
  }
};
