/**
 * The phrases of a policy, looked for in a turn: which phrases speak for which signal, after exclusions
 * have taken away what only looks alike.
 */
import { endsOf, type Reading } from './form.ts';
import type { Filed, Phrase, PhraseIndex } from './phraseIndex.ts';
import { readTurn } from './reading.ts';
import type { Words } from './words.ts';

/** One phrase found in a turn. */
export interface Found {
  readonly phrase: Phrase;
  /** Weight in thousandths, -1000 to 1000. */
  readonly points: number;
  /** Numbers of the first and last word. */
  readonly first: number;
  readonly last: number;
}

/** Phrases found in a turn, by signal. */
export type FoundPhrases = ReadonlyMap<string, readonly Found[]>;

/** Who speaks: phrases about the AI's words are looked for only in its turns. */
export type Speaker = 'customer' | 'ai';

/** Phrases of this group stand whatever exclusion overlaps them. */
const ALWAYS = 'always';

/** Groups that begin so speak about the AI's words. */
const AI_GROUP = 'ai';

/** First words from which a phrase was tried already, and where it was found: start by end. */
interface Attempts {
  low: number;
  high: number;
  readonly found: Map<number, number>;
}

/** Looks for phrases in one turn. */
class Search {
  /** Steps taken: the measure of work in linearity tests. */
  work = 0;
  private readonly attempts = new Map<Phrase, Attempts>();
  private readonly index: PhraseIndex;
  private readonly reading: Reading;
  private readonly speaker: Speaker;
  private readonly topic: string;

  constructor(index: PhraseIndex, reading: Reading, speaker: Speaker, topic: string) {
    this.index = index;
    this.reading = reading;
    this.speaker = speaker;
    this.topic = topic;
  }

  private concerns({ group, topic }: Phrase): boolean {
    const ofAi = group.startsWith(AI_GROUP);
    return ofAi === (this.speaker === 'ai') && (topic === '' || topic === this.topic);
  }

  /** Tries every filed phrase from the words before `at`, in the sentence that begins at `sentence`. */
  tryAll(filed: readonly Filed[], at: number, sentence: number): void {
    for (const { phrase, lead } of filed) {
      if (this.concerns(phrase)) this.try(phrase, Math.max(sentence, at - lead), at);
    }
  }

  private try(phrase: Phrase, from: number, to: number): void {
    let attempts = this.attempts.get(phrase);
    if (attempts === undefined) {
      attempts = { low: from, high: from - 1, found: new Map() };
      this.attempts.set(phrase, attempts);
    }
    const form = this.index.form(phrase.form);
    for (let first = from; first <= to; first++) {
      if (first >= attempts.low && first <= attempts.high) continue;
      this.work++;
      for (const end of endsOf(form, this.reading, first)) {
        attempts.found.set(end, Math.max(attempts.found.get(end) ?? 0, first));
      }
    }
    const joins = from <= attempts.high + 1;
    attempts.low = joins ? Math.min(attempts.low, from) : from;
    attempts.high = to;
  }

  /** Everything found, by signal: for every end the latest start, which quotes fewest words. */
  found(): Map<string, Found[]> {
    const bySignal = new Map<string, Found[]>();
    for (const [phrase, { found }] of this.attempts) {
      for (const [last, first] of found) {
        const each: Found = { phrase, points: phrase.points, first, last };
        const known = bySignal.get(phrase.signal);
        if (known === undefined) bySignal.set(phrase.signal, [each]);
        else known.push(each);
      }
    }
    return bySignal;
  }
}

const overlaps = (each: Found, other: Found): boolean =>
  other.first <= each.last && each.first <= other.last;

/** Leaves out what an exclusion of the same signal overlaps. */
function withoutExcluded(found: readonly Found[]): readonly Found[] {
  const excluding = found.filter(({ phrase }) => phrase.kind === 'exclusion');
  if (excluding.length === 0) return found;
  return found.filter(
    (each) =>
      each.phrase.kind === 'exclusion' ||
      each.phrase.group === ALWAYS ||
      !excluding.some((exclusion) => overlaps(each, exclusion))
  );
}

/** Looks for the phrases of a policy. */
export class PhraseMatcher {
  private readonly index: PhraseIndex;
  private readonly overlay: readonly Filed[];
  /** Steps the last search took: the measure of work in linearity tests. */
  lastWork = 0;

  constructor(index: PhraseIndex) {
    this.index = index;
    // An overlay has no anchor: it may begin at every word.
    this.overlay = index.overlay.phrases.map((phrase) => ({ phrase, lead: 0 }));
  }

  /** The phrases in a turn, without those an exclusion of the same signal overlaps. */
  find(turn: Words, topic: string, speaker: Speaker): FoundPhrases {
    const { reading, entries } = readTurn(turn, this.index);
    const search = new Search(this.index, reading, speaker, topic);
    let sentence = 0;
    for (let at = 0; at < reading.words.length; at++) {
      if (turn.opens[at]) sentence = at;
      const entry = entries[at];
      if (entry !== undefined) {
        search.tryAll(this.index.filedAt(reading.words[at], entry), at, sentence);
      }
      const unit = reading.words[at].charCodeAt(0);
      if (unit >= 0x30 && unit <= 0x39) search.tryAll(this.index.filedAtNumbers, at, sentence);
      if (this.overlay.length > 0) search.tryAll(this.overlay, at, sentence);
    }
    this.lastWork = turn.words.length + search.work;
    const found = new Map<string, readonly Found[]>();
    for (const [signal, each] of search.found()) found.set(signal, withoutExcluded(each));
    return found;
  }
}
