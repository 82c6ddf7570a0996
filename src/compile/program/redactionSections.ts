/** The sections of the detection resource that say what is masked. */
import type { Diagnostic, RedactionSet } from '../../policy/index.ts';
import { firstWordOf, redactionLine, RedactionError } from '../../redact/index.ts';
import { SECTION, writeSection } from '../../shared/program.ts';

/** Lines of the patterns, in the order in which they are tried. */
function patternLines({ kinds }: RedactionSet): readonly string[] {
  return kinds.flatMap(({ kind, keep, patterns = [] }) =>
    patterns.map(({ group, pattern, check = '', context = [] }) =>
      redactionLine({ kind, group, keep, check, pattern, context })
    )
  );
}

/** Terms under their first words: `first⇥kind⇥keep⇥term|term`, longest first. */
function termLines({ kinds }: RedactionSet): readonly string[] {
  const lines = new Map<string, Set<string>>();
  for (const { kind, keep, terms = [] } of kinds) {
    for (const term of terms.flatMap((list) => list.terms)) {
      const key = `${firstWordOf(term)}\t${kind}\t${keep}`;
      lines.set(key, (lines.get(key) ?? new Set<string>()).add(term));
    }
  }
  return [...lines]
    .map(([key, terms]) => {
      const longestFirst = [...terms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
      return `${key}\t${longestFirst.join('|')}`;
    })
    .sort();
}

function wordsOf({ words }: RedactionSet, kind: string): readonly string[] {
  const all = words.filter((each) => each.kind === kind).flatMap((each) => each.words);
  return [...new Set(all)].sort();
}

/** The text of the sections; throws RedactionError for a pattern outside the allowed syntax. */
export function redactionSections(set: RedactionSet): string {
  return [
    writeSection(SECTION.redaction, patternLines(set)),
    writeSection(SECTION.labels, wordsOf(set, 'otherNumber')),
    writeSection(SECTION.stopWords, wordsOf(set, 'notASecret')),
    writeSection(SECTION.terms, termLines(set))
  ].join('');
}

/** Every pattern of redaction that cannot be used, for the compiler. */
export function redactionMistakes(set: RedactionSet, file: string): readonly Diagnostic[] {
  return set.kinds.flatMap(({ kind, keep, patterns = [] }) =>
    patterns.flatMap(({ group, pattern, check = '', context = [] }): readonly Diagnostic[] => {
      try {
        redactionLine({ kind, group, keep, check, pattern, context });
        return [];
      } catch (error) {
        if (!(error instanceof RedactionError)) throw error;
        const fix = 'Write it within the syntax of src/prepare/redact/patternSyntax.ts.';
        return [
          {
            severity: 'error',
            file,
            path: `redactions "${kind}/${group}"`,
            message: error.message,
            fix,
            quote: pattern
          }
        ];
      }
    })
  );
}
