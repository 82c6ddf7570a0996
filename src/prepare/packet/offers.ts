/**
 * What the assistant offered and what the customer said to it, so that nobody offers it again.
 */
import type { OfferAnswer } from '../../shared/reasons.ts';
import { LIMITS } from '../../shared/packetLimits.ts';
import { fold } from '../../redact/fold.ts';
import { firstCue, hasCue, type Cues } from './cues.ts';
import type { PacketLine } from './lines.ts';
import { foldedWords, spotsIn, type PhraseBook } from './phraseBook.ts';
import { cut, sentencesOf } from './sentences.ts';

/** One offer, as last made. */
export interface DraftOffer {
  text: string;
  answer: OfferAnswer;
  sequence: number;
}

/** Words within which an answer to an offer starts. */
const ANSWER_WITHIN = 2;

const hasTurn = (sentence: string, code: string, book: PhraseBook): boolean =>
  spotsIn(foldedWords(sentence), book).some((spot) => spot.kind === 'turn' && spot.code === code);

/** The sentence that offers something other than a person; blank for none. */
function offerIn(text: string, book: PhraseBook, cues: Cues): string {
  return (
    sentencesOf(text).find(
      (sentence) =>
        hasTurn(sentence, 'offer', book) &&
        !hasCue(fold(sentence), cues.packetReach) &&
        !hasCue(fold(sentence), cues.packetPromise)
    ) ?? ''
  );
}

function answerIn(text: string, book: PhraseBook, cues: Cues): OfferAnswer {
  if (sentencesOf(text).some((sentence) => hasTurn(sentence, 'declined', book))) return 'declined';
  const yes = firstCue(fold(text), cues.packetYes);
  return yes !== null && yes.at <= ANSWER_WITHIN ? 'accepted' : 'open';
}

/** The offers; one made again counts once, with its newest answer. */
export function findOffers(
  lines: readonly PacketLine[],
  book: PhraseBook,
  cues: Cues
): readonly DraftOffer[] {
  const offers: DraftOffer[] = [];
  let isAsked = false;
  for (const { speaker, text, sequence } of lines) {
    if (speaker === 'ai') {
      const offer = offerIn(text, book, cues);
      isAsked = offer !== '';
      const last = offers.at(-1);
      if (isAsked && last !== undefined && last.answer !== 'accepted') last.sequence = sequence;
      else if (isAsked) offers.push({ text: cut(offer, LIMITS.attempt), answer: 'open', sequence });
    }
    if (speaker !== 'customer' || !isAsked) continue;
    const answer = answerIn(text, book, cues);
    const last = offers.at(-1);
    if (last !== undefined && answer !== 'open') last.answer = answer;
    isAsked = false;
  }
  return offers;
}
