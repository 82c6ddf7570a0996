/**
 * Ids in what a customer wrote: codes such as H8Q05L or mia_li_3668, and numbers that a word calls
 * an order, a ticket or an account.
 */
import { fold } from '../redact/fold.ts';
import type { Cues } from './cues.ts';
import { bare, sentencesOf, wordsOf } from './sentences.ts';

/** How far back a word may stand that says what an id is. */
const WORDS_BEFORE = 8;
const WORDS_AFTER = 2;
/** A bare number must be called something by a word this near. */
const NEAR_NUMBER = 4;
const SHORTEST_CODE = 5;

/** One id with its name. */
export interface FoundId {
  readonly name: string;
  readonly value: string;
}

/** What a word calls an id: `reservation` gives `reservation id`, `flight` gives `flight number`. */
export function nameOfNoun(word: string, cues: Cues): string {
  for (const noun of [word, word.endsWith('s') ? word.slice(0, -1) : word]) {
    if (cues.packetIdNoun.includes(noun)) return `${noun} id`;
    if (cues.packetNumberNoun.includes(noun)) return `${noun} number`;
  }
  return '';
}

function countDigits(text: string): number {
  return [...text].filter((character) => character >= '0' && character <= '9').length;
}

/** True for a code that mixes letters and digits as no word does. */
function isCode(value: string): boolean {
  const digits = countDigits(value);
  if (value.length < SHORTEST_CODE || digits === 0) return false;
  if (!/^[A-Za-z0-9]+(?:[_/-][A-Za-z0-9]+)*$/.test(value)) return false;
  if (digits === value.replace(/[^A-Za-z0-9]/g, '').length) return false;
  // "10am", "1st", "100kg": a number with its unit; "iPhone13": a name with its version.
  if (/^[0-9]+[a-z]{1,3}$/.test(value)) return false;
  return value.includes('_') || value === value.toUpperCase() || digits >= 3;
}

/** True for a value that is strong enough without any word that names it. */
const isPlain = (value: string): boolean =>
  value.length >= 6 && value === value.toUpperCase() && /[A-Z]/.test(value);

const isNumber = (value: string): boolean =>
  value.length >= 4 && countDigits(value) === value.length;

/** Letters only, upper case: a code only when a word such as "id" or "code" announces it. */
const isLetters = (value: string): boolean => /^[A-Z]{5,8}$/.test(value);

function nounNear(words: readonly string[], index: number, reach: number, cues: Cues): string {
  for (let back = 1; back <= reach && index - back >= 0; back += 1) {
    const name = nameOfNoun(words[index - back] ?? '', cues);
    if (name !== '') return name;
  }
  for (let ahead = 1; ahead <= WORDS_AFTER && index + ahead < words.length; ahead += 1) {
    const name = nameOfNoun(words[index + ahead] ?? '', cues);
    if (name !== '') return name;
  }
  return '';
}

/** Every id of a text, in order. `known` names values that an action was given under a field. */
export function idsOf(text: string, known: ReadonlyMap<string, string>, cues: Cues): FoundId[] {
  const found: FoundId[] = [];
  for (const sentence of sentencesOf(text)) {
    const raw = wordsOf(sentence);
    const values = raw.map((word) => bare(word));
    const words = values.map((value) => fold(value));
    values.forEach((value, index) => {
      const name = known.get(fold(value));
      if (name !== undefined && countDigits(value) + (value.includes('_') ? 1 : 0) > 0) {
        found.push({ name, value });
      } else if (isCode(value)) {
        const noun = nounNear(words, index, WORDS_BEFORE, cues);
        if (noun !== '' || isPlain(value)) found.push({ name: noun || 'reference', value });
      } else if (isNumber(value) || (isLetters(value) && announced(words, index, cues))) {
        const noun = nounNear(words, index, NEAR_NUMBER, cues);
        const marked = (raw[index] ?? '').startsWith('#');
        if (noun !== '' || marked) found.push({ name: noun || 'reference', value });
      }
    });
  }
  return found;
}

function announced(words: readonly string[], index: number, cues: Cues): boolean {
  return words
    .slice(Math.max(0, index - NEAR_NUMBER), index)
    .some((word) => cues.packetIdWord.includes(word));
}
