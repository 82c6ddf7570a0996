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

/** Packs the words of a list into as few texts of at most 255 characters as possible. */
function packWords(patterns: readonly string[]): readonly string[] {
  const packed: string[] = [];
  let text = '';
  for (const word of patterns.flatMap((pattern) => pattern.split('|'))) {
    if (text !== '' && text.length + 1 + word.length > LONGEST_TEXT) {
      packed.push(text);
      text = '';
    }
    text = text === '' ? word : `${text}|${word}`;
  }
  return text === '' ? packed : [...packed, text];
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
 * A developer name of at most 40 characters that says signal, group and language; the same phrase
 * always gets the same name.
 */
function nameOf(set: PhraseSet, pattern: string): string {
  const group = plain(set.list ?? set.group).slice(0, 12);
  const about = set.signal === null ? `list_${group}` : `${set.signal}_${group}`;
  const language = set.language === '*' ? 'all' : plain(set.language);
  const identity = `${set.kind} ${set.list ?? set.group} ${set.topic ?? ''} ${pattern}`;
  return `${about}_${language}_${shortHash(identity)}`;
}

/** The records a phrase set becomes: one per pattern, word lists packed. */
export function phraseRecords(sets: readonly PhraseSet[]): readonly PhraseRecord[] {
  const records: PhraseRecord[] = [];
  for (const set of sets) {
    const isList = set.kind === 'wordList';
    const patterns = isList
      ? packWords(set.patterns.map((each) => (typeof each === 'string' ? each : each.pattern)))
      : set.patterns;
    for (const [index, each] of patterns.entries()) {
      const pattern = typeof each === 'string' ? each : each.pattern;
      const weight = typeof each === 'string' ? set.weight : each.weight;
      records.push({
        // A list is known by its place: adding a word must not rename the record.
        name: nameOf(set, isList ? `${index}` : pattern),
        signal: set.signal ?? '',
        group: set.group,
        kind: set.kind,
        list: set.list ?? '',
        language: set.language,
        pattern,
        weight: isList || set.kind === 'exclusion' ? null : (weight ?? 1),
        topic: set.topic ?? '',
        active: true,
        rationale: set.rationale
      });
    }
  }
  return records;
}
