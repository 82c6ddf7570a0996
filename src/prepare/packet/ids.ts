/**
 * Ids in what a customer wrote: codes such as H8Q05L or mia_li_3668, and numbers that a word calls
 * an order, a ticket or an account.
 */
import { fold } from '../../redact/fold.ts';
import type { Cues } from './cues.ts';
import { bare, sentencesOf, wordsOf } from './sentences.ts';

/** How far back a word may stand that says what an id is. */
const WORDS_BEFORE = 8;
const WORDS_AFTER = 2;
/** A bare number must be called something by a word this near. */
const NEAR_NUMBER = 4;
const SHORTEST_CODE = 5;
const LONGEST_CODE = 64;
/** Longest text that is taken for an answer to the question before it. */
const MOST_ANSWER_WORDS = 25;

/** One id with its name. */
export interface FoundId {
  readonly name: string;
  readonly value: string;
}

/** What a word calls an id: `user` gives `user id`, `flight` gives `flight number`, `pedido` stays. */
export function nameOfNoun(word: string, cues: Cues): string {
  for (const noun of [word, word.endsWith('s') ? word.slice(0, -1) : word]) {
    if (cues.packetIdNoun.includes(noun)) return `${noun} id`;
    if (cues.packetNumberNoun.includes(noun)) return `${noun} number`;
    if (cues.packetIdLabel.includes(noun)) return noun;
  }
  return '';
}

function countDigits(text: string): number {
  return [...text].filter((character) => character >= '0' && character <= '9').length;
}

/** True for a code that mixes letters and digits as no word does. */
function isCode(value: string): boolean {
  const digits = countDigits(value);
  if (value.length < SHORTEST_CODE || value.length > LONGEST_CODE || digits === 0) return false;
  if (!/^[A-Za-z0-9]+(?:[_/-][A-Za-z0-9]+)*$/.test(value)) return false;
  if (digits === value.replace(/[^A-Za-z0-9]/g, '').length) return false;
  // "10am", "1st", "100kg": a number with its unit; "iPhone13": a name with its version.
  if (/^[0-9]+[a-z]{1,3}$/.test(value)) return false;
  return value.includes('_') || value === value.toUpperCase() || digits >= 3;
}

/** True for a value that is strong enough without any word that names it. */
const isPlain = (value: string): boolean =>
  value.length >= 6 && value === value.toUpperCase() && /[A-Z]/.test(value);

/** A number that only a question for it makes an id. */
const isShortNumber = (value: string): boolean =>
  value.length >= 3 &&
  value.length <= 20 &&
  countDigits(value) === value.length &&
  !/^(?:19|20)[0-9]{2}$/.test(value);

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

/** The one kind of id the line before asked for; blank when it asked for none or for several. */
export function askedId(text: string, cues: Cues): string {
  const names = wordsOf(text)
    .map((word) => nameOfNoun(fold(bare(word)), cues))
    .filter((name) => name !== '');
  const isOne = new Set(names).size === 1;
  return isOne && (text.includes('?') || text.includes('please')) ? (names[0] ?? '') : '';
}

/**
 * Every id of a text, in order.
 * @param known names of values that an action was given under a field, by folded value
 * @param asked what the line before asked for, so that "it's 684" is understood; blank for nothing
 */
export function idsOf(
  text: string,
  known: ReadonlyMap<string, string>,
  asked: string,
  cues: Cues
): FoundId[] {
  const found: FoundId[] = [];
  const answer = wordsOf(text).length <= MOST_ANSWER_WORDS ? asked : '';
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
        const name = noun || answer;
        if (name !== '' || isPlain(value)) found.push({ name: name || 'reference', value });
      } else if (answer !== '' && isShortNumber(value)) {
        found.push({ name: nounNear(words, index, NEAR_NUMBER, cues) || answer, value });
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
