/**
 * Finds every value of a text that must be masked. Each pattern runs by itself over overlapping
 * chunks; what it finds is then judged by boundary, check digits and the words around it.
 */
import type { Candidate, Range } from './candidate.ts';
import { isDigit, isLetter, isWordCharacter } from './candidate.ts';
import type { CompiledPattern, CompiledRedaction, CompiledTerms } from './compiledPatterns.ts';
import { fold } from './fold.ts';
import { LONGEST_MATCH } from './patternSyntax.ts';

/** Longest text one expression sees at a time: Apex ends the transaction on longer work. */
const CHUNK = 1000;
/** How far a context word may stand before and after a value. */
const WORDS_BEFORE = 60;
const WORDS_AFTER = 40;
/** How much of the turn before is read for a question that this turn answers. */
const TURN_BEFORE = 200;

/** One value to mask. */
export interface Finding extends Range {
  readonly kind: string;
  readonly keep: string;
}

/** What the judgement of one candidate needs to know about its text. */
interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly before: string;
  readonly compiled: CompiledRedaction;
}

/** Words and marks between a label and its number: "order number is: 123". */
const FILLER_WORDS: ReadonlySet<string> = new Set(
  'number numbers no nr num id ids is was are code'.split(' ')
);
const FILLER_MARKS = ' #:.=-';

/** True when the label right before the offset names another kind of number, such as an order. */
function labelledOtherwise(folded: string, start: number, labels: ReadonlySet<string>): boolean {
  let end = start;
  for (;;) {
    while (end > 0 && FILLER_MARKS.includes(folded[end - 1])) end -= 1;
    let begin = end;
    while (begin > 0 && isLetter(folded[begin - 1])) begin -= 1;
    const word = folded.slice(begin, end);
    if (!FILLER_WORDS.has(word)) return labels.has(word);
    end = begin;
  }
}

function holdsWord(text: string, words: readonly string[]): boolean {
  return words.some((word) => {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + word.length])) return true;
    }
    return false;
  });
}

function contextHolds(pattern: CompiledPattern, range: Range, reading: Reading): boolean {
  const { folded, before, compiled } = reading;
  if (pattern.unlessLabelled && labelledOtherwise(folded, range.start, compiled.otherNumbers)) {
    return false;
  }
  if (pattern.near.length === 0 && pattern.asked.length === 0) return true;
  const around =
    folded.slice(Math.max(0, range.start - WORDS_BEFORE), range.start) +
    '\n' +
    folded.slice(range.end, range.end + WORDS_AFTER);
  return (
    holdsWord(around, pattern.near) ||
    holdsWord(before, pattern.near) ||
    holdsWord(before, pattern.asked)
  );
}

/** True when the value does not start or end inside a longer word or number. */
function standsAlone(
  folded: string,
  { start, end }: Range,
  mayJoin: boolean,
  mayTouch: boolean
): boolean {
  const first = folded[start];
  const last = folded[end - 1];
  if (mayTouch) return !isDigit(folded[start - 1]) && !isDigit(folded[end]);
  if (isWordCharacter(first) && isWordCharacter(folded[start - 1])) return false;
  if (isWordCharacter(last) && isWordCharacter(folded[end])) return false;
  if (mayJoin) return true;
  const joinedBefore =
    isDigit(first) && '-./'.includes(folded[start - 1] ?? ' ') && isDigit(folded[start - 2]);
  const joinedAfter =
    isDigit(last) && '-./'.includes(folded[end] ?? ' ') && isDigit(folded[end + 1]);
  return !joinedBefore && !joinedAfter;
}

/** Checks that judge a value by itself so firmly that a neighbouring number does not matter. */
const FIRM: ReadonlySet<string> = new Set(['card', 'iban', 'email']);
/** The check whose values letters may touch: a leaked card is worse than a masked part of a code. */
const TOUCHING = 'card';

function judge(pattern: CompiledPattern, match: Range, value: Range, reading: Reading) {
  const { text, folded, compiled } = reading;
  const mayTouch = pattern.checkName === TOUCHING;
  if (isWordCharacter(folded[match.start]) && isWordCharacter(folded[match.start - 1])) {
    if (pattern.checkName !== 'email' && !mayTouch) return null;
  }
  const { notSecrets } = compiled;
  const candidate: Candidate = { ...value, text, folded, from: match.start, notSecrets };
  const range = pattern.check(candidate);
  if (range === null || range.end <= range.start) return null;
  if (!standsAlone(folded, range, FIRM.has(pattern.checkName), mayTouch)) return null;
  if (!contextHolds(pattern, range, reading)) return null;
  return { start: range.start, end: range.end, kind: pattern.kind, keep: pattern.keep };
}

/** Every finding of one pattern, in order. */
function findingsOf(pattern: CompiledPattern, reading: Reading): Finding[] {
  const { folded } = reading;
  const found: Finding[] = [];
  for (let offset = 0; offset < folded.length; offset += CHUNK - LONGEST_MATCH) {
    const chunk = folded.slice(offset, offset + CHUNK);
    const isLast = offset + CHUNK >= folded.length;
    pattern.expression.lastIndex = 0;
    for (;;) {
      const match = pattern.expression.exec(chunk);
      // A match that starts in the overlap is found whole in the next chunk.
      if (match === null || (!isLast && match.index >= CHUNK - LONGEST_MATCH)) break;
      const all: readonly [number, number] = [match.index, match.index + match[0].length];
      const [from, to] = match.indices?.[1] ?? all;
      const whole = { start: offset + all[0], end: offset + all[1] };
      const finding = judge(pattern, whole, { start: offset + from, end: offset + to }, reading);
      if (finding !== null) found.push(finding);
      pattern.expression.lastIndex =
        finding === null ? match.index + 1 : Math.max(match.index + 1, finding.end - offset);
    }
    if (isLast) break;
  }
  return found;
}

/** Cheap reasons why a pattern cannot find anything in a text: most patterns end here. */
function mayOccur(pattern: CompiledPattern, { folded, before }: Reading, digits: number): boolean {
  if (pattern.digits > digits) return false;
  const { leads, near, asked } = pattern;
  if (leads.length > 0 && !leads.some((lead) => folded.includes(lead))) return false;
  if (near.length === 0 && asked.length === 0) return true;
  return (
    near.some((word) => folded.includes(word) || before.includes(word)) ||
    asked.some((word) => before.includes(word))
  );
}

/** Every term of a list that stands whole in the text; the longest where several start together. */
function termsIn(folded: string, { kind, keep, byFirstWord }: CompiledTerms): Finding[] {
  const found: Finding[] = [];
  let index = 0;
  while (index < folded.length) {
    if (!isWordCharacter(folded[index])) {
      index += 1;
      continue;
    }
    let end = index;
    while (end < folded.length && isWordCharacter(folded[end])) end += 1;
    const start = index;
    const terms = byFirstWord.get(folded.slice(start, end)) ?? [];
    const term = terms.find(
      (each) => folded.startsWith(each, start) && !isWordCharacter(folded[start + each.length])
    );
    if (term !== undefined) found.push({ kind, keep, start, end: start + term.length });
    index = term === undefined ? end : start + term.length;
  }
  return found;
}

function countDigits(folded: string): number {
  let count = 0;
  for (let index = 0; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index);
    if (code >= 48 && code <= 57) count += 1;
  }
  return count;
}

/** Every value of the text to mask, by position. The pattern that is tried first wins an overlap. */
export function findValues(text: string, before: string, compiled: CompiledRedaction): Finding[] {
  const folded = fold(text);
  const reading = { text, folded, before: fold(before.slice(-TURN_BEFORE)), compiled };
  const digits = countDigits(folded);
  const taken: Finding[] = [];
  const take = (findings: readonly Finding[]): void => {
    for (const finding of findings) {
      if (taken.every((other) => finding.end <= other.start || finding.start >= other.end)) {
        taken.push(finding);
      }
    }
  };
  for (const pattern of compiled.patterns) {
    if (mayOccur(pattern, reading, digits)) take(findingsOf(pattern, reading));
  }
  for (const terms of compiled.terms) take(termsIn(folded, terms));
  return taken.sort((a, b) => a.start - b.start);
}
