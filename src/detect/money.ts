/**
 * Reads amounts of money and percentages from a turn: `$1,200.50`, `1.200,50 €`, `5k`, `two hundred
 * dollars`, `30 %`. Number words and currency words are word lists of the policy.
 */
import type { PhraseIndex } from './matching/phraseIndex.ts';
import type { Words } from './matching/words.ts';

/** One amount found in a turn; the value is in whole units of the currency, decimals kept. */
export interface Money {
  readonly value: number;
  /** ISO 4217 code, `%` for a percentage; blank for a bare sum such as `5k`. */
  readonly currency: string;
  readonly first: number;
  readonly last: number;
}

/** Number words and currency words with what they mean. */
export interface MoneyWords {
  /** What a word counts; undefined when it is no number word. */
  number(word: string): number | undefined;
  /** The currency a word or sign names; undefined when it names none. */
  currency(word: string): string | undefined;
}

/** The money words of a policy. */
export function moneyWordsOf(index: PhraseIndex): MoneyWords {
  return {
    number: (word) => index.at(word)?.number,
    currency: (word) => index.at(word)?.currency
  };
}

function isDigits(text: string): boolean {
  if (text === '') return false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}

/** The value of a number as written, or -1: both `1,200.50` and `1.200,50` are understood. */
export function readNumber(written: string): number {
  const suffix = written.charAt(written.length - 1);
  const factor = suffix === 'k' ? 1000 : suffix === 'm' ? 1_000_000 : 1;
  const body = factor === 1 ? written : written.slice(0, -1);
  const point = body.lastIndexOf('.');
  const comma = body.lastIndexOf(',');
  const last = Math.max(point, comma);
  const decimals = body.length - last - 1;
  const mixed = point >= 0 && comma >= 0;
  const isDecimal = last >= 0 && (mixed || decimals !== 3);
  const whole = (isDecimal ? body.slice(0, last) : body).replaceAll(',', '').replaceAll('.', '');
  const part = isDecimal ? body.slice(last + 1) : '0';
  if (!isDigits(whole) || !isDigits(part) || whole.length > 12 || part.length > 6) return -1;
  return Number(`${whole}.${part}`) * factor;
}

/** Every amount in a turn that carries a currency or a percent sign. */
export function findMoney(words: Words, moneyWords: MoneyWords): readonly Money[] {
  const found: Money[] = [];
  const count = words.words.length;
  for (let index = 0; index < count; index++) {
    const number = readNumberAt(words, index, moneyWords);
    if (number === undefined) continue;
    const before = index > 0 ? moneyWords.currency(words.words[index - 1]) : undefined;
    const after =
      number.last + 1 < count ? moneyWords.currency(words.words[number.last + 1]) : undefined;
    const currency = after ?? before ?? (number.thousands ? '' : undefined);
    if (currency !== undefined) {
      found.push({
        value: number.value,
        currency,
        first: after === undefined && before !== undefined ? index - 1 : index,
        last: after === undefined ? number.last : number.last + 1
      });
    }
    index = number.last;
  }
  return found;
}

/** Most words one number may have, as in `two hundred and fifty thousand`. */
const MOST_NUMBER_WORDS = 8;

/** A number that begins at a word: digits with an optional `thousand`, or number words. */
function readNumberAt(
  words: Words,
  start: number,
  moneyWords: MoneyWords
): { value: number; last: number; thousands: boolean } | undefined {
  const first = words.words[start];
  const digits = readNumber(first);
  let total = 0;
  let current = digits >= 0 ? digits : (moneyWords.number(first) ?? -1);
  if (current < 0) return undefined;
  let last = start;
  for (let index = start + 1; index < words.words.length; index++) {
    if (words.opens[index] || index - start >= MOST_NUMBER_WORDS) break;
    const value = moneyWords.number(words.words[index]);
    if (value === undefined) break;
    if (value === 0) continue;
    if (value === 100) current *= 100;
    else if (value >= 1000) {
      total += current * value;
      current = 0;
    } else if (digits >= 0) break;
    else current += value;
    last = index;
  }
  return { value: total + current, last, thousands: digits >= 1000 && first.endsWith('k') };
}
