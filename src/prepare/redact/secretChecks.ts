/**
 * Passwords, one-time codes and API secrets have no check digit; these rules tell a secret from the
 * words people put in its place ("my password is wrong").
 */
import type { Candidate, Range } from './candidate.ts';
import { isDigit } from './candidate.ts';

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

/** True when the value mixes kinds of characters as words of a sentence do not. */
function looksMade(value: string): boolean {
  return /[^A-Za-z'’-]/.test(value) || /[a-z][A-Z]/.test(value);
}

/** A value written after "password:" or "password=": anything but a word of the stop list. */
export function assignedPassword(candidate: Candidate): Range | null {
  const range = withoutClosing(candidate);
  const value = candidate.folded.slice(range.start, range.end);
  return value.length < 3 || candidate.notSecrets.has(value) ? null : range;
}

/**
 * A value said after "my password is": made-up characters always count; a plain word counts only at
 * the end of its clause, unless the stop list or its ending says that it describes the password.
 */
export function saidPassword(candidate: Candidate): Range | null {
  const range = withoutClosing(candidate);
  const value = candidate.text.slice(range.start, range.end);
  const word = candidate.folded.slice(range.start, range.end);
  if (value.length < 4 || candidate.notSecrets.has(word)) return null;
  if (looksMade(value)) return range;
  const rest = candidate.folded.slice(range.end);
  const quoted = `"'`.includes(candidate.folded[range.start - 1] ?? ' ');
  const endsClause = /^(?:$|[ ]*[.,;!?"')]| (?:and|but|so|for|y|et|und|e|en) |[ ]*$)/.test(rest);
  if (quoted) return range;
  return endsClause && !/(?:ing|ed|en|able|ly)$/.test(word) ? range : null;
}

/** A value right after the word "password": only one that no sentence would hold. */
export function madePassword(candidate: Candidate): Range | null {
  const range = withoutClosing(candidate);
  const value = candidate.text.slice(range.start, range.end);
  const word = candidate.folded.slice(range.start, range.end);
  return value.length >= 4 && !candidate.notSecrets.has(word) && looksMade(value) ? range : null;
}

/** The answer to a question for a password: the last word of a short turn. */
export function answeredPassword(candidate: Candidate): Range | null {
  const range = withoutClosing(candidate);
  const value = candidate.text.slice(range.start, range.end);
  const word = candidate.folded.slice(range.start, range.end);
  const rest = candidate.folded.slice(range.end).trim();
  if (rest.length > 1 || value.length < 4 || candidate.notSecrets.has(word)) return null;
  const wordsBefore = candidate.folded.slice(0, range.start).trim();
  if (wordsBefore === '') return range;
  return wordsBefore.split(' ').length <= 5 && looksMade(value) ? range : null;
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
