/**
 * Notices a payment card number in a turn: 13 to 19 digits, written together or in groups, with a
 * valid check digit.
 */
import type { Words } from './matching/words.ts';

const SHORTEST = 13;
const LONGEST = 19;

/** The check digit rule of card numbers (Luhn, ISO/IEC 7812-1). */
function hasValidCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 0x30;
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function isDigits(word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}

/** Where a card number stands in the text; undefined when there is none. */
export function findCardNumber(words: Words): { start: number; end: number } | undefined {
  let digits = '';
  let first = 0;
  for (let index = 0; index <= words.words.length; index++) {
    const word = words.words[index] ?? '';
    const continues = digits === '' || !words.opens[index];
    if (word !== '' && isDigits(word) && continues && digits.length + word.length <= LONGEST) {
      if (digits === '') first = index;
      digits += word;
      continue;
    }
    if (digits.length >= SHORTEST && hasValidCheckDigit(digits)) {
      return { start: words.starts[first], end: words.ends[index - 1] };
    }
    digits = word !== '' && isDigits(word) ? word : '';
    first = index;
  }
  return undefined;
}
