/**
 * A turn in the spelling patterns know: words with letters held down ("pleeease", "noooo") are brought
 * back to one the policy uses.
 */
import type { Reading } from './form.ts';
import type { PhraseIndex } from './phraseIndex.ts';
import type { WordEntry } from './wordEntry.ts';
import type { Words } from './words.ts';

/** A turn ready to be matched, with what the policy knows of each word. */
export interface ReadTurn {
  readonly reading: Reading;
  readonly entries: readonly (WordEntry | undefined)[];
}

/**
 * A word with runs of three and more letters brought to two, else to one; the word itself when the
 * policy knows neither.
 */
function plainForm(word: string, index: PhraseIndex): string {
  let twice = '';
  let once = '';
  let long = false;
  let at = 0;
  while (at < word.length) {
    const letter = word.charAt(at);
    let end = at;
    while (end < word.length && word.charAt(end) === letter) end++;
    const isLong = end - at > 2;
    long ||= isLong;
    twice += isLong ? letter + letter : word.slice(at, end);
    once += isLong ? letter : word.slice(at, end);
    at = end;
  }
  if (!long) return word;
  if (index.knows(twice)) return twice;
  return index.knows(once) ? once : word;
}

/** Reads the words of a turn. */
export function readTurn(turn: Words, index: PhraseIndex): ReadTurn {
  const words: string[] = [];
  const entries: (WordEntry | undefined)[] = [];
  for (const word of turn.words) {
    let entry = index.at(word);
    let read = word;
    if (entry === undefined && word.length > 2) {
      read = plainForm(word, index);
      if (read !== word) entry = index.at(read);
    }
    words.push(read);
    entries.push(entry);
  }
  return { reading: { turn, words, memberships: entries }, entries };
}
