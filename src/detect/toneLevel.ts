/**
 * Tone over a whole conversation: where it stands now, as every turn moves it a part of the way. One strong
 * sentence in a long friendly conversation weighs little, polite displeasure that goes on weighs much.
 */
import type { Found } from './matching/phraseMatcher.ts';
import { FULL } from './points.ts';
import { hasGroup } from './scoring.ts';

/** The level of a conversation in which nothing was said yet; below it stands content, above displeasure. */
export const NEUTRAL = FULL;

/**
 * Thousandths of the earlier level that stay. Fitted with the content below on the dialogues that were
 * read: the area under the curve of the last level is .827, that of the strongest turn .776.
 */
const KEPT_LEVEL = 800;

/** What a turn with thanks or praise takes from its own displeasure, in thousandths. */
const CONTENT = 100;

/**
 * The level after a turn.
 * @param before the level so far, NEUTRAL at first
 * @param tone the tone score of the turn, in thousandths
 * @returns 0 to twice NEUTRAL
 */
export function levelAfter(before: number, tone: number, found: readonly Found[]): number {
  const content = hasGroup(found, 'content') || hasGroup(found, 'thanks') ? CONTENT : 0;
  const turn = NEUTRAL + tone - content;
  return Math.floor((before * KEPT_LEVEL + turn * (FULL - KEPT_LEVEL)) / FULL);
}
