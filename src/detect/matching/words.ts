/**
 * Cuts a turn into folded words with their places: the one reading of customer text on which every
 * pattern, amount and language guess rests.
 */
import { KIND, foldingOf, kindOf } from './characterKinds.ts';

/** Characters scored at each end of a turn; what lies between is not read. */
export const SCORED_LENGTH = 2000;

/** A turn as words. All arrays are parallel; offsets count UTF-16 units of the original text. */
export interface Words {
  readonly text: string;
  readonly words: readonly string[];
  readonly starts: readonly number[];
  /** First unit after the word. */
  readonly ends: readonly number[];
  /** True when a sentence ends between the previous word and this one, and for the first word. */
  readonly opens: readonly boolean[];
  /** True when the middle of the text was left out because the turn is too long. */
  readonly truncated: boolean;
  /** Characters looked at: the measure of work in linearity tests. */
  readonly work: number;
}

/** Words that lose their vowel before an apostrophe (`l'agent`, `qu'un`) and stand alone. */
const ELIDED = new Set(['l', 'd', 'j', 'c', 'n', 'm', 't', 's', 'qu', 'dell', 'all', 'un']);

/** Longest run of characters read as one word; the rest of a longer run starts a new word. */
const LONGEST_WORD = 60;

class Reader {
  readonly words: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly opens: boolean[] = [];
  private word = '';
  private start = -1;
  private end = -1;
  private opening = true;
  work = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Reads the units from `from` up to but not including `to`. */
  read(from: number, to: number): void {
    const { text } = this;
    for (let index = from; index < to; index++) {
      this.work++;
      const unit = text.charCodeAt(index);
      switch (kindOf(unit)) {
        case KIND.word:
          this.add(foldingOf(unit) ?? text.charAt(index), index);
          break;
        case KIND.digit:
          this.add(foldingOf(unit) ?? text.charAt(index), index);
          break;
        case KIND.single:
        case KIND.symbol:
          this.close();
          this.add(foldingOf(unit) ?? text.charAt(index), index);
          this.close();
          break;
        case KIND.sentenceEnd:
          if (!this.joinsDigits(unit, index, to)) {
            this.close();
            this.opening = true;
          } else {
            this.add(text.charAt(index), index);
          }
          break;
        case KIND.apostrophe:
          if (ELIDED.has(this.word)) this.close();
          break;
        case KIND.invisible:
          break;
        default:
          index = this.separator(unit, index, to);
      }
    }
    this.close();
    this.opening = true;
  }

  /** True for a point between two digits, as in `3.50`. */
  private joinsDigits(unit: number, index: number, to: number): boolean {
    return (
      unit === 0x2e &&
      this.end === index &&
      index + 1 < to &&
      kindOf(this.text.charCodeAt(index - 1)) === KIND.digit &&
      kindOf(this.text.charCodeAt(index + 1)) === KIND.digit
    );
  }

  private separator(unit: number, index: number, to: number): number {
    const next = index + 1 < to ? this.text.charCodeAt(index + 1) : 0;
    if (unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) {
      this.close();
      this.start = index;
      this.word = this.text.slice(index, index + 2);
      this.end = index + 2;
      this.close();
      return index + 1;
    }
    const joinsNumber =
      unit === 0x2c &&
      this.end === index &&
      kindOf(this.text.charCodeAt(index - 1)) === KIND.digit &&
      kindOf(next) === KIND.digit;
    if (joinsNumber) this.add(',', index);
    else {
      this.close();
      if (unit === 0x2c && this.standsAlone(index)) this.opening = true;
    }
    return index;
  }

  /**
   * True when the comma at `index` comes after the first word of a sentence: in "No, human please" the
   * word is a sentence of its own and denies nothing.
   */
  private standsAlone(index: number): boolean {
    return this.ends.at(-1) === index && this.opens.at(-1) === true;
  }

  private add(folded: string, index: number): void {
    if (this.start < 0) this.start = index;
    this.word += folded;
    this.end = index + 1;
    if (this.word.length >= LONGEST_WORD) this.close();
  }

  private close(): void {
    if (this.start < 0) return;
    this.words.push(this.word);
    this.starts.push(this.start);
    this.ends.push(this.end);
    this.opens.push(this.opening);
    this.word = '';
    this.start = -1;
    this.opening = false;
  }
}

/** True when the unit is the second half of a surrogate pair, before which no text may be cut. */
function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Reads a turn: all of it, or its first and last 2,000 characters when it is longer than 4,000. */
export function readWords(text: string): Words {
  const reader = new Reader(text);
  const truncated = text.length > 2 * SCORED_LENGTH;
  if (truncated) {
    const head = isLowSurrogate(text, SCORED_LENGTH) ? SCORED_LENGTH - 1 : SCORED_LENGTH;
    const tailStart = text.length - SCORED_LENGTH;
    reader.read(0, head);
    reader.read(isLowSurrogate(text, tailStart) ? tailStart + 1 : tailStart, text.length);
  } else {
    reader.read(0, text.length);
  }
  const { words, starts, ends, opens, work } = reader;
  return { text, words, starts, ends, opens, truncated, work };
}
