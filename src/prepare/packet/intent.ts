/**
 * What the customer wants, as verb and object in at most eight words, taken from their own words.
 */
import { LIMITS } from '../../shared/packetLimits.ts';
import { fold } from '../../redact/fold.ts';
import { firstCue, hasCue, type Cues } from './cues.ts';
import type { PacketLine } from './lines.ts';
import { bare, capitalised, cut, sentencesOf, wordsOf } from './sentences.ts';

const MOST_WORDS = 8;
const MOST_NOUN_WORDS = 3;

/** An intent with the line it was read from. */
export interface FoundIntent {
  readonly text: string;
  /** 0 when nothing was found. */
  readonly sequence: number;
  /** False when it is only what the customer said first. */
  readonly isRequest: boolean;
}

/** True when a clause asks for a person rather than for a thing. */
export function asksForPerson(folded: string, cues: Cues): boolean {
  return hasCue(folded, cues.packetPerson) && hasCue(folded, cues.packetReach);
}

/** Words of a clause without filler, and without a preposition at its start. */
function telling(clause: string, cues: Cues): string[] {
  const words: string[] = wordsOf(clause)
    .map((word) => bare(word))
    .filter((word) => word !== '' && !cues.packetDropWord.includes(fold(word)));
  while (words.length > 0 && cues.packetTrailingWord.includes(fold(words[0] ?? ''))) words.shift();
  return words;
}

/** The telling words of a clause, eight at most, without a preposition at either end. */
function tidy(clause: string, cues: Cues): string {
  const words = telling(clause, cues);
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

/** The thing named after an article: what "it" stands for. Words that name nothing are passed over. */
function nounIn(text: string, cues: Cues): string {
  const words = wordsOf(text);
  for (let index = 0; index < words.length; index += 1) {
    if (!cues.packetArticle.includes(fold(bare(words[index] ?? '')))) continue;
    const noun: string[] = [];
    for (const word of words.slice(index + 1, index + 1 + MOST_NOUN_WORDS)) {
      const folded = fold(bare(word));
      if (cues.packetNounEnd.includes(folded) || cues.packetClauseEnd.includes(folded)) break;
      noun.push(bare(word));
      if (/[,.;!?]$/.test(word)) break;
    }
    const isEmpty = noun.length === 0 || cues.packetEmptyNoun.includes(fold(noun.at(-1) ?? ''));
    if (!isEmpty) return noun.join(' ');
  }
  return '';
}

/** The clause with a closing "it" replaced by what the sentence before speaks of. */
function resolved(clause: string, before: string, cues: Cues): string {
  const words = wordsOf(clause);
  const last = fold(bare(words.at(-1) ?? ''));
  if (words.length > 3 || !cues.packetPronoun.includes(last)) return clause;
  const noun = nounIn(before, cues);
  return noun === '' ? clause : [...words.slice(0, -1), noun].join(' ');
}

/** The clause after the last lead of a chain: "I was hoping you could help me cancel …". */
function clauseAfter(sentence: string, leads: readonly string[], cues: Cues): string {
  const folded = fold(sentence);
  let from = 0;
  for (;;) {
    const lead = firstCue(folded, leads, from);
    if (lead === null) return '';
    const start = lead.at + lead.cue.length;
    const clause = clauseFrom(sentence, folded, start, cues);
    if (firstCue(fold(clause), leads) === null) return clause;
    from = start;
  }
}

/** The sentence without adverbs that stand between "I" and "need to". */
function plain(sentence: string, cues: Cues): string {
  return wordsOf(sentence)
    .filter((word) => !cues.packetAdverb.includes(fold(word)))
    .join(' ');
}

const isVague = (clause: string, cues: Cues): boolean => {
  const folded = fold(clause);
  const words = wordsOf(folded).filter((word) => !cues.packetDropWord.includes(bare(word)));
  const last = bare(words.at(-1) ?? '');
  return (
    words.length < 2 ||
    cues.packetVagueEnd.includes(last) ||
    hasCue(folded, cues.packetVagueRequest)
  );
};

/** A sentence, or its first clause when the whole would be cut in the middle of a thought. */
function matterOf(sentence: string, folded: string, cues: Cues): string {
  if (telling(sentence, cues).length <= MOST_WORDS) return sentence;
  const clause = sentence.slice(0, 1) + clauseFrom(sentence, folded, 1, cues);
  return telling(clause, cues).length > 2 ? clause : sentence;
}

/** First sentence that says something: not a greeting, more than two words. */
function firstMatter(customer: readonly PacketLine[], cues: Cues): FoundIntent {
  for (const { text, sequence } of customer) {
    for (const sentence of sentencesOf(text)) {
      const folded = fold(sentence);
      if (hasCue(folded, cues.packetGreeting) && wordsOf(sentence).length < 5) continue;
      if (asksForPerson(folded, cues)) continue;
      const matter = tidy(matterOf(sentence, folded, cues), cues);
      if (wordsOf(matter).length > 2 || /[^\u0000-\u02ff]/.test(matter)) {
        return { text: matter, sequence, isRequest: false };
      }
    }
  }
  return { text: '', sequence: 0, isRequest: false };
}

/** What one line asks for: the first clear request, else the first topic; and its first vague request. */
function requestOf(text: string, cues: Cues): { readonly clear: string; readonly vague: string } {
  let topic = '';
  let vague = '';
  let before = '';
  for (const sentence of sentencesOf(text)) {
    const words = plain(sentence, cues);
    const clause = clauseAfter(words, cues.packetRequestLead, cues);
    const named = clauseAfter(words, cues.packetTopicLead, cues);
    const isTopic = (firstCue(fold(clause), cues.packetTopicLead)?.at ?? 2) <= 1;
    if (clause !== '' && !isTopic && !asksForPerson(fold(clause), cues)) {
      const request = resolved(clause, `${words.slice(0, words.indexOf(clause))} ${before}`, cues);
      const short = tidy(request, cues);
      if (short !== '' && !isVague(request, cues)) return { clear: short, vague };
      if (vague === '' && wordsOf(short).length > 1) vague = short;
    }
    if (topic === '' && named !== '' && !isVague(named, cues)) topic = tidy(named, cues);
    before = sentence;
  }
  return { clear: topic, vague };
}

/**
 * The first clear request or topic; else the first vague request; else the first sentence that says
 * something; blank when nothing was said but that a person is wanted.
 */
export function findIntent(lines: readonly PacketLine[], cues: Cues): FoundIntent {
  const customer = lines.filter(({ speaker }) => speaker === 'customer');
  let vague: FoundIntent | null = null;
  for (const { text, sequence } of customer) {
    const request = requestOf(text, cues);
    if (request.clear !== '') return { text: request.clear, sequence, isRequest: true };
    if (request.vague !== '') vague ??= { text: request.vague, sequence, isRequest: true };
  }
  return vague ?? firstMatter(customer, cues);
}
