/** What keeps a policy from becoming a program: patterns and masks that cannot be read. */
import { PatternError, patternForm } from '../../detect/index.ts';
import {
  USUAL_FILES,
  type Diagnostic,
  type PhraseSet,
  type Policy,
  type PolicyFiles
} from '../../policy/index.ts';
import { redactionMistakes } from './redactionSections.ts';
import { listEntries, listMarks } from './wordLines.ts';

/** Every pattern that cannot be read. */
function phraseMistakes(sets: readonly PhraseSet[], file: string): readonly Diagnostic[] {
  const marks = listMarks(sets);
  const lists = listEntries(sets);
  return sets
    .filter(({ kind }) => kind !== 'wordList')
    .flatMap(({ signal, group, patterns }) =>
      patterns.flatMap((each): readonly Diagnostic[] => {
        const pattern = typeof each === 'string' ? each : each.pattern;
        try {
          patternForm(pattern, (name) => (lists.has(name) ? (marks.get(name) ?? name) : undefined));
          return [];
        } catch (error) {
          if (!(error instanceof PatternError)) throw error;
          const path = `phrases "${signal ?? ''}/${group}"`;
          const fix = 'Correct the pattern; docs/policy.md shows the syntax.';
          return [{ severity: 'error', file, path, message: error.message, fix, quote: pattern }];
        }
      })
    );
}

/** Every mistake in phrases and redaction. */
export function programMistakes(policy: Policy, files: PolicyFiles = {}): readonly Diagnostic[] {
  return [
    ...phraseMistakes(policy.phrases, files.phrases ?? USUAL_FILES.phrases),
    ...redactionMistakes(policy.redactions, files.redactions ?? USUAL_FILES.redactions)
  ];
}
