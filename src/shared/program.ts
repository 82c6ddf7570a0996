/**
 * The text format of the compiled program: sections of lines that both engines cut with the same two
 * searches, so that a turn pays for the words it contains and a change of one phrase changes one line.
 *
 * A section begins with `##name`, a bucket of words with `#` and the first two characters of its words;
 * a line is `key⇥value`. Nothing in it is a number of a line or a place in the text.
 */

/** Names of the static resources. */
export const DETECTION_RESOURCE = 'Handoff_Detection';
export const WORDING_RESOURCE = 'Handoff_Wording';

/** The two texts a policy compiles to. */
export interface Program {
  /** Phrases, word lists, cues, redaction and settings: read on every turn. */
  readonly detection: string;
  /** Every word people hear or read: read only where words are needed. */
  readonly wording: string;
}

/** Sections besides those of the words, of which there is one a first character. */
export const SECTION = {
  settings: 'settings',
  meanings: 'meanings',
  lists: 'lists',
  endings: 'endings',
  letters: 'letters',
  redaction: 'redaction',
  labels: 'labels',
  stopWords: 'stopWords',
  terms: 'terms',
  cues: 'cues',
  messages: 'messages'
} as const;

const SECTION_MARK = '##';
const BUCKET_MARK = '#';

/** Characters of a word that choose its bucket. */
const BUCKET_LENGTH = 2;

/** The first character of a word: its section. Both halves of a surrogate pair stay together. */
export function sectionOfWord(word: string): string {
  return [...word][0] ?? '';
}

/** The bucket of a word: its first two characters, or its only one. */
export function bucketOfWord(word: string): string {
  return word.slice(0, BUCKET_LENGTH);
}

/** Text of a value in which neither a tab nor a line break may stand. */
export function escapeValue(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n');
}

/** What `escapeValue` was given. */
export function unescapeValue(text: string): string {
  return text.includes('\\')
    ? text.replace(/\\(.)/g, (_, mark: string) => ({ t: '\t', n: '\n' })[mark] ?? mark)
    : text;
}

/** A whole resource: a first line with its name and a last one, so that damage shows. */
export function writeResource(name: string, sections: readonly string[]): string {
  return `${BUCKET_MARK}${name}\n${sections.join('')}${SECTION_MARK}end\n`;
}

/** One section as text: the lines are sorted by UTF-16 unit, as both platforms compare. */
export function writeSection(name: string, lines: readonly string[]): string {
  return `${SECTION_MARK}${name}\n${lines.map((line) => `${line}\n`).join('')}`;
}

/** The sections of words: one a first character, one bucket a pair of characters, words sorted. */
export function writeWords(lines: ReadonlyMap<string, string>): string {
  let text = '';
  let section = '';
  let bucket = '';
  for (const word of [...lines.keys()].sort()) {
    const own = sectionOfWord(word);
    if (own !== section) {
      text += `${SECTION_MARK}${own}\n`;
      section = own;
      bucket = '';
    }
    if (bucketOfWord(word) !== bucket) {
      bucket = bucketOfWord(word);
      text += `${BUCKET_MARK}${bucket}\n`;
    }
    text += `${word}\t${lines.get(word)!}\n`;
  }
  return text;
}

/** The lines of a section; none when the program has no such section. */
export function linesOf(program: string, name: string): readonly string[] {
  const mark = `\n${SECTION_MARK}${name}\n`;
  const start = program.indexOf(mark);
  if (start < 0) return [];
  const from = start + mark.length;
  const end = program.indexOf(`\n${SECTION_MARK}`, from - 1);
  const content = program.slice(from, end < 0 ? undefined : end);
  return content.split('\n').filter((line) => line !== '');
}

/** Every line of the words, in order. */
export function wordLinesOf(program: string): readonly string[] {
  const names = new Set<string>([...Object.values(SECTION), 'end']);
  let isWords = false;
  return program.split('\n').filter((line) => {
    if (line.startsWith(SECTION_MARK)) isWords = !names.has(line.slice(SECTION_MARK.length));
    return isWords && !line.startsWith(BUCKET_MARK) && line !== '';
  });
}
