/**
 * Cuts texts into sentences and words, and to lengths, never inside a character.
 */

const ENDS = '.!?\u3002\uff01\uff1f';
const STRIPPED = `.,;:!?\u3002\uff01\uff1f(){}<>"'*\u201c\u201d\u2018\u2019\u00a1\u00bf\`#-`;

/** The sentences of a text. A full stop ends one only before a space or the end. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index] ?? '';
    const next = text[index + 1] ?? ' ';
    const wide = ENDS.indexOf(unit) >= 3;
    if (unit !== '\n' && !(ENDS.includes(unit) && (wide || next === ' ' || next === '\n')))
      continue;
    sentences.push(text.slice(start, index + 1).trim());
    start = index + 1;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}

/** The words of a text, split at white space. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[ \t\r\n\u00a0\u3000]+/).filter((word) => word !== '');
}

/** A word without the punctuation around it. */
export function bare(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && STRIPPED.includes(word[start] ?? '')) start += 1;
  while (end > start && STRIPPED.includes(word[end - 1] ?? '')) end -= 1;
  return word.slice(start, end);
}

/**
 * A text of at most `length` units. A longer one ends with an ellipsis, at a space where one is near,
 * and never between the halves of a surrogate pair.
 */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let end = length - 1;
  const code = text.charCodeAt(end - 1);
  if (code >= 0xd800 && code <= 0xdbff) end -= 1;
  const space = text.lastIndexOf(' ', end);
  if (space >= end - 20 && space > 0) end = space;
  return `${text.slice(0, end).trimEnd()}\u2026`;
}

/** The first words of a text. */
export function firstWords(text: string, count: number): string {
  return wordsOf(text).slice(0, count).join(' ');
}

/** The text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
