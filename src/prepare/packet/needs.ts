/**
 * What a buyer asked, for the colleague who picks a sales conversation up: their questions as they put
 * them, so that each gets its answer.
 */
import { LIMITS } from '../../shared/packetLimits.ts';
import { fold } from '../../redact/fold.ts';
import type { Cues } from './cues.ts';
import type { DraftFact } from './facts.ts';
import { asksForPerson } from './personWish.ts';
import type { PacketLine } from './lines.ts';
import { cut, sentencesOf, wordsOf } from './sentences.ts';

const MOST_QUESTIONS = 3;
/** Shorter ones, such as "really?", ask for nothing. */
const LEAST_WORDS = 5;

/** The first questions of the customer; those for a person are no questions about the matter. */
export function findQuestions(lines: readonly PacketLine[], cues: Cues): readonly DraftFact[] {
  return lines
    .filter(({ speaker }) => speaker === 'customer')
    .flatMap(({ text, sequence }) =>
      sentencesOf(text)
        .filter((sentence) => sentence.endsWith('?') && wordsOf(sentence).length >= LEAST_WORDS)
        .filter((sentence) => !asksForPerson(fold(sentence), cues))
        .map((sentence) => ({
          name: 'question',
          value: cut(sentence, LIMITS.factValue),
          provenance: 'customer' as const,
          sequence,
          masked: false
        }))
    )
    .slice(0, MOST_QUESTIONS);
}
