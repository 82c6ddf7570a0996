/** A convenience of editors that the platform refuses. */
import type { LintRule } from '../finding.ts';

export const scratchDefinitionSchema: LintRule = {
  id: 'scratch-definition-schema',
  severity: 'error',
  title: 'A scratch org definition has no $schema',
  why: 'Creating the scratch org is refused.',
  fix: 'Remove the $schema line.',
  *check(project) {
    for (const { path, text } of project.ending('scratch-def.json')) {
      const line = text.split('\n').findIndex((each) => each.includes('"$schema"')) + 1;
      if (line > 0) yield { file: path, line, message: 'The definition names a $schema.' };
    }
  }
};
