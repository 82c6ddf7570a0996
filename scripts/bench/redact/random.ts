/**
 * Repeatable randomness for measurements: the same seed gives the same texts on every machine.
 */

/** Draws numbers, digits and members of lists. */
export interface Random {
  /** A whole number from 0 to below `bound`. */
  below(bound: number): number;
  digits(count: number): string;
  letters(count: number): string;
  pick<T>(list: readonly T[]): T;
}

/** A generator of the mulberry32 family; good enough for test data, useless for secrets. */
export function seeded(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  const from = (alphabet: string, count: number): string =>
    Array.from({ length: count }, () => alphabet[below(alphabet.length)]).join('');
  return {
    below,
    digits: (count) => from('0123456789', count),
    letters: (count) => from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', count),
    pick: <T>(list: readonly T[]): T => list[below(list.length)]
  };
}
