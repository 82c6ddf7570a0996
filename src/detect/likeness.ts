/**
 * Notices that a turn says the same again: content words become numbers, which are compared and
 * remembered in place of the words themselves.
 */
import type { Words } from './matching/words.ts';

/** The hash that Java's `String.hashCode` gives, so that Apex may use its own. */
export function hash(text: string): number {
  let value = 0;
  for (let index = 0; index < text.length; index++) {
    value = (Math.imul(value, 31) + text.charCodeAt(index)) | 0;
  }
  return value;
}

/** The content words of a turn as hashes: each once, in order, without empty words and numbers. */
export function contentOf(
  words: Words,
  isEmpty: (word: string) => boolean,
  most: number
): readonly number[] {
  const seen = new Set<number>();
  for (const word of words.words) {
    const unit = word.charCodeAt(0);
    if (isEmpty(word) || (unit >= 0x30 && unit <= 0x39)) continue;
    seen.add(hash(word));
    if (seen.size === most) break;
  }
  return [...seen];
}

/**
 * How much of a turn was said before, in thousandths: its words that the earlier turn has too. A turn that
 * asks the same about something else has a word of its own, and one that adds to the earlier turn has more.
 */
export function likeness(earlier: readonly number[], turn: readonly number[]): number {
  if (turn.length === 0) return 0;
  const known = new Set(earlier);
  let common = 0;
  for (const word of turn) if (known.has(word)) common++;
  return Math.floor((common * 1000) / turn.length);
}

/** One hash of a whole answer, to notice the AI repeating itself. */
export function answerHash(words: Words): number {
  return hash(words.words.join(' '));
}
