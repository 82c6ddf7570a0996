/** Words that no customer reads. */
import { platformRule } from '../../platform/index.ts';
import type { LintRule } from '../finding.ts';
import { lineOfElement } from '../project/lintProject.ts';
import { pathProblems } from './routingPaths.ts';

export const silentWords: LintRule = {
  id: 'silent-words',
  severity: 'error',
  title: 'reasonForNotRouting is relied upon only where it is shown',
  why: platformRule('silent-words').otherwise,
  fix: 'Let the AI agent say it before it transfers, and route the work; send a message where the channel carries one.',
  *check(project) {
    for (const { document, element, message } of pathProblems('silent-words', project)) {
      yield { file: document.file, line: lineOfElement(document, element), message };
    }
  }
};
