/**
 * The words of the detection program: every word that a pattern, a list or a language knows, with the
 * lists it belongs to and the patterns that are filed under it.
 */
import {
  CHOICE,
  FORM,
  LIST,
  listKindOf,
  membershipOf,
  patternForm,
  readWords
} from '../../detect/index.ts';
import type { PhraseSet } from '../../policy/index.ts';
import { anchorOf, type Anchor, type ListWords } from './anchors.ts';
import { marksOf } from './marks.ts';

/** What one word line gathers. */
interface Line {
  readonly lists: Set<string>;
  /** Patterns by the header they stand under. */
  readonly patterns: Map<string, Set<string>>;
}

const textOf = (each: PhraseSet['patterns'][number]): string =>
  typeof each === 'string' ? each : each.pattern;

/** Entries of a word list as written. */
export function entriesOf({ patterns }: PhraseSet): readonly string[] {
  return patterns.flatMap((each) =>
    textOf(each)
      .split('|')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
  );
}

/** Everything a list is made of, its sets joined. */
export function listEntries(sets: readonly PhraseSet[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const set of sets) {
    if (set.kind !== 'wordList') continue;
    lists.set(set.list!, [...(lists.get(set.list!) ?? []), ...entriesOf(set)]);
  }
  return lists;
}

/** Kinds of list whose entries stand in the lines of their words. */
const IN_LINES: ReadonlySet<string> = new Set(['language', 'value', 'phrase']);

/** Names that the lists of patterns have in the program, by their names in the policy. */
export function listMarks(sets: readonly PhraseSet[]): ReadonlyMap<string, string> {
  return marksOf(
    [...listEntries(sets).keys()].filter(
      (list) => listKindOf(list) === 'phrase' && list !== LIST.emptyWords
    )
  );
}

/** Weight in thousandths; an exclusion has none. */
export function weightOf(set: PhraseSet, each: PhraseSet['patterns'][number]): string {
  if (set.kind === 'exclusion') return 'x';
  const weight = (typeof each === 'string' ? undefined : each.weight) ?? set.weight ?? 1;
  return String(Math.round(weight * 1000));
}

class Lines {
  private readonly lines = new Map<string, Line>();

  at(word: string): Line {
    let line = this.lines.get(word);
    if (line === undefined) {
      line = { lists: new Set(), patterns: new Map() };
      this.lines.set(word, line);
    }
    return line;
  }

  file(word: string, header: string, pattern: string): void {
    const { patterns } = this.at(word);
    const known = patterns.get(header);
    if (known === undefined) patterns.set(header, new Set([pattern]));
    else known.add(pattern);
  }

  write(): ReadonlyMap<string, string> {
    return new Map(
      [...this.lines].map(([word, { lists, patterns }]) => {
        const filed = [...patterns]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .flatMap(([header, under]) => [`=${header}`, ...[...under].sort()]);
        return [word, [[...lists].sort().join(' '), ...filed].join('\t')];
      })
    );
  }
}

/** One pattern with what it is filed under. */
interface Filing {
  readonly anchor: Anchor;
  /** Mark of its meaning. */
  readonly header: string;
  readonly form: string;
}

/** The text an anchor of several words has its mark from. */
const nameOf = ({ step, words }: Anchor): string => step ?? words.join(' ');

/** Files a pattern under its word, or under the mark of its words, which may stand for its step. */
function file(lines: Lines, filings: readonly Filing[]): void {
  const several = filings.filter(({ anchor }) => anchor.words.length > 1);
  const marks = marksOf(several.map(({ anchor }) => nameOf(anchor)));
  for (const { anchor, header, form } of filings) {
    const { words, lead, step } = anchor;
    if (words.length === 1) {
      lines.file(words[0], header, `${lead} ${form}`);
      continue;
    }
    const mark = CHOICE + marks.get(nameOf(anchor))!;
    const steps = form.split(' ').map((each) => (each === step ? mark : each));
    lines.file(mark, header, `${lead} ${steps.join(' ')}`);
    for (const choice of step?.split('|') ?? words) {
      const [first, ...rest] = choice.split(FORM.joint);
      lines.at(first).lists.add(rest.length === 0 ? mark : `${mark}=${rest.join(FORM.joint)}`);
    }
  }
}

/**
 * The lines by word.
 * @param headerOf the mark of what a pattern of a set means
 * @throws PatternError for a pattern that cannot be read
 */
export function wordLines(
  sets: readonly PhraseSet[],
  headerOf: (set: PhraseSet, pattern: PhraseSet['patterns'][number]) => string
): ReadonlyMap<string, string> {
  const lists = listEntries(sets);
  const marks = listMarks(sets);
  const listWords: ListWords = new Map(
    [...lists].map(([list, entries]) => [
      marks.get(list) ?? list,
      entries.map((entry) => readWords(entry).words)
    ])
  );
  const lines = new Lines();
  for (const [list, entries] of lists) {
    if (!IN_LINES.has(listKindOf(list))) continue;
    for (const entry of entries) {
      const [word, written] = membershipOf(list, entry, marks);
      lines.at(word).lists.add(written);
    }
  }
  const filings = sets.flatMap((set) =>
    set.kind === 'wordList'
      ? []
      : set.patterns.map((each): Filing => {
          const form = patternForm(textOf(each), (name) => marks.get(name));
          return { anchor: anchorOf(form, listWords), header: headerOf(set, each), form };
        })
  );
  file(lines, filings);
  return lines.write();
}
