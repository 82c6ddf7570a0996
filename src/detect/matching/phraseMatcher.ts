/**
 * The phrases of a policy, ready to be looked for: which phrases speak for which signal in a turn,
 * after exclusions have taken away what only looks alike.
 */
import type { PhraseRecord } from '../../shared/records.ts';
import { toPoints } from '../points.ts';
import { Automaton } from './automaton.ts';
import { PatternError, readPattern, type ListLookup } from './pattern.ts';
import type { Words } from './words.ts';

/** One phrase found in a turn. */
export interface Found {
  readonly phrase: PhraseRecord;
  /** Weight in thousandths, -1000 to 1000. */
  readonly points: number;
  /** Numbers of the first and last word. */
  readonly first: number;
  readonly last: number;
}

/** Phrases found in a turn, by signal. */
export type FoundPhrases = ReadonlyMap<string, readonly Found[]>;

/** Phrases of this group stand whatever exclusion overlaps them. */
const ALWAYS = 'always';

/** Groups that begin so speak about the AI's words and are looked for only in its turns. */
const AI_GROUP = 'ai';

/** Joins the word lists of a policy by name; a list may be spread over several records. */
export function readLists(
  phrases: readonly PhraseRecord[]
): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const phrase of phrases) {
    if (phrase.kind !== 'wordList' || !phrase.active) continue;
    const entries = phrase.pattern.split('|').map((entry) => entry.trim());
    const known = lists.get(phrase.list) ?? [];
    lists.set(phrase.list, [...known, ...entries.filter((entry) => entry !== '')]);
  }
  return lists;
}

/** The patterns of a record: `;` stands between several that mean the same. */
export function patternsOf(text: string): readonly string[] {
  return text
    .split(';')
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '');
}

/** Looks for the phrases of one speaker. */
export class PhraseMatcher {
  private readonly automaton = new Automaton();
  /** The record of every pattern; a record may hold several. */
  private readonly phrases: PhraseRecord[] = [];
  /** Phrases that could not be read, with the reason; they are left out, never fatal. */
  readonly problems: readonly { readonly phrase: string; readonly message: string }[];

  constructor(records: readonly PhraseRecord[], speaker: 'customer' | 'ai', lookup: ListLookup) {
    const problems: { phrase: string; message: string }[] = [];
    for (const phrase of records) {
      const ofAi = phrase.group.startsWith(AI_GROUP);
      if (!phrase.active || phrase.kind === 'wordList' || ofAi !== (speaker === 'ai')) continue;
      for (const pattern of patternsOf(phrase.pattern)) {
        try {
          this.automaton.add(readPattern(pattern, lookup), this.phrases.length);
          this.phrases.push(phrase);
        } catch (error) {
          if (!(error instanceof PatternError)) throw error;
          problems.push({ phrase: phrase.name, message: error.message });
        }
      }
    }
    this.problems = problems;
  }

  /** Steps the last search took: the measure of work in linearity tests. */
  get lastWork(): number {
    return this.automaton.lastWork;
  }

  /** The phrases in a turn, without those an exclusion of the same signal overlaps. */
  find(words: Words, topic: string): FoundPhrases {
    const matches = this.automaton.run(words);
    const found = new Map<string, Found[]>();
    if (matches.length === 0) return found;
    const excluded = new Map<string, { first: number; last: number }[]>();
    for (const { pattern, first, last } of matches) {
      const phrase = this.phrases[pattern];
      if (phrase.topic !== '' && phrase.topic !== topic) continue;
      const points = toPoints(phrase.weight ?? 0);
      push(found, phrase.signal, { phrase, points, first, last });
      if (phrase.kind === 'exclusion') push(excluded, phrase.signal, { first, last });
    }
    for (const [signal, spans] of excluded) {
      const kept = found
        .get(signal)!
        .filter(
          (each) =>
            each.phrase.kind === 'exclusion' ||
            each.phrase.group === ALWAYS ||
            !spans.some((span) => span.first <= each.last && each.first <= span.last)
        );
      found.set(signal, kept);
    }
    return found;
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
