/**
 * Phone numbers and e-mail addresses: grows an address leftwards from its @, and tells a phone
 * number from a date, a price or a longer number.
 */
import type { Candidate, Range } from './candidate.ts';
import { compact, isDigit } from './candidate.ts';

/** Letters of other scripts start here; they count when no plain letter stands before the @. */
const FIRST_FOREIGN = 0xbf;
const LOCAL_PART = /[a-z0-9._%+'-]/;

/** An address found by its @ or by the spoken "at": takes in the word before. */
export function email(candidate: Candidate): Range | null {
  let start = candidate.start;
  while (start > 0 && LOCAL_PART.test(candidate.folded[start - 1])) start -= 1;
  if (start === candidate.start) {
    while (start > 0 && candidate.folded.charCodeAt(start - 1) > FIRST_FOREIGN) start -= 1;
  }
  while (start < candidate.start && "'.".includes(candidate.folded[start])) start += 1;
  return start === candidate.start ? null : { start, end: candidate.end };
}

/** An international number: 8 to 15 digits after the plus (E.164); ten after +1. */
export function internationalPhone(candidate: Candidate): Range | null {
  const digits = compact(candidate.folded.slice(candidate.start, candidate.end));
  if (digits.startsWith('1') && digits.length > 11) {
    let left = 11;
    let end = candidate.start;
    while (left > 0) {
      if (isDigit(candidate.folded[end])) left -= 1;
      end += 1;
    }
    return { start: candidate.start, end };
  }
  return digits.length >= 8 && digits.length <= 15 ? candidate : null;
}

/** A number with trunk prefix 0, which a date such as 01/02/2026 must not be taken for. */
export function trunkPhone(candidate: Candidate): Range | null {
  const value = candidate.folded.slice(candidate.start, candidate.end);
  if (/^[0-9]{2}[./-][0-9]{2}[./-][0-9]{2}/.test(value)) return null;
  const digits = compact(value);
  return digits.length >= 9 && digits.length <= 12 ? candidate : null;
}

/** A number that only its context calls a phone number: at least seven digits, not a date. */
export function calledPhone(candidate: Candidate): Range | null {
  const value = candidate.folded.slice(candidate.start, candidate.end);
  if (/^(?:19|20)[0-9]{2}[./-][0-9]{2}[./-][0-9]{2}/.test(value)) return null;
  if (/^[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{4}/.test(value)) return null;
  return compact(value).length >= 7 ? candidate : null;
}
