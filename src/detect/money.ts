/**
 * Reads amounts of money and percentages from a turn: `$1,200.50`, `1.200,50 €`, `5k`, `two hundred
 * dollars`, `30 %`. Number words and currency words are word lists of the policy.
 */
import type { Words } from './matching/words.ts';

/** One amount found in a turn; the value is in whole units of the currency, decimals kept. */
export interface Money {
  readonly value: number;
  /** ISO 4217 code, `%` for a percentage; blank for a bare sum such as `5k`. */
  readonly currency: string;
  readonly first: number;
  readonly last: number;
}

/** Names of the word lists, whose entries read `word=value`. */
export const NUMBER_WORDS = 'numberWords';
export const CURRENCY_WORDS = 'currencyWords';

/** Number words and currency words with what they mean. */
export interface MoneyWords {
  readonly numbers: ReadonlyMap<string, number>;
  readonly currencies: ReadonlyMap<string, string>;
}

/** Reads `word=value` entries of the two lists. */
export function readMoneyWords(lists: ReadonlyMap<string, readonly string[]>): MoneyWords {
  const pairs = (name: string): [string, string][] =>
    (lists.get(name) ?? []).flatMap((entry) => {
      const at = entry.lastIndexOf('=');
      return at <= 0 ? [] : [[entry.slice(0, at), entry.slice(at + 1)]];
    });
  return {
    numbers: new Map(pairs(NUMBER_WORDS).map(([word, value]) => [word, Number(value)])),
    currencies: new Map(pairs(CURRENCY_WORDS))
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
  const { numbers, currencies } = moneyWords;
  const count = words.words.length;
  for (let index = 0; index < count; index++) {
    const number = readNumberAt(words, index, numbers);
    if (number === undefined) continue;
    const before = index > 0 ? currencies.get(words.words[index - 1]) : undefined;
    const after =
      number.last + 1 < count ? currencies.get(words.words[number.last + 1]) : undefined;
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
  numbers: ReadonlyMap<string, number>
): { value: number; last: number; thousands: boolean } | undefined {
  const first = words.words[start];
  const digits = readNumber(first);
  let total = 0;
  let current = digits >= 0 ? digits : (numbers.get(first) ?? -1);
  if (current < 0) return undefined;
  let last = start;
  for (let index = start + 1; index < words.words.length; index++) {
    if (words.opens[index] || index - start >= MOST_NUMBER_WORDS) break;
    const value = numbers.get(words.words[index]);
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
