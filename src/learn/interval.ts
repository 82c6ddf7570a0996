/**
 * How far a measured figure can be trusted: Wilson intervals for rates and seeded bootstrap intervals for
 * means, so that no report shows a number without its range.
 */

/** A figure with its 95 % interval and the number of cases it rests on. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** Two-sided 95 % quantile of the normal distribution. */
const Z = 1.959964;
/** Resamples of a bootstrap: enough for two stable digits of a 95 % interval. */
const RESAMPLES = 2000;

const rounded = (value: number): number => Math.round(10_000 * value) / 10_000;

/**
 * Wilson score interval of `part` out of `whole` (Wilson 1927); null when there is nothing to divide by.
 * It stays inside 0 to 1 and is usable for small counts, unlike the normal approximation.
 */
export function rate(part: number, whole: number): Interval | null {
  if (whole === 0) return null;
  const share = part / whole;
  const scale = 1 + (Z * Z) / whole;
  const centre = share + (Z * Z) / (2 * whole);
  const spread = Z * Math.sqrt((share * (1 - share)) / whole + (Z * Z) / (4 * whole * whole));
  return {
    value: rounded(share),
    low: rounded(Math.max(0, (centre - spread) / scale)),
    high: rounded(Math.min(1, (centre + spread) / scale)),
    n: whole
  };
}

/** Pseudo-random numbers from 0 to 1 (mulberry32, public domain): the same seed gives the same numbers. */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Collects one number a conversation and tells mean and percentile-bootstrap interval. Numbers repeat (most
 * conversations cost the same), so only the counts of distinct numbers are kept: memory does not grow with
 * the conversations.
 */
export class Mean {
  private readonly counts = new Map<number, number>();
  private n = 0;

  add(value: number): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
    this.n += 1;
  }

  /** @param seed same seed, same interval */
  interval(seed = 1): Interval | null {
    if (this.n === 0) return null;
    const values = [...this.counts].sort((a, b) => a[0] - b[0]);
    const mean = values.reduce((sum, [value, count]) => sum + value * count, 0) / this.n;
    const random = generator(seed);
    const means = Array.from({ length: RESAMPLES }, () => resampled(values, random)).sort(
      (a, b) => a - b
    );
    return {
      value: rounded(mean),
      low: rounded(means[Math.floor(0.025 * RESAMPLES)] ?? mean),
      high: rounded(means[Math.ceil(0.975 * RESAMPLES) - 1] ?? mean),
      n: this.n
    };
  }
}

/**
 * Mean of one resample. Each distinct number is drawn a Poisson number of times, by its normal
 * approximation: the Poisson bootstrap, as cheap as there are distinct numbers.
 */
function resampled(values: readonly (readonly [number, number])[], random: () => number): number {
  let drawn = 0;
  let sum = 0;
  for (const [value, count] of values) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const times = Math.max(0, Math.round(count + Math.sqrt(count) * normal));
    drawn += times;
    sum += value * times;
  }
  // An empty resample says nothing about the mean.
  return drawn === 0 ? resampled(values, random) : sum / drawn;
}
