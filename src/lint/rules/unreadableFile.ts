/** A file nobody can read is a file nobody can check. */
import type { LintRule } from '../finding.ts';

export const unreadableFile: LintRule = {
  id: 'unreadable-file',
  severity: 'error',
  title: 'Metadata files are well-formed XML',
  why: 'Converting the project succeeds without a word, and the deployment fails.',
  fix: 'Mend the XML at this line.',
  *check({ unreadable }) {
    yield* unreadable;
  }
};
