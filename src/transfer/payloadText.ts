/**
 * Text for a wire: without control characters, measured and cut in the units of the wire, never
 * inside what a reader sees as one character.
 */
import type { PayloadEncoding, PayloadFormat } from './payloadLimits.ts';

/** Marks that belong to the character before them, as ranges of UTF-16 units. */
const EXTENDERS: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f],
  [0x0591, 0x05bd],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x0900, 0x0903],
  [0x093a, 0x094d],
  [0x0e31, 0x0e31],
  [0x0e34, 0x0e3a],
  [0x0e47, 0x0e4e],
  [0x1ab0, 0x1aff],
  [0x200d, 0x200d],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f]
];
const JOINER = 0x200d;
const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const isExtender = (code: number): boolean =>
  EXTENDERS.some(([first, last]) => code >= first && code <= last);
/** Control characters and marks that turn the direction of what follows. */
const isUnwanted = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f && code <= 0x9f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  code === 0x2028 ||
  code === 0x2029;

/** The text on one line, without control and direction marks, without lone halves of a pair. */
export function clean(text: string): string {
  let kept = '';
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const next = index + 1 < text.length ? text.charCodeAt(index + 1) : 0;
    if (isHigh(code) && isLow(next)) {
      kept += text.slice(index, index + 2);
      index += 1;
    } else if (isUnwanted(code)) {
      kept += ' ';
    } else if (!isHigh(code) && !isLow(code)) {
      kept += text.charAt(index);
    }
  }
  return kept
    .split(' ')
    .filter((word) => word !== '')
    .join(' ');
}

/** Code point of a pair that starts here; the unit itself otherwise. */
function pointAt(text: string, index: number): number {
  return text.codePointAt(index) ?? 0;
}
const isSkinTone = (point: number): boolean => point >= 0x1f3fb && point <= 0x1f3ff;
const isFlagLetter = (point: number): boolean => point >= 0x1f1e6 && point <= 0x1f1ff;

/** True when a text may be cut before the offset without splitting a visible character. */
function mayCutBefore(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const code = text.charCodeAt(offset);
  if (isLow(code) || isExtender(code) || isSkinTone(pointAt(text, offset))) return false;
  if (text.charCodeAt(offset - 1) === JOINER) return false;
  if (!isFlagLetter(pointAt(text, offset))) return true;
  let letters = 0;
  for (let at = offset - 2; at >= 0 && isFlagLetter(pointAt(text, at)); at -= 2) letters += 1;
  return letters % 2 === 0;
}

const UNRESERVED = /[A-Za-z0-9._~-]/;

/** UTF-8 bytes of a text, as two hexadecimal digits each. */
function bytesOf(text: string): readonly string[] {
  return [...new TextEncoder().encode(text)].map((byte) =>
    byte.toString(16).toUpperCase().padStart(2, '0')
  );
}

/** A clean text as the wire writes it. */
export function encode(text: string, encoding: PayloadEncoding): string {
  if (encoding === 'plain') return text;
  if (encoding === 'hex') return bytesOf(text).join('');
  return [...text]
    .map((character) =>
      UNRESERVED.test(character)
        ? character
        : bytesOf(character)
            .map((byte) => `%${byte}`)
            .join('')
    )
    .join('');
}

/** Size of a clean text in the units that a format counts. */
export function sizeOf(text: string, format: PayloadFormat): number {
  if (format.counts === 'bytes') return bytesOf(text).length;
  return encode(text, format.encoding).length;
}

/** Longest start of a clean text within a size, with an ellipsis when something is left out. */
export function fit(text: string, size: number, format: PayloadFormat): string {
  if (sizeOf(text, format) <= size) return text;
  const room = size - sizeOf('\u2026', format);
  let end = 0;
  let used = 0;
  let last = 0;
  while (end < text.length) {
    const next = end + (pointAt(text, end) > 0xffff ? 2 : 1);
    used += sizeOf(text.slice(end, next), format);
    if (used > room) break;
    end = next;
    if (mayCutBefore(text, end)) last = end;
  }
  return last === 0 ? '' : `${text.slice(0, last).trimEnd()}\u2026`;
}
