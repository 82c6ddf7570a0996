/**
 * One place in a text that a pattern found, and what a check makes of it: the span that is really
 * the value, or nothing.
 */

/** A half-open range of UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a check looks at. `folded` and `text` have the same length. */
export interface Candidate extends Range {
  readonly text: string;
  readonly folded: string;
  /** Where the whole match starts; the value may start later. */
  readonly from: number;
  /** Words that look like a secret after its label but are not one, such as `wrong`. */
  readonly notSecrets: ReadonlySet<string>;
}

/** Decides on a candidate; may shrink or grow it. */
export type Check = (candidate: Candidate) => Range | null;

/** Letters and digits of a folded text, nothing else. */
export function compact(folded: string): string {
  return folded.replace(/[^a-z0-9]/g, '');
}

/** True for an ASCII digit. */
export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/** True for a folded letter. */
export function isLetter(character: string | undefined): boolean {
  return character !== undefined && character >= 'a' && character <= 'z';
}

/** True for a folded letter, digit or underscore: a value may not end inside such a run. */
export function isWordCharacter(character: string | undefined): boolean {
  return (
    character !== undefined && (isLetter(character) || isDigit(character) || character === '_')
  );
}
