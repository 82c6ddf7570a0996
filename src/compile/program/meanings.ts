/** What the patterns of a policy mean, each meaning under a short mark. */
import type { PhraseSet } from '../../policy/index.ts';
import { escapeValue } from '../../shared/program.ts';
import { marksOf } from './marks.ts';
import { weightOf } from './wordLines.ts';

type Pattern = PhraseSet['patterns'][number];

/** Rationale first, because its letters make the mark; the rest tells equal rationales apart. */
function textOf(set: PhraseSet, pattern: Pattern): string {
  const { rationale, signal, group, topic = '' } = set;
  return [rationale, signal ?? '', group, weightOf(set, pattern), topic].join('\t');
}

/** The meanings of all patterns. */
export interface Meanings {
  /** Lines of their section: mark, signal, group, weight, topic, rationale. */
  readonly lines: readonly string[];
  /** The mark of what a pattern of a set means. */
  markOf(set: PhraseSet, pattern: Pattern): string;
}

/** Gathers the meanings of all sets. */
export function meaningsOf(sets: readonly PhraseSet[]): Meanings {
  const texts = sets
    .filter(({ kind }) => kind !== 'wordList')
    .flatMap((set) => set.patterns.map((pattern) => textOf(set, pattern)));
  const marks = marksOf(texts);
  return {
    lines: [...marks]
      .map(([text, mark]) => {
        const [rationale, ...rest] = text.split('\t');
        return [mark, ...rest, escapeValue(rationale)].join('\t');
      })
      .sort(),
    markOf: (set, pattern) => marks.get(textOf(set, pattern))!
  };
}
