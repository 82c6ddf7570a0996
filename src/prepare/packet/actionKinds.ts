/**
 * What an action does, told by its name: it changes something, it only looks, or only the assistant
 * itself sees it.
 */
import { foldedWords } from './phraseBook.ts';

/** First words of actions that only look. */
const LOOKS: ReadonlySet<string> = new Set(
  'get find search list lookup look check read fetch query retrieve show verify test describe'.split(
    ' '
  )
);
/** Words of actions without effect or finding. */
const INNER: ReadonlySet<string> = new Set(
  'think reason plan calculate note log summarize'.split(' ')
);

/** One kind of action. */
export type ActionKind = 'inner' | 'look' | 'effect';

/** Folded words of an action's name: `update_reservationFlights` reads "update reservation flights". */
export const actionWords = (name: string): readonly string[] =>
  foldedWords(name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/[_.-]{1,}/g, ' '));

/** What an action of this name does; one that is not known to look is taken to change something. */
export function kindOfAction(words: readonly string[]): ActionKind {
  if (words.some((word) => INNER.has(word))) return 'inner';
  return LOOKS.has(words[0] ?? '') || words.at(-1) === 'test' ? 'look' : 'effect';
}
