/** Figures in words, the same on a terminal and on a page. */
import type { Change } from './comparison.ts';
import type { Interval } from './interval.ts';

/** Below so many cases a rate says nothing. */
const LEAST_CASES = 30;

const share = (value: number): string => `${(100 * value).toFixed(1)} %`;

/** A rate with its 95 % interval and its cases; says so when there are too few. */
export function percent(figure: Interval | null): string {
  if (figure === null) return 'not defined';
  const { value, low, high, n } = figure;
  const range = `${share(low)} to ${share(high)}, n ${n}`;
  return n < LEAST_CASES ? `too few cases (${range})` : `${share(value)} (${range})`;
}

/** A rate alone; a dash when there are too few cases. */
export function cases(figure: Interval | null): string {
  return figure === null || figure.n < LEAST_CASES ? '–' : share(figure.value);
}

/** An amount with its interval and its cases. */
export const amount = (figure: Interval | null, currency: string): string =>
  figure === null
    ? 'not defined'
    : `${figure.value.toFixed(2)} ${currency} (${figure.low.toFixed(2)} to ${figure.high.toFixed(2)}, n ${figure.n})`;

/** What happens to a conversation, in words. */
export const CHANGE_WORDS: Readonly<Record<Change, string>> = {
  enters: 'handed over only after the change',
  leaves: 'no longer handed over',
  earlier: 'handed over earlier',
  later: 'handed over later',
  otherReason: 'handed over for another reason'
};
