/**
 * How one character is read when text is cut into words: which characters form words, which stand
 * for themselves, which end a sentence and which are invisible. Foldings come from the generated
 * table, so that the TypeScript engine and its Apex twin read every character alike.
 */
import { FOLDINGS } from './foldTable.ts';

/** What a character does to the words around it. */
export const KIND = {
  separator: 0,
  word: 1,
  digit: 2,
  /** Written without spaces (Han, kana): every character is a word of its own. */
  single: 3,
  symbol: 4,
  sentenceEnd: 5,
  apostrophe: 6,
  /** Combining marks, zero-width and direction characters: read as if absent. */
  invisible: 7
} as const;

/** Ranges of UTF-16 units with their kind, ascending; what no range names is a separator. */
export const KIND_RANGES: readonly (readonly [from: number, to: number, kind: number])[] = [
  [0x0a, 0x0a, KIND.sentenceEnd],
  [0x0d, 0x0d, KIND.sentenceEnd],
  [0x21, 0x21, KIND.sentenceEnd],
  [0x24, 0x25, KIND.symbol],
  [0x27, 0x27, KIND.apostrophe],
  [0x2e, 0x2e, KIND.sentenceEnd],
  [0x30, 0x39, KIND.digit],
  [0x3b, 0x3b, KIND.sentenceEnd],
  [0x3f, 0x3f, KIND.sentenceEnd],
  [0x40, 0x40, KIND.symbol],
  [0x41, 0x5a, KIND.word],
  [0x60, 0x60, KIND.apostrophe],
  [0x61, 0x7a, KIND.word],
  [0xa2, 0xa5, KIND.symbol],
  [0xaa, 0xaa, KIND.word],
  [0xad, 0xad, KIND.invisible],
  [0xb4, 0xb4, KIND.apostrophe],
  [0xba, 0xba, KIND.word],
  [0xc0, 0xd6, KIND.word],
  [0xd8, 0xf6, KIND.word],
  [0xf8, 0x2bb, KIND.word],
  [0x2bc, 0x2bc, KIND.apostrophe],
  [0x2bd, 0x2c1, KIND.word],
  [0x300, 0x36f, KIND.invisible],
  [0x370, 0x37d, KIND.word],
  [0x37e, 0x37e, KIND.sentenceEnd],
  [0x37f, 0x481, KIND.word],
  [0x483, 0x489, KIND.invisible],
  [0x48a, 0x556, KIND.word],
  [0x561, 0x587, KIND.word],
  [0x591, 0x5bd, KIND.invisible],
  [0x5d0, 0x5ea, KIND.word],
  [0x61b, 0x61b, KIND.sentenceEnd],
  [0x61c, 0x61c, KIND.invisible],
  [0x61f, 0x61f, KIND.sentenceEnd],
  [0x620, 0x63f, KIND.word],
  [0x640, 0x640, KIND.invisible],
  [0x641, 0x64a, KIND.word],
  [0x64b, 0x65f, KIND.invisible],
  [0x660, 0x669, KIND.digit],
  [0x66e, 0x66f, KIND.word],
  [0x670, 0x670, KIND.invisible],
  [0x671, 0x6d3, KIND.word],
  [0x6d4, 0x6d4, KIND.sentenceEnd],
  [0x6d5, 0x6d5, KIND.word],
  [0x6f0, 0x6f9, KIND.digit],
  [0x6fa, 0x6ff, KIND.word],
  // Scripts of India and South-East Asia: vowel signs are part of the word.
  [0x900, 0x963, KIND.word],
  [0x964, 0x965, KIND.sentenceEnd],
  [0x966, 0x96f, KIND.digit],
  [0x970, 0xdff, KIND.word],
  [0xe01, 0xe4e, KIND.word],
  [0xe50, 0xe59, KIND.digit],
  [0xe80, 0xeff, KIND.word],
  [0x10a0, 0x11ff, KIND.word],
  [0x1200, 0x137f, KIND.word],
  [0x1e00, 0x1fff, KIND.word],
  [0x200b, 0x200f, KIND.invisible],
  [0x2018, 0x2019, KIND.apostrophe],
  [0x201b, 0x201b, KIND.apostrophe],
  [0x2026, 0x2026, KIND.sentenceEnd],
  [0x2028, 0x2029, KIND.sentenceEnd],
  [0x202a, 0x202e, KIND.invisible],
  [0x2032, 0x2032, KIND.apostrophe],
  [0x203c, 0x203d, KIND.sentenceEnd],
  [0x2047, 0x2049, KIND.sentenceEnd],
  [0x2060, 0x206f, KIND.invisible],
  [0x20a0, 0x20cf, KIND.symbol],
  [0x2600, 0x27bf, KIND.symbol],
  [0x3002, 0x3002, KIND.sentenceEnd],
  [0x3005, 0x3007, KIND.single],
  [0x3041, 0x3096, KIND.single],
  [0x30a1, 0x30fa, KIND.single],
  [0x30fc, 0x30fe, KIND.single],
  [0x3400, 0x4dbf, KIND.single],
  [0x4e00, 0x9fff, KIND.single],
  [0xac00, 0xd7a3, KIND.word],
  [0xf900, 0xfaff, KIND.single],
  [0xfb00, 0xfb06, KIND.word],
  [0xfe00, 0xfe0f, KIND.invisible],
  [0xfeff, 0xfeff, KIND.invisible],
  [0xff01, 0xff01, KIND.sentenceEnd],
  [0xff04, 0xff05, KIND.symbol],
  [0xff07, 0xff07, KIND.apostrophe],
  [0xff0e, 0xff0e, KIND.sentenceEnd],
  [0xff10, 0xff19, KIND.digit],
  [0xff1b, 0xff1b, KIND.sentenceEnd],
  [0xff1f, 0xff1f, KIND.sentenceEnd],
  [0xff21, 0xff3a, KIND.word],
  [0xff41, 0xff5a, KIND.word],
  [0xff61, 0xff61, KIND.sentenceEnd],
  [0xff66, 0xff9d, KIND.single],
  [0xffe0, 0xffe1, KIND.symbol],
  [0xffe5, 0xffe6, KIND.symbol]
];

const kinds = new Uint8Array(0x10000);
for (const [from, to, kind] of KIND_RANGES) kinds.fill(kind, from, to + 1);

const foldings = new Map<number, string>();
for (const entry of FOLDINGS.split(' ')) foldings.set(entry.charCodeAt(0), entry.slice(1));

/** The kind of a UTF-16 unit; both halves of a surrogate pair are separators, see `words.ts`. */
export function kindOf(unit: number): number {
  return kinds[unit] ?? KIND.separator;
}

/** The folded form of a word character: lower case, no accents, compatibility forms resolved. */
export function foldingOf(unit: number): string | undefined {
  return foldings.get(unit);
}
