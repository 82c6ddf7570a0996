/**
 * What the customer said first that says something: shown as their words when no request was understood.
 */
import { fold } from '../../redact/fold.ts';
import { hasCue, type Cues } from './cues.ts';
import type { PacketLine } from './lines.ts';
import { asksForPerson } from './personWish.ts';
import { foldedWords, spotsIn, type PhraseBook } from './phraseBook.ts';
import { firstWords, sentencesOf, wordsOf } from './sentences.ts';

/** Shorter sentences say nothing. */
const LEAST_WORDS = 4;
/** Words quoted. */
const MOST_WORDS = 7;

/** The start of the first sentence that is no greeting, asks for no person and abuses nobody; blank for none. */
export function firstSaid(
  lines: readonly PacketLine[],
  book: PhraseBook,
  cues: Cues
): { readonly text: string; readonly sequence: number } {
  for (const { speaker, text, sequence } of lines) {
    if (speaker !== 'customer') continue;
    for (const sentence of sentencesOf(text)) {
      const folded = fold(sentence);
      const isAbuse = spotsIn(foldedWords(sentence), book).some(({ code }) => code === 'abusive');
      if (wordsOf(sentence).length < LEAST_WORDS || isAbuse) continue;
      if (asksForPerson(folded, cues)) continue;
      if (hasCue(folded, cues.packetGreeting) && wordsOf(sentence).length < 6) continue;
      const start = firstWords(sentence, MOST_WORDS);
      return { text: start === sentence ? start : `${start}\u2026`, sequence };
    }
  }
  return { text: '', sequence: 0 };
}
