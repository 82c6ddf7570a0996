/**
 * Amounts of money and dates as a customer wrote them.
 */
import { fold } from '../../redact/fold.ts';
import type { Cues } from './cues.ts';
import { bare, wordsOf } from './sentences.ts';

const SYMBOLS = '$\u20ac\u00a3\u00a5\u20b9';
const isFigure = (word: string): boolean => /^[0-9]+(?:[.,][0-9]+)*$/.test(word);
const isDay = (word: string): boolean =>
  /^(?:[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th|\.)?$/.test(word);

/** Amounts, each with its currency as written: `$120.50`, `86 EUR`. */
export function amountsOf(text: string, cues: Cues): string[] {
  const words = wordsOf(text).map((word) => bare(word));
  const found: string[] = [];
  words.forEach((word, index) => {
    const first = word[0] ?? '';
    const last = word.at(-1) ?? '';
    const next = fold(words[index + 1] ?? '');
    if (word.length > 1 && SYMBOLS.includes(first) && isFigure(word.slice(1))) found.push(word);
    else if (word.length > 1 && SYMBOLS.includes(last) && isFigure(word.slice(0, -1))) {
      found.push(word);
    } else if (isFigure(word) && cues.packetCurrency.includes(next)) {
      found.push(`${word} ${words[index + 1] ?? ''}`);
    }
  });
  return found;
}

/** Dates: `2026-05-24`, `24/05/2026`, `May 24th`, `24 May 2026`. */
export function datesOf(text: string, cues: Cues): string[] {
  const words = wordsOf(text).map((word) => bare(word));
  const found: string[] = [];
  let index = 0;
  while (index < words.length) {
    const word = words[index] ?? '';
    const next = words[index + 1] ?? '';
    let taken = 0;
    if (/^(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]$/.test(word)) taken = 1;
    else if (/^[0-3]?[0-9][/.][0-3]?[0-9][/.](?:19|20)[0-9]{2}$/.test(word)) taken = 1;
    else if (isMonth(word, cues) && isDay(next)) taken = 2;
    else if (isDay(word) && isMonth(next, cues)) taken = 2;
    if (taken === 2 && /^(?:19|20)[0-9]{2}$/.test(words[index + 2] ?? '')) taken = 3;
    if (taken > 0) found.push(words.slice(index, index + taken).join(' '));
    index += Math.max(taken, 1);
  }
  return found;
}

function isMonth(word: string, cues: Cues): boolean {
  const folded = fold(word);
  // "may" is a word more often than a month; a month has a capital in English.
  return cues.packetMonth.includes(folded) && (folded !== 'may' || word.startsWith('M'));
}
