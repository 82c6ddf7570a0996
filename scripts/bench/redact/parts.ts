/**
 * Parts that generators of check digits share: sums, groups, dates, Luhn.
 */
import type { Random } from './random.ts';

/** The sum of numbers. */
export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);
/** Digits times weights, summed. */
export const dot = (digits: string, weights: readonly number[]): number =>
  sum(weights.map((weight, index) => weight * Number(digits[index])));
/** A number in two digits. */
export const two = (value: number): string => String(value).padStart(2, '0');

/** Tries until the maker has a value: some bodies have no valid check digit. */
export function until(make: () => string | null): string {
  for (;;) {
    const value = make();
    if (value !== null) return value;
  }
}

/** Appends the Luhn digit. */
export function withLuhn(body: string): string {
  let total = 0;
  [...body].reverse().forEach((digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    total += Math.floor(value / 10) + (value % 10);
  });
  return body + String((10 - (total % 10)) % 10);
}

/** Day in two digits, in every month. */
export const dayOf = (random: Random): string => two(1 + random.below(28));
/** Month in two digits. */
export const monthOf = (random: Random): string => two(1 + random.below(12));

/** One national id as written, with the word that names it. */
export interface MadeId {
  readonly value: string;
  readonly label: string;
}

/** Makes one id. */
export type Maker = (random: Random) => MadeId;

/** Digits in groups with a mark between. */
export const grouped = (digits: string, sizes: readonly number[], mark: string): string => {
  let at = 0;
  return sizes
    .map((size) => {
      at += size;
      return digits.slice(at - size, at);
    })
    .join(mark);
};

/** Appends the digit a rule makes of the remainder; null when there is none. */
export const mod11 = (
  body: string,
  weights: readonly number[],
  of: (rest: number) => number | null
) => {
  const digit = of(dot(body, weights) % 11);
  return digit === null || digit > 9 ? null : body + String(digit);
};
