/**
 * Payment cards and bank account numbers: finds the value inside what a pattern matched, because
 * people write an expiry date or a word right after it.
 */
import type { Candidate, Range } from './candidate.ts';
import { compact, isDigit, isWordCharacter } from './candidate.ts';
import { luhn, mod97 } from './checkDigits.ts';
import { NATIONAL_ID_CHECKS } from './nationalIds.ts';

/** Issuer ranges by leading digits, with the lengths in use, longest first (ISO/IEC 7812 issuer identification). */
const ISSUERS: readonly { from: number; to: number; lengths: readonly number[] }[] = [
  { from: 2200, to: 2204, lengths: [19, 18, 17, 16] },
  { from: 2221, to: 2720, lengths: [16] },
  { from: 3000, to: 3059, lengths: [16, 14] },
  { from: 3095, to: 3095, lengths: [16, 14] },
  { from: 3400, to: 3499, lengths: [15] },
  { from: 3528, to: 3589, lengths: [19, 18, 17, 16] },
  { from: 3600, to: 3699, lengths: [16, 14] },
  { from: 3700, to: 3799, lengths: [15] },
  { from: 3800, to: 3999, lengths: [16, 14] },
  { from: 4000, to: 4999, lengths: [19, 16, 13] },
  { from: 5018, to: 5099, lengths: [19, 18, 17, 16, 15, 14, 13, 12] },
  { from: 5100, to: 5599, lengths: [16] },
  { from: 5600, to: 5899, lengths: [19, 18, 17, 16, 15, 14, 13, 12] },
  { from: 6011, to: 6011, lengths: [19, 16] },
  { from: 6062, to: 6062, lengths: [16] },
  { from: 6200, to: 6299, lengths: [19, 18, 17, 16] },
  { from: 6304, to: 6304, lengths: [19, 18, 17, 16, 15, 14, 13, 12] },
  { from: 6370, to: 6372, lengths: [16] },
  { from: 6440, to: 6599, lengths: [19, 16] },
  { from: 6759, to: 6763, lengths: [19, 18, 17, 16, 15, 14, 13, 12] },
  { from: 8100, to: 8199, lengths: [19, 18, 17, 16] }
];

/** Length of an IBAN by country (SWIFT IBAN registry). */
const IBAN_LENGTHS =
  'ad24ae23al28at20az28ba20be16bg22bh22br29by28ch21cr22cy28cz24de22dk18do28ee20eg29es24fi18fo18' +
  'fr27gb22ge22gi23gl18gr27gt28hr21hu28ie22il23iq23is26it27jo30kw30kz20lb28lc32li21lt20lu20lv21' +
  'ly25mc27md24me22mk19mr27mt31mu30nl18no15pk24pl28ps29pt25qa29ro24rs22sa24sc31sd18se24si19sk24' +
  'sm27st25sv28tl23tn24tr26ua29va22vg24xk20';

/** Offset just after the given number of letters and digits, or -1 when there are fewer. */
function offsetAfter(folded: string, range: Range, characters: number): number {
  let left = characters;
  for (let index = range.start; index < range.end; index += 1) {
    if (/[a-z0-9]/.test(folded[index])) left -= 1;
    if (left === 0) return index + 1;
  }
  return -1;
}

/** The candidate cut to its first letters and digits, unless `splits` says that a run goes on. */
function cut(
  candidate: Candidate,
  characters: number,
  splits: (character: string | undefined) => boolean
): Range | null {
  const end = offsetAfter(candidate.folded, candidate, characters);
  if (end === -1 || splits(candidate.folded[end])) return null;
  return { start: candidate.start, end };
}

/** A payment card: an issuer's range, one of its lengths, Luhn. Letters may touch it. */
export function card(candidate: Candidate): Range | null {
  const digits = compact(candidate.folded.slice(candidate.start, candidate.end));
  const prefix = Number(digits.slice(0, 4));
  const issuer = ISSUERS.find(({ from, to }) => prefix >= from && prefix <= to);
  for (const length of issuer?.lengths ?? []) {
    const number = digits.slice(0, length);
    if (length > digits.length || !luhn(number)) continue;
    // Thirteen digits that start with a date are a South African id far more often than a card.
    if (length === 13 && NATIONAL_ID_CHECKS['southAfrican']?.(number) === true) continue;
    const range = cut(candidate, length, isDigit);
    if (range !== null) return range;
  }
  return null;
}

/** An IBAN: the country's length, ISO 7064 mod 97-10 equal to 1. */
export function iban(candidate: Candidate): Range | null {
  const value = compact(candidate.folded.slice(candidate.start, candidate.end));
  const at = IBAN_LENGTHS.indexOf(value.slice(0, 2));
  if (at === -1 || at % 4 !== 0) return null;
  const length = Number(IBAN_LENGTHS.slice(at + 2, at + 4));
  const account = value.slice(0, length);
  if (account.length < length || mod97(account.slice(4) + account.slice(0, 4)) !== 1) return null;
  return cut(candidate, length, isWordCharacter);
}
