/**
 * Scores as whole thousandths. Both engines add and compare whole numbers only, so no rounding can
 * make them disagree.
 */

/** The score 1. */
export const FULL = 1000;

/** A score or threshold of a record (0 to 1) in thousandths. */
export function toPoints(value: number): number {
  return Math.floor(value * FULL + 0.5);
}

/** Thousandths as the score people read. */
export function toScore(points: number): number {
  return points / FULL;
}

/** Joins independent cues: two weak ones make a stronger one, and the result never exceeds 1. */
export function join(first: number, second: number): number {
  return FULL - Math.floor(((FULL - first) * (FULL - second)) / FULL);
}

/** A share of a score, both in thousandths. */
export function share(points: number, part: number): number {
  return Math.floor((points * part) / FULL);
}

/** `count` of `needed` as thousandths, at most 1. */
export function portion(count: number, needed: number): number {
  if (needed <= 0) return FULL;
  return Math.min(FULL, Math.floor((count * FULL) / needed));
}
