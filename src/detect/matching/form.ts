/**
 * A pattern as the program holds it, ready to be matched against the words of a turn: one step after
 * the other from a given word on, with every place it may end.
 */
import { CHOICE, FORM, NUMBER_LIST } from './pattern.ts';
import type { Words } from './words.ts';

/** One position of a pattern. */
export type Step =
  | {
      readonly kind: 'words';
      readonly words: ReadonlySet<string>;
      /** Choices of several words each. */
      readonly sequences: readonly (readonly string[])[];
      readonly lists: readonly string[];
      readonly number: boolean;
    }
  /** The next `count` steps may be left out. */
  | { readonly kind: 'optional'; readonly count: number }
  /** Up to `most` words may stand before the next one. */
  | { readonly kind: 'gap'; readonly most: number };

/** A pattern ready to be matched. */
export interface Form {
  readonly steps: readonly Step[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** The lists a word of the turn belongs to, or begins an entry of. */
export interface Membership {
  /** Lists with the word as an entry. */
  readonly lists: ReadonlySet<string>;
  /** What follows the word in longer entries, by list. */
  readonly longer: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** A turn as it is matched: its words in the spelling patterns know, and their lists. */
export interface Reading {
  readonly turn: Words;
  readonly words: readonly string[];
  readonly memberships: readonly (Membership | undefined)[];
}

function stepOf(text: string): Step {
  if (text.startsWith(FORM.optional)) return { kind: 'optional', count: Number(text.slice(1)) };
  if (text.startsWith(FORM.gap)) return { kind: 'gap', most: Number(text.slice(1)) };
  const choices = text.split('|');
  const isList = (each: string): boolean => each.startsWith(FORM.list) || each.startsWith(CHOICE);
  // The mark of a choice is its name; a list is named without its mark.
  const lists = choices
    .filter(isList)
    .map((each) => (each.startsWith(FORM.list) ? each.slice(FORM.list.length) : each));
  const others = choices.filter((each) => !isList(each));
  return {
    kind: 'words',
    words: new Set(others.filter((each) => !each.includes(FORM.joint))),
    sequences: others
      .filter((each) => each.includes(FORM.joint))
      .map((each) => each.split(FORM.joint)),
    lists: lists.filter((list) => list !== NUMBER_LIST),
    number: lists.includes(NUMBER_LIST)
  };
}

/** Reads a pattern of the program. */
export function readForm(form: string): Form {
  const parts = form.split(' ');
  const atStart = parts[0] === FORM.start;
  const atEnd = parts.at(-1) === FORM.end;
  return {
    steps: parts.slice(atStart ? 1 : 0, atEnd ? -1 : parts.length).map(stepOf),
    atStart,
    atEnd
  };
}

const startsWithDigit = (word: string): boolean => {
  const unit = word.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
};

/** Where a pattern may stand after some of its steps: the next word, and the words it may pass over. */
interface Places {
  readonly next: number[];
  readonly room: number[];
}

function keep(places: Places, next: number, room: number): void {
  const known = places.next.indexOf(next);
  if (known < 0) {
    places.next.push(next);
    places.room.push(room);
  } else if (places.room[known] < room) places.room[known] = room;
}

/** Matches one form from one word on. */
class Match {
  private readonly reading: Reading;
  private readonly first: number;

  constructor(reading: Reading, first: number) {
    this.reading = reading;
    this.first = first;
  }

  /** Places after the steps `from` up to but not including `to`. */
  after(steps: readonly Step[], from: number, to: number, start: Places): Places {
    let places = start;
    for (let index = from; index < to && places.next.length > 0; index++) {
      const step = steps[index];
      if (step.kind === 'gap') {
        places = { next: places.next, room: places.next.map(() => step.most) };
      } else if (step.kind === 'optional') {
        const end = index + 1 + step.count;
        const inner = this.after(steps, index + 1, end, places);
        const joined: Places = { next: [...places.next], room: [...places.room] };
        inner.next.forEach((next, place) => keep(joined, next, inner.room[place]));
        places = joined;
        index = end - 1;
      } else {
        places = this.over(step, places);
      }
    }
    return places;
  }

  private over(step: Step & { kind: 'words' }, places: Places): Places {
    const after: Places = { next: [], room: [] };
    for (let place = 0; place < places.next.length; place++) {
      const from = places.next[place];
      for (let at = from; at <= from + places.room[place]; at++) {
        if (!this.mayRead(at)) break;
        this.take(step, at, after);
      }
    }
    return after;
  }

  /** A word of the sentence the match began in. */
  private mayRead(at: number): boolean {
    const { opens } = this.reading.turn;
    return at < opens.length && (at === this.first || !opens[at]);
  }

  private take(step: Step & { kind: 'words' }, at: number, after: Places): void {
    const word = this.reading.words[at];
    if (step.words.has(word) || (step.number && startsWithDigit(word))) keep(after, at + 1, 0);
    for (const sequence of step.sequences) {
      if (sequence[0] === word) this.takeRest(sequence, 1, at, after);
    }
    const membership = step.lists.length === 0 ? undefined : this.reading.memberships[at];
    if (membership === undefined) return;
    for (const list of step.lists) {
      if (membership.lists.has(list)) keep(after, at + 1, 0);
      for (const rest of membership.longer.get(list) ?? []) this.takeRest(rest, 0, at, after);
    }
  }

  /** Takes the words of a choice after its first, which stands at `at`. */
  private takeRest(words: readonly string[], from: number, at: number, after: Places): void {
    for (let index = from; index < words.length; index++) {
      const place = at + 1 + index - from;
      if (!this.mayRead(place) || this.reading.words[place] !== words[index]) return;
    }
    keep(after, at + 1 + words.length - from, 0);
  }
}

/** Every word (its number) at which the pattern may end when it begins with word `first`. */
export function endsOf({ steps, atStart, atEnd }: Form, reading: Reading, first: number): number[] {
  const { opens } = reading.turn;
  if (atStart && !opens[first]) return [];
  const start: Places = { next: [first], room: [0] };
  const { next } = new Match(reading, first).after(steps, 0, steps.length, start);
  const ends = next.map((each) => each - 1).filter((end) => end >= first);
  return atEnd ? ends.filter((end) => end + 1 >= opens.length || opens[end + 1]) : ends;
}
