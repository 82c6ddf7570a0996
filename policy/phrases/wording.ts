/**
 * Short ways of writing phrase sets: what most files beside this one are made of.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import type { SignalCode } from '../../src/shared/reasons.ts';

/** Patterns of one signal and meaning, English unless said otherwise. */
export function says(
  signal: SignalCode,
  group: string,
  weight: number,
  rationale: string,
  patterns: PhraseSet['patterns'],
  language = 'en'
): PhraseSet {
  return { signal, group, kind: 'pattern', language, weight, rationale, patterns };
}

/** Look-alikes of a signal: what they overlap does not count. */
export function looksLike(
  signal: SignalCode,
  group: string,
  rationale: string,
  patterns: PhraseSet['patterns'],
  language = 'en'
): PhraseSet {
  return { signal, group, kind: 'exclusion', language, rationale, patterns };
}

/** A word list; every text holds words separated by bars and has at most 255 characters. */
export function words(
  list: string,
  rationale: string,
  patterns: readonly string[],
  language = 'en'
): PhraseSet {
  return { signal: null, group: 'words', kind: 'wordList', list, language, rationale, patterns };
}
