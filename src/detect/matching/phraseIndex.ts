/**
 * The words of a compiled program, looked up word by word: the lists a word belongs to, what it means
 * for languages and amounts, and the patterns filed under it.
 */
import { linesOf, SECTION, unescapeValue, wordLinesOf } from '../../shared/program.ts';
import type { PhraseRecord } from '../../shared/records.ts';
import { readForm, type Form } from './form.ts';
import { readOverlay, type Overlay } from './overlay.ts';
import { CHOICE, FORM } from './pattern.ts';
import { membershipOf } from './membership.ts';
import { addMembership, emptyEntry, removeMembership, type WordEntry } from './wordEntry.ts';

/** What a match of a pattern means. */
export interface Phrase {
  readonly signal: string;
  readonly group: string;
  readonly kind: 'pattern' | 'exclusion';
  /** Weight in thousandths, -1000 to 1000; 0 for an exclusion. */
  readonly points: number;
  /** Why the phrase is there. */
  readonly rationale: string;
  /** Topic it is limited to; blank for all. */
  readonly topic: string;
  /** The pattern in the program's form. */
  readonly form: string;
}

/** One pattern under one word: a match begins at most `lead` words before it. */
export interface Filed {
  readonly phrase: Phrase;
  readonly lead: number;
}

const HEADER_MARK = '=';

/** Meanings of patterns by their mark: all of a phrase but its form. */
function meaningsIn(program: string): ReadonlyMap<string, Omit<Phrase, 'form'>> {
  return new Map(
    linesOf(program, SECTION.meanings).map((line) => {
      const [mark, signal, group, weight, topic, rationale] = line.split('\t');
      const isExclusion = weight === 'x';
      return [
        mark,
        {
          signal,
          group,
          kind: isExclusion ? 'exclusion' : 'pattern',
          points: isExclusion ? 0 : Number(weight),
          rationale: unescapeValue(rationale),
          topic
        }
      ];
    })
  );
}

/** The lists a word belongs to or begins an entry of, as keys of their lines. */
function* listsOf(entry: WordEntry): Generator<string> {
  for (const list of [...entry.lists, ...entry.longer.keys()]) {
    yield list.startsWith(CHOICE) ? list : FORM.list + list;
  }
}

/** The words of one program, with overlays put in. */
export class PhraseIndex {
  private readonly meanings: ReturnType<typeof meaningsIn>;
  private readonly lines = new Map<string, string>();
  private readonly entries = new Map<string, WordEntry | undefined>();
  private readonly filings = new Map<WordEntry, readonly Filed[]>();
  private readonly forms = new Map<string, Form>();
  private readonly phrases = new Map<string, Phrase>();
  /** Names of lists in the program, by their names in the policy. */
  private readonly listMarks: ReadonlyMap<string, string>;
  readonly overlay: Overlay;
  /** Words by which an overlay makes the longest entry of a list longer than patterns expect. */
  private slack = 0;

  constructor(program: string, records: readonly PhraseRecord[]) {
    this.meanings = meaningsIn(program);
    this.listMarks = new Map(
      linesOf(program, SECTION.lists).map((line) => {
        const [mark, name] = line.split('\t');
        return [name, mark];
      })
    );
    for (const line of wordLinesOf(program)) {
      const at = line.indexOf('\t');
      this.lines.set(line.slice(0, at), line.slice(at + 1));
    }
    this.overlay = readOverlay(records, (name) => this.listMarks.get(name));
    this.putInto(this.overlay.added, addMembership);
    this.putInto(this.overlay.removed, removeMembership);
  }

  private putInto(
    lists: ReadonlyMap<string, readonly string[]>,
    change: (entry: WordEntry, written: string) => void
  ): void {
    for (const [list, entries] of lists) {
      for (const each of entries) {
        const [word, written] = membershipOf(list, each, this.listMarks);
        const entry = this.at(word) ?? emptyEntry();
        change(entry, written);
        this.entries.set(word, entry);
        this.slack = Math.max(this.slack, written.split(FORM.joint).length);
      }
    }
  }

  /** True when the policy uses the word. */
  knows(word: string): boolean {
    return this.lines.has(word) || this.entries.has(word);
  }

  /** What the policy knows of a word, or of a list by its mark; undefined when nothing. */
  at(word: string): WordEntry | undefined {
    const known = this.entries.get(word);
    if (known !== undefined) return known;
    const line = this.lines.get(word);
    // Only words of the policy are kept, so the store cannot grow with what customers write.
    if (line === undefined) return undefined;
    const entry = emptyEntry();
    for (const written of line.split('\t', 1)[0].split(' ')) {
      if (written !== '') addMembership(entry, written);
    }
    this.entries.set(word, entry);
    return entry;
  }

  /** The patterns a word calls up: its own, and those of the lists it belongs to or begins. */
  filedAt(word: string, entry: WordEntry): readonly Filed[] {
    let filed = this.filings.get(entry);
    if (filed === undefined) {
      // A list may stand in a choice of words, so its own line names choices too.
      const lists = [...listsOf(entry)];
      const choices = lists.flatMap((list) => [...listsOf(this.at(list) ?? emptyEntry())]);
      filed = [...new Set([word, ...lists, ...choices])].flatMap((each) => this.read(each));
      this.filings.set(entry, filed);
    }
    return filed;
  }

  /** The patterns that any number calls up. */
  get filedAtNumbers(): readonly Filed[] {
    const entry = this.at(FORM.list + 'number');
    return entry === undefined ? [] : this.filedAt(FORM.list + 'number', entry);
  }

  /** A form of the program, read once. */
  form(text: string): Form {
    let form = this.forms.get(text);
    if (form === undefined) {
      form = readForm(text);
      this.forms.set(text, form);
    }
    return form;
  }

  private read(word: string): Filed[] {
    const filed: Filed[] = [];
    let header = '';
    for (const part of (this.lines.get(word) ?? '').split('\t').slice(1)) {
      if (part.startsWith(HEADER_MARK)) header = part.slice(1);
      else {
        const each = this.filedOf(header, part);
        if (!this.isReplaced(each.phrase)) filed.push(each);
      }
    }
    return filed;
  }

  private isReplaced({ signal, form }: Phrase): boolean {
    const forms = this.overlay.replaced.get(signal) ?? [];
    return forms.some((each) => {
      const steps = each.split(' ');
      const shipped = form.split(' ');
      return (
        steps.length === shipped.length &&
        shipped.every((step, place) => step === steps[place] || this.isChoice(step, steps[place]))
      );
    });
  }

  /** True when the mark of a choice stands for all the words of a step. */
  private isChoice(mark: string, step: string): boolean {
    if (!mark.startsWith(CHOICE)) return false;
    return step.split('|').every((choice) => {
      const [first, ...rest] = choice.split(FORM.joint);
      const entry = this.at(first);
      return rest.length === 0
        ? entry?.lists.has(mark) === true
        : entry?.longer.get(mark)?.some((words) => words.join() === rest.join()) === true;
    });
  }

  /** Equal patterns are one object wherever they are filed, so that a turn meets each once. */
  private filedOf(header: string, text: string): Filed {
    const at = text.indexOf(' ');
    const form = text.slice(at + 1);
    const key = `${header}\t${form}`;
    let phrase = this.phrases.get(key);
    if (phrase === undefined) {
      phrase = { ...this.meanings.get(header)!, form };
      this.phrases.set(key, phrase);
    }
    return { phrase, lead: Number(text.slice(0, at)) + this.slack };
  }
}
