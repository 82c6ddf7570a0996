/**
 * Guesses the language of a turn from its script, its small words, typical endings and letters, all
 * of which are policy data, and stays silent when a turn says too little.
 */
import { linesOf, SECTION } from '../shared/program.ts';
import { KIND, kindOf } from './matching/characterKinds.ts';
import { LIST } from './matching/lists.ts';
import type { PhraseIndex } from './matching/phraseIndex.ts';
import { readWords, type Words } from './matching/words.ts';

/** What a piece of text says about a language, in points. */
const POINTS = { ownWord: 4, sharedWord: 2, ending: 2, letter: 3 } as const;

/** A guess: the language, and how many words of the turn speak for it. */
export interface LanguageGuess {
  /** Two-letter code; blank when the turn says too little. */
  readonly language: string;
  readonly words: number;
}

/** First and last unit of scripts that belong to one language, or to one far above all others. */
const SCRIPTS: readonly (readonly [from: number, to: number, language: string])[] = [
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, 'ru'],
  [0x590, 0x5ff, 'he'],
  [0x600, 0x6ff, 'ar'],
  [0x900, 0x97f, 'hi'],
  [0x980, 0x9ff, 'bn'],
  [0xb80, 0xbff, 'ta'],
  [0xc00, 0xc7f, 'te'],
  [0xe00, 0xe7f, 'th'],
  [0x3041, 0x30ff, 'ja'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7a3, 'ko']
];

/** Characters of a script without spaces that weigh as much as one word. */
const CHARACTERS_PER_WORD = 2;

/** Points a Latin-script language needs at least, and by how much it must lead. */
const LEAST_POINTS = 4;
const LEAST_LEAD = 2;

/** Points that a single word must bring: a small word by itself is a name or a slip. */
const ENOUGH_ALONE = 6;

/** Guesses the language of turns by the words, endings and letters of one policy. */
export class LanguageGuesser {
  private readonly index: PhraseIndex;
  private readonly languagesOfEnding: Map<string, string[]>;
  private readonly languagesOfLetter: Map<string, string[]>;

  constructor(program: string, index: PhraseIndex) {
    this.index = index;
    this.languagesOfEnding = languagesIn(program, SECTION.endings);
    this.languagesOfLetter = languagesIn(program, SECTION.letters);
    for (const [list, entries] of index.overlay.added) {
      if (list.startsWith(LIST.endings)) {
        const folded = entries.map((entry) => readWords(entry).words.join(''));
        learn(this.languagesOfEnding, folded, list.slice(LIST.endings.length));
      } else if (list.startsWith(LIST.letters)) {
        learn(this.languagesOfLetter, entries, list.slice(LIST.letters.length));
      }
    }
  }

  /** Guesses the language of a turn; blank when its words do not say. */
  guess(words: Words): LanguageGuess {
    const script = guessByScript(words);
    if (script.language !== '') return script;
    const points = new Map<string, number>();
    const counts = new Map<string, number>();
    const give = (languages: readonly string[], own: number, shared: number): void => {
      for (const language of languages) {
        const gained = languages.length === 1 ? own : shared;
        points.set(language, (points.get(language) ?? 0) + gained);
        counts.set(language, (counts.get(language) ?? 0) + 1);
      }
    };
    for (const [index, word] of words.words.entries()) {
      const languages = this.index.at(word)?.languages ?? [];
      if (languages.length > 0) give(languages, POINTS.ownWord, POINTS.sharedWord);
      else this.giveEndings(word, give);
      this.giveLetters(words, index, give);
    }
    return best(points, counts);
  }

  private giveEndings(
    word: string,
    give: (l: readonly string[], o: number, s: number) => void
  ): void {
    for (let length = 4; length >= 2; length--) {
      if (word.length < length + 2) continue;
      const languages = this.languagesOfEnding.get(word.slice(-length));
      if (languages !== undefined) {
        give(languages, POINTS.ending, 1);
        return;
      }
    }
  }

  private giveLetters(
    words: Words,
    index: number,
    give: (l: readonly string[], o: number, s: number) => void
  ): void {
    for (let at = words.starts[index]; at < words.ends[index]; at++) {
      if (words.text.charCodeAt(at) < 0x80) continue;
      const languages = this.languagesOfLetter.get(words.text.charAt(at));
      if (languages !== undefined) {
        give(languages, POINTS.letter, 1);
        return;
      }
    }
  }
}

/** A section of the program whose lines name the languages of an ending or a letter. */
function languagesIn(program: string, section: string): Map<string, string[]> {
  return new Map(
    linesOf(program, section).map((line) => {
      const [key, languages] = line.split('\t');
      return [key, languages.split(' ')];
    })
  );
}

function learn(map: Map<string, string[]>, entries: readonly string[], language: string): void {
  for (const entry of entries) {
    const known = map.get(entry);
    if (known === undefined) map.set(entry, [language]);
    else if (!known.includes(language)) known.push(language);
  }
}

function best(
  points: ReadonlyMap<string, number>,
  counts: ReadonlyMap<string, number>
): LanguageGuess {
  let language = '';
  let most = 0;
  let second = 0;
  for (const [each, value] of [...points].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (value > most) {
      second = most;
      most = value;
      language = each;
    } else if (value > second) second = value;
  }
  const words = counts.get(language) ?? 0;
  const enough = words > 1 ? LEAST_POINTS : ENOUGH_ALONE;
  if (most < enough || most - second < LEAST_LEAD) return { language: '', words: 0 };
  return { language, words };
}

/** A turn mostly written in a script of its own says its language by that alone. */
function guessByScript(words: Words): LanguageGuess {
  const counts = new Map<string, number>();
  let latin = 0;
  for (const [index, word] of words.words.entries()) {
    const unit = words.text.charCodeAt(words.starts[index]);
    const kind = kindOf(unit);
    if (kind !== KIND.word && kind !== KIND.single) continue;
    const script = SCRIPTS.find(([from, to]) => unit >= from && unit <= to);
    if (script === undefined) {
      if (word.length > 1) latin++;
      continue;
    }
    const weight = kind === KIND.single ? 1 : CHARACTERS_PER_WORD;
    counts.set(script[2], (counts.get(script[2]) ?? 0) + weight);
  }
  // Japanese mixes kana with Chinese characters; kana decide.
  const kana = counts.get('ja') ?? 0;
  if (kana > 0) {
    counts.set('ja', kana + (counts.get('zh') ?? 0));
    counts.delete('zh');
  }
  let language = '';
  let most = 0;
  for (const [each, value] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (value > most) {
      most = value;
      language = each;
    }
  }
  const inWords = Math.floor(most / CHARACTERS_PER_WORD);
  return inWords > latin ? { language, words: inWords } : { language: '', words: 0 };
}
