/**
 * The small regular-expression language that redaction patterns may use: what JavaScript and Java
 * read the same way, what cannot run away, and what an admin can still read. A pattern outside it
 * is refused with the place and the reason.
 *
 * Allowed: lower-case letters, digits, spaces and plain punctuation; an escaped punctuation mark;
 * `\uXXXX`; positive character classes; groups `(?:a|b)` and at most one capturing group, which
 * marks the value; `?`, `{n}` and `{n,m}`. A pattern starts with something it must find, and a
 * repeated group that repeats something itself starts with a mark of its own.
 */

/** Longest text a pattern may match: chunks overlap by this much, so no match falls between two. */
export const LONGEST_MATCH = 200;

/** Why a pattern is refused, and the offset in the pattern. */
export interface PatternFault {
  readonly message: string;
  readonly at: number;
}

/** How long a part of a pattern can be, in UTF-16 units, and whether it repeats parts itself. */
interface Extent {
  readonly shortest: number;
  readonly longest: number;
  readonly repeats: boolean;
  /** Digits that every match holds at least. */
  readonly digits: number;
}

/** Returns the first fault of a pattern, or null when it is within the allowed syntax. */
export function checkPattern(pattern: string): PatternFault | null {
  try {
    new PatternReader(pattern).read();
    return null;
  } catch (fault) {
    if (fault instanceof PatternRefused) return { message: fault.message, at: fault.at };
    throw fault;
  }
}

/** Digits that every match of an allowed pattern holds at least: fewer in a text, and it cannot match. */
export function leastDigits(pattern: string): number {
  return new PatternReader(pattern).read().digits;
}

class PatternRefused extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

class PatternReader {
  private position = 0;
  private captures = 0;
  private readonly pattern: string;

  constructor(pattern: string) {
    this.pattern = pattern;
  }

  read(): Extent {
    if (this.pattern === '') this.refuse('the pattern is empty');
    const possessive = /[*+?}]\+/.exec(this.pattern);
    // Some readers of expressions take this for possessive repetition even inside a class.
    if (possessive !== null)
      this.refuse('write a plus sign apart from *, +, ? and }', possessive.index);
    const extent = this.sequence(true);
    if (this.position < this.pattern.length) {
      this.refuse(
        this.peek() === '|' ? 'alternatives belong in a group (?:a|b)' : 'unbalanced parenthesis'
      );
    }
    if (extent.longest > LONGEST_MATCH) {
      this.refuse(`a match may be ${extent.longest} characters long; at most ${LONGEST_MATCH}`, 0);
    }
    return extent;
  }

  private sequence(leading: boolean): Extent {
    let shortest = 0;
    let longest = 0;
    let repeats = false;
    let digits = 0;
    while (this.position < this.pattern.length && this.peek() !== '|' && this.peek() !== ')') {
      const start = this.position;
      const atom = this.atom(leading && shortest === 0);
      const [least, most] = this.quantifier();
      if (leading && longest === 0 && least === 0) {
        this.refuse('the pattern must start with something it has to find', start);
      }
      if (most > 2 && atom.repeats && !startsDistinctly(this.pattern.slice(start, this.position))) {
        this.refuse(
          'a repeated group with a repetition inside must start with its own mark',
          start
        );
      }
      shortest += atom.shortest * least;
      longest += atom.longest * most;
      repeats = repeats || atom.repeats || most > 2;
      digits += atom.digits * least;
    }
    return { shortest, longest, repeats, digits };
  }

  private atom(leading: boolean): Extent {
    const character = this.peek();
    if (character === '(') return this.group(leading);
    if (character === '[') return this.characterClass();
    if (character === '\\') {
      this.escape();
      return ONE;
    }
    if ('.^$*+?{}]'.includes(character)) this.refuse(`"${character}" is not allowed here`);
    if (character >= 'A' && character <= 'Z') {
      this.refuse('write letters in lower case; the text is folded');
    }
    if (character < ' ' || character > '~') this.refuse('write other characters as \\uXXXX');
    this.position += 1;
    return character >= '0' && character <= '9' ? ONE_DIGIT : ONE;
  }

  private group(leading: boolean): Extent {
    const start = this.position;
    if (this.pattern.startsWith('(?:', start)) this.position += 3;
    else if (this.pattern.startsWith('(?', start)) {
      this.refuse('look-around, flags and named groups are not allowed');
    } else {
      this.position += 1;
      this.captures += 1;
      if (this.captures > 1) this.refuse('only one group may capture; use (?:…)', start);
    }
    let shortest = Number.POSITIVE_INFINITY;
    let longest = 0;
    let repeats = false;
    let digits = Number.POSITIVE_INFINITY;
    for (;;) {
      const branch = this.sequence(leading);
      if (branch.longest === 0) this.refuse('an alternative is empty');
      shortest = Math.min(shortest, branch.shortest);
      longest = Math.max(longest, branch.longest);
      repeats = repeats || branch.repeats;
      digits = Math.min(digits, branch.digits);
      if (this.peek() !== '|') break;
      this.position += 1;
    }
    if (this.peek() !== ')') this.refuse('the group is not closed', start);
    this.position += 1;
    return { shortest, longest, repeats, digits };
  }

  private characterClass(): Extent {
    const start = this.position;
    this.position += 1;
    if (this.peek() === '^') this.refuse('negated classes are not allowed');
    let members = 0;
    while (this.peek() !== ']') {
      if (this.position >= this.pattern.length) this.refuse('the class is not closed', start);
      this.member();
      members += 1;
      if (this.peek() === '-' && this.pattern[this.position + 1] !== ']') {
        this.position += 1;
        this.member();
      }
    }
    if (members === 0) this.refuse('the class is empty', start);
    this.position += 1;
    const onlyDigits = /^\[[0-9-]+\]$/.test(this.pattern.slice(start, this.position));
    return onlyDigits ? ONE_DIGIT : ONE;
  }

  private member(): void {
    const character = this.peek();
    if (character === '\\') {
      this.escape();
      return;
    }
    if (character === '[' || character === '&' || character === '^') {
      this.refuse(`"${character}" in a class must be escaped`);
    }
    if (character >= 'A' && character <= 'Z') {
      this.refuse('write letters in lower case; the text is folded');
    }
    if (character < ' ' || character > '~') this.refuse('write other characters as \\uXXXX');
    this.position += 1;
  }

  private escape(): void {
    const rest = this.pattern.slice(this.position, this.position + 6);
    if (/^\\u[0-9a-f]{4}$/.test(rest)) {
      const code = Number.parseInt(rest.slice(2), 16);
      if (code >= 0xd800 && code <= 0xdfff) this.refuse('half of a surrogate pair');
      this.position += 6;
      return;
    }
    const escaped = rest[1] ?? '';
    if (!/^[\\^$.*+?()[\]{}|/-]$/.test(escaped)) {
      this.refuse(`"\\${escaped}" is not allowed; write the characters themselves`);
    }
    this.position += 2;
  }

  private quantifier(): readonly [number, number] {
    const rest = this.pattern.slice(this.position);
    const found = /^(?:\?|\{(\d{1,3})(?:,(\d{1,3}))?\})/.exec(rest);
    if (found === null) return [1, 1];
    this.position += found[0].length;
    if ('?+*{'.includes(this.peek() || ' ')) {
      this.refuse('lazy, possessive and stacked repetition is not allowed');
    }
    if (found[0] === '?') return [0, 1];
    const least = Number(found[1]);
    const most = Number(found[2] ?? found[1]);
    if (most < least || most === 0) this.refuse('the repetition has no sense');
    return [least, most];
  }

  private peek(): string {
    return this.pattern[this.position] ?? '';
  }

  private refuse(message: string, at: number = this.position): never {
    throw new PatternRefused(message, at);
  }
}

/**
 * True when a group starts with a character that occurs nowhere else in it, such as the space before
 * every word: then there is one way only to repeat it, and matching cannot run away.
 */
function startsDistinctly(group: string): boolean {
  const found = /^\(\?:\\?([ -~])(.*)\)(?:\?|\{[0-9,]+\})$/.exec(group);
  return found !== null && !'([|'.includes(found[1]) && !found[2]?.includes(found[1]);
}

const ONE: Extent = { shortest: 1, longest: 1, repeats: false, digits: 0 };
const ONE_DIGIT: Extent = { ...ONE, digits: 1 };
