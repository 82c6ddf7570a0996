/**
 * Finds the phrases of many word lists in a sentence at once: one walk over its words, whatever the
 * number of lists. Lists are told apart by what their name starts with.
 */
import type { PolicyRecords } from '../../shared/records.ts';
import { fold } from '../../redact/fold.ts';
import { readLists } from './cues.ts';
import { bare, wordsOf } from './sentences.ts';

/** What a list finds, by the start of its name. */
export const SPOT_KINDS = {
  packetAct: 'act',
  packetObject: 'object',
  packetKnow: 'know',
  packetTurn: 'turn',
  packetRequestLead: 'lead',
  packetTopicLead: 'topic'
} as const;
export type SpotKind = (typeof SPOT_KINDS)[keyof typeof SPOT_KINDS];

/** One phrase found. */
export interface Spot {
  readonly kind: SpotKind;
  /** Rest of the list's name, its first letter in lower case; blank for a lead. */
  readonly code: string;
  /** First word and number of words. */
  readonly at: number;
  readonly length: number;
}

interface Entry {
  readonly kind: SpotKind;
  readonly code: string;
  readonly words: readonly string[];
}

/** Phrases by their first word. */
export type PhraseBook = ReadonlyMap<string, readonly Entry[]>;

/** The folded words of a sentence without the punctuation around them. */
export function foldedWords(sentence: string): readonly string[] {
  return wordsOf(sentence)
    .map((word) => bare(fold(word)))
    .filter((word) => word !== '');
}

function kindOf(list: string): { readonly kind: SpotKind; readonly code: string } | null {
  for (const [prefix, kind] of Object.entries(SPOT_KINDS)) {
    if (!list.startsWith(prefix)) continue;
    const rest = list.slice(prefix.length);
    return { kind, code: rest.charAt(0).toLowerCase() + rest.slice(1) };
  }
  return null;
}

/** Longest first; among equals in the order of kind and code, so that both engines agree. */
function before(a: Entry, b: Entry): number {
  const left = `${a.kind} ${a.code}`;
  const right = `${b.kind} ${b.code}`;
  return b.words.length - a.words.length || (left < right ? -1 : left > right ? 1 : 0);
}

/** Reads the lists of all languages. */
export function readPhraseBook(records: Pick<PolicyRecords, 'wording' | 'phrases'>): PhraseBook {
  const book = new Map<string, Entry[]>();
  for (const [list, cues] of readLists(records)) {
    const found = kindOf(list);
    if (found === null) continue;
    for (const cue of cues) {
      const words = cue.split(' ');
      const [first] = words;
      if (first === undefined) continue;
      const entries = book.get(first) ?? [];
      entries.push({ ...found, words });
      book.set(first, entries);
    }
  }
  for (const entries of book.values()) entries.sort(before);
  return book;
}

const stands = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, offset) => words[at + offset] === word);

/** Kinds of which one place may hold several: a denial may also turn an offer down. */
const SHARED: ReadonlySet<SpotKind> = new Set(['turn', 'know']);

/** Every phrase in the words, in order; of acts, things and leads only the longest at a place. */
export function spotsIn(words: readonly string[], book: PhraseBook): readonly Spot[] {
  const spots: Spot[] = [];
  words.forEach((word, at) => {
    const taken = new Set<string>();
    for (const { kind, code, words: phrase } of book.get(word) ?? []) {
      const key = SHARED.has(kind) ? `${kind} ${code}` : kind;
      if (taken.has(key) || !stands(words, at, phrase)) continue;
      taken.add(key);
      spots.push({ kind, code, at, length: phrase.length });
    }
  });
  return spots;
}
