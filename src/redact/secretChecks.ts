/**
 * Passwords, one-time codes and API secrets have no check digit; these rules tell a secret from the
 * words people put in its place ("my password is wrong").
 */
import type { Candidate, Range } from './candidate.ts';
import { isDigit, isLetter } from './candidate.ts';

const TOKEN_CHARACTER = /[A-Za-z0-9_./+=~-]/;
const CLOSING = `.,;:?)]}"'`;

/** The candidate grown to the end of a run of token characters, without a closing full stop. */
function wholeToken({ text, start, end }: Candidate): Range {
  let last = end;
  while (last < text.length && TOKEN_CHARACTER.test(text[last])) last += 1;
  while (last > start && text[last - 1] === '.') last -= 1;
  return { start, end: last };
}

/** The candidate without quotation marks and closing punctuation. */
function withoutClosing({ text, start, end }: Candidate): Range {
  let last = end;
  while (last > start + 1 && CLOSING.includes(text[last - 1])) last -= 1;
  return { start, end: last };
}

/** True when a value mixes kinds of characters as words of a sentence do not. */
function looksMade(value: string, folded: string): boolean {
  for (const character of folded) {
    if (!isLetter(character) && character !== "'" && character !== '-') return true;
  }
  for (let index = 1; index < value.length; index += 1) {
    const isCapital = value.charAt(index) >= 'A' && value.charAt(index) <= 'Z';
    if (isCapital && isLetter(value[index - 1])) return true;
  }
  return false;
}

/** Words after which another thought begins: what stood before them was the whole value. */
const CONJUNCTIONS = [
  ' and ',
  ' but ',
  ' so ',
  ' for ',
  ' y ',
  ' et ',
  ' und ',
  ' e ',
  ' en ',
  ' please',
  ' thanks',
  ' can '
];
/** Endings of words that describe a password instead of being one. */
const DESCRIBING = ['ing', 'ed', 'en', 'able', 'ly'];

/** True when nothing of the same clause follows. */
function endsClause(rest: string): boolean {
  const next = rest.trimStart();
  if (next === '' || `.,;!?"')`.includes(next.charAt(0))) return true;
  return CONJUNCTIONS.some((conjunction) => rest.startsWith(conjunction));
}

/** True for a token such as `[password 1]` that stands where a value would. */
function isToken(folded: string, start: number): boolean {
  if (folded[start] !== '[') return false;
  const inner = folded.slice(start + 1, Math.max(start + 1, folded.indexOf(']', start)));
  const space = inner.lastIndexOf(' ');
  const kind = inner.slice(0, Math.max(space, 0));
  const number = inner.slice(space + 1);
  const isKind = kind !== '' && [...kind].every((each) => isLetter(each) || each === ' ');
  return isKind && number !== '' && [...number].every(isDigit);
}

/** The value without closing marks; null when it is too short, a stop word or a token already. */
function secretWord(candidate: Candidate, shortest: number): Range | null {
  const range = withoutClosing(candidate);
  const word = candidate.folded.slice(range.start, range.end);
  const isWord = word.length < shortest || candidate.notSecrets.has(word);
  return isWord || isToken(candidate.folded, range.start) ? null : range;
}

/** A value written after "password:" or "password=": anything but a word of the stop list. */
export function assignedPassword(candidate: Candidate): Range | null {
  return secretWord(candidate, 3);
}

/** Words that link a password to its value. */
const LINKS = [' is ', ' was ', ' be ', ' es ', ' est ', ' ist '];

/** The candidate moved to the word after the first link, when a later one was taken. */
function afterFirstLink(candidate: Candidate): Candidate {
  const { folded, from, start } = candidate;
  const ahead = folded.slice(from, start);
  const first = LINKS.map((link) => ({ link, at: ahead.indexOf(link) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at)[0];
  if (first === undefined) return candidate;
  const begin = from + first.at + first.link.length;
  // Only marks stand between the link and the value: it is the word after the first link.
  if (![...folded.slice(begin, start)].some(isLetter)) return candidate;
  const space = folded.indexOf(' ', begin);
  return { ...candidate, start: begin, end: space === -1 ? folded.length : space };
}

/**
 * A value said after "my password is": made-up characters always count; a plain word counts only at
 * the end of its clause, unless the stop list or its ending says that it describes the password.
 */
export function saidPassword(candidate: Candidate): Range | null {
  const range = secretWord(afterFirstLink(candidate), 4);
  if (range === null) return null;
  const word = candidate.folded.slice(range.start, range.end);
  const quoted = `"'`.includes(candidate.folded[range.start - 1] ?? ' ');
  if (quoted || isMade(candidate, range)) return range;
  const describes = DESCRIBING.some((ending) => word.endsWith(ending));
  return endsClause(candidate.folded.slice(range.end)) && !describes ? range : null;
}

function isMade(candidate: Candidate, range: Range): boolean {
  const { text, folded } = candidate;
  return looksMade(text.slice(range.start, range.end), folded.slice(range.start, range.end));
}

/** A value right after the word "password": only one that no sentence would hold. */
export function madePassword(candidate: Candidate): Range | null {
  const range = secretWord(candidate, 4);
  return range !== null && isMade(candidate, range) ? range : null;
}

/** The answer to a question for a password: the last word of a short turn. */
export function answeredPassword(candidate: Candidate): Range | null {
  const range = secretWord(candidate, 4);
  if (range === null || candidate.folded.slice(range.end).trim().length > 1) return null;
  const before = candidate.folded.slice(0, range.start).trim();
  if (before === '') return range;
  return before.split(' ').length <= 5 && isMade(candidate, range) ? range : null;
}

/** A code of 4 to 8 digits, once separators are taken out. */
export function oneTimeCode(candidate: Candidate): Range | null {
  const digits = candidate.folded.slice(candidate.start, candidate.end).replace(/[^0-9]/g, '');
  return digits.length >= 4 && digits.length <= 8 ? candidate : null;
}

/** A code that only stands near a word for one: not a year, a price or a share. */
export function nearCode(candidate: Candidate): Range | null {
  const { folded, start, end } = candidate;
  const value = folded.slice(start, end);
  const isYear = value.length === 4 && (value.startsWith('19') || value.startsWith('20'));
  const isPrice = '$\u20ac\u00a3\u00a5#'.includes(folded[start - 1] ?? ' ');
  const isShare = '%\u20ac$'.includes(folded[end] ?? ' ');
  return isYear || isPrice || isShare ? null : oneTimeCode(candidate);
}

/** A key with a well-known prefix: grows to the whole token. */
export function prefixedSecret(candidate: Candidate): Range | null {
  return wholeToken(candidate);
}

/** A value after "api key" or "token": at least 12 characters with letters and digits. */
export function assignedSecret(candidate: Candidate): Range | null {
  const range = wholeToken(candidate);
  const value = candidate.text.slice(range.start, range.end);
  const mixed = [...value].some(isDigit) && /[A-Za-z]/.test(value);
  return value.length >= 12 && mixed ? range : null;
}

/** A private key block: from its first line to its last, or to the end of the text. */
export function keyBlock({ folded, start }: Candidate): Range | null {
  const closing = folded.indexOf('-----end', start);
  if (closing === -1) return { start, end: folded.length };
  const end = folded.indexOf('-----', closing + 8);
  return { start, end: end === -1 ? folded.length : end + 5 };
}
