/** Work that must wait for one person who may be away. */
import { platformRule } from '../../platform/index.ts';
import type { LintRule } from '../finding.ts';
import { lineOfElement } from '../project/lintProject.ts';
import { pathProblems } from './routingPaths.ts';

export const requiredPerson: LintRule = {
  id: 'required-person',
  severity: 'error',
  title: 'Work requires one person only where the flow knows that they are there',
  why: platformRule('required-person').otherwise,
  fix: 'Set isAgentRequired to false with a fallback queue, or check the availability of that person first.',
  *check(project) {
    for (const { document, element, message } of pathProblems('required-person', project)) {
      yield { file: document.file, line: lineOfElement(document, element), message };
    }
  }
};
