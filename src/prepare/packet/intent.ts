/**
 * What the customer wants, as verb and object in at most eight words, taken from their own words.
 */
import { LIMITS } from '../../shared/packet.ts';
import { fold } from '../redact/fold.ts';
import { firstCue, hasCue, indexOfCue, type Cues } from './cues.ts';
import type { PacketLine } from './lines.ts';
import { bare, capitalised, cut, sentencesOf, wordsOf } from './sentences.ts';

const MOST_WORDS = 8;

/** An intent with the line it was read from. */
export interface FoundIntent {
  readonly text: string;
  /** 0 when nothing was found. */
  readonly sequence: number;
}

/** True when a clause asks for a person rather than for a thing. */
export function asksForPerson(folded: string, cues: Cues): boolean {
  return hasCue(folded, cues.packetPerson) && hasCue(folded, cues.packetReach);
}

/** Words of a clause without filler, eight at most, without a preposition at either end. */
function tidy(clause: string, cues: Cues): string {
  const words: string[] = wordsOf(clause)
    .map((word) => bare(word))
    .filter((word) => word !== '' && !cues.packetDropWord.includes(fold(word)));
  while (words.length > 0 && cues.packetTrailingWord.includes(fold(words[0] ?? ''))) words.shift();
  words.splice(MOST_WORDS);
  while (words.length > 0 && cues.packetTrailingWord.includes(fold(words.at(-1) ?? ''))) {
    words.pop();
  }
  return cut(capitalised(words.join(' ')), LIMITS.intent);
}

/** The clause that starts at an offset: up to a comma or a word that begins another thought. */
function clauseFrom(sentence: string, folded: string, start: number, cues: Cues): string {
  let end = sentence.length;
  for (const mark of [', ', '; ', ' - ', ' (', '\u2014']) {
    const at = sentence.indexOf(mark, start + 1);
    if (at !== -1) end = Math.min(end, at);
  }
  const stop = firstCue(folded, cues.packetClauseEnd, start);
  if (stop !== null && stop.at > start) end = Math.min(end, stop.at);
  return sentence.slice(start, end);
}

function requestOf(sentence: string, cues: Cues): string {
  const folded = fold(sentence);
  let from = 0;
  for (;;) {
    const lead = firstCue(folded, cues.packetRequestLead, from);
    if (lead === null) return '';
    const start = lead.at + lead.cue.length;
    const clause = clauseFrom(sentence, folded, start, cues);
    // A lead inside the clause ("I was hoping you could help me cancel …") says it better.
    const inner = firstCue(fold(clause), cues.packetRequestLead);
    if (inner === null) return clause;
    from = start;
  }
}

const isVague = (clause: string, cues: Cues): boolean => {
  const folded = fold(clause);
  const words = wordsOf(folded).filter((word) => !cues.packetDropWord.includes(bare(word)));
  return (
    words.length < 2 || cues.packetVagueRequest.some((vague) => indexOfCue(folded, vague) !== -1)
  );
};

/** First sentence that says something: not a greeting, more than two words. */
function firstMatter(customer: readonly PacketLine[], cues: Cues): FoundIntent {
  for (const { text, sequence } of customer) {
    for (const sentence of sentencesOf(text)) {
      const folded = fold(sentence);
      if (hasCue(folded, cues.packetGreeting) && wordsOf(sentence).length < 5) continue;
      if (asksForPerson(folded, cues)) continue;
      const matter = tidy(sentence, cues);
      if (wordsOf(matter).length > 2 || /[^\u0000-\u02ff]/.test(matter)) {
        return { text: matter, sequence };
      }
    }
  }
  return { text: '', sequence: 0 };
}

/**
 * The first clear request of the customer; else the first vague one; else their first sentence that
 * says something; blank when they said nothing but that they want a person.
 */
export function findIntent(lines: readonly PacketLine[], cues: Cues): FoundIntent {
  const customer = lines.filter(({ speaker }) => speaker === 'customer');
  let vague: FoundIntent | null = null;
  for (const { text, sequence } of customer) {
    for (const sentence of sentencesOf(text)) {
      const clause = requestOf(sentence, cues);
      if (clause === '' || asksForPerson(fold(clause), cues)) continue;
      const found = { text: tidy(clause, cues), sequence };
      if (found.text === '') continue;
      if (!isVague(clause, cues)) return found;
      vague ??= found;
    }
  }
  const matter = firstMatter(customer, cues);
  return vague !== null && wordsOf(vague.text).length > 1 ? vague : matter;
}
