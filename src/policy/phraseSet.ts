/**
 * How word patterns are written in the policy: small sets, one per signal, meaning and language.
 */
import type { SignalCode } from '../shared/reasons.ts';
import type { PhraseRecord } from '../shared/records.ts';

/** A pattern with its own weight instead of the weight of its set. */
export interface WeightedPattern {
  readonly pattern: string;
  /** Score one match gives, -1 to 1. */
  readonly weight: number;
}

/** Patterns that mean the same for one signal in one language. */
export interface PhraseSet {
  /** Signal the patterns speak for; null for a word list. */
  readonly signal: SignalCode | null;
  /** What a match means for the signal, such as `request`, `refusal` or `exclusion`. */
  readonly group: string;
  readonly kind: 'pattern' | 'exclusion' | 'wordList';
  /** Name of a word list; patterns use it as `@name`. */
  readonly list?: string;
  /** Two-letter language code, or `*` for all. */
  readonly language: string;
  readonly topic?: string;
  readonly weight?: number;
  /** Why these phrases are here. */
  readonly rationale: string;
  readonly patterns: readonly (string | WeightedPattern)[];
}

/** Longest text of a custom metadata field. */
const LONGEST_TEXT = 255;

/** What stands between the words of a list, and between the patterns of one record. */
const WORD_SEPARATOR = '|';
const PATTERN_SEPARATOR = ' ; ';

/** Packs texts, in their order, into as few of at most 255 characters as possible. */
function pack(texts: readonly string[], separator: string): readonly string[] {
  const packed: string[] = [];
  for (const text of texts) {
    const last = packed.at(-1);
    const joined = last === undefined ? text : `${last}${separator}${text}`;
    if (last === undefined || joined.length > LONGEST_TEXT) packed.push(text);
    else packed[packed.length - 1] = joined;
  }
  return packed;
}

/** A short hash, so that a record keeps its name when other phrases come and go. */
function shortHash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36).padStart(7, '0');
}

/** Letters and digits only, as a developer name wants them. */
function plain(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, '');
}

/**
 * A developer name of at most 40 characters that says signal, group and language. A record is known by
 * its place in its set, so that a pattern that comes or goes renames no other record.
 */
function nameOf(set: PhraseSet, weight: number | null, place: number): string {
  const group = plain(set.list ?? set.group).slice(0, 12);
  const about = set.signal === null ? `list_${group}` : `${set.signal}_${group}`;
  const language = set.language === '*' ? 'all' : plain(set.language);
  const meaning = set.kind === 'wordList' ? '' : ` ${set.rationale} ${weight}`;
  const identity = `${set.kind} ${set.list ?? set.group} ${set.topic ?? ''}${meaning} ${place}`;
  return `${about}_${language}_${shortHash(identity)}`;
}

/** The texts of a set by their weight: what may share a record. */
function textsByWeight(set: PhraseSet): ReadonlyMap<number | null, readonly string[]> {
  const texts = new Map<number | null, string[]>();
  for (const each of set.patterns) {
    const given = typeof each === 'string' ? set.weight : each.weight;
    const weight = set.kind === 'pattern' ? (given ?? 1) : null;
    const known = texts.get(weight) ?? [];
    texts.set(weight, [...known, typeof each === 'string' ? each : each.pattern]);
  }
  return texts;
}

/** The records a phrase set becomes: patterns of one weight, and the words of a list, share records. */
export function phraseRecords(sets: readonly PhraseSet[]): readonly PhraseRecord[] {
  const records: PhraseRecord[] = [];
  for (const set of sets) {
    for (const [weight, texts] of textsByWeight(set)) {
      const packed =
        set.kind === 'wordList'
          ? pack(
              texts.flatMap((text) => text.split(WORD_SEPARATOR)),
              WORD_SEPARATOR
            )
          : pack(texts, PATTERN_SEPARATOR);
      for (const [place, pattern] of packed.entries()) {
        records.push({
          name: nameOf(set, weight, place),
          signal: set.signal ?? '',
          group: set.group,
          kind: set.kind,
          list: set.list ?? '',
          language: set.language,
          pattern,
          weight,
          topic: set.topic ?? '',
          active: true,
          rationale: set.rationale
        });
      }
    }
  }
  return records;
}
