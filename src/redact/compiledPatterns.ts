/**
 * The redaction of a program, with what an org lays over it, ready to run: lines read, expressions
 * compiled once.
 */
import { linesOf, SECTION } from '../shared/program.ts';
import type { PolicyRecords } from '../shared/records.ts';
import { isWordCharacter, type Check } from './candidate.ts';
import { CHECKS } from './checks.ts';
import { readRedactionOverlay } from './redactionOverlay.ts';

/** One pattern with everything needed to judge what it finds. */
export interface CompiledPattern {
  readonly kind: string;
  readonly group: string;
  readonly keep: string;
  readonly check: Check;
  readonly checkName: string;
  readonly expression: RegExp;
  /** True when the pattern captures its value; else the whole match is the value. */
  readonly captures: boolean;
  /** Texts of which one must occur for the pattern to match at all; empty when unknown. */
  readonly leads: readonly string[];
  /** Digits a text must hold for the pattern to match at all. */
  readonly digits: number;
  /** Words of which one must stand near, in this turn or in the one before. */
  readonly near: readonly string[];
  /** Words of which one must stand in the turn before. */
  readonly asked: readonly string[];
  /** True when a label such as "order number" right before the value rules it out. */
  readonly unlessLabelled: boolean;
}

/** Words that are masked wherever they stand whole, such as health terms. */
export interface CompiledTerms {
  readonly kind: string;
  readonly keep: string;
  /** Terms by their first word, longest first, folded. */
  readonly byFirstWord: ReadonlyMap<string, readonly string[]>;
}

/** A record that could not be used; it is left out, and everything else goes on. */
export interface RedactionProblem {
  readonly record: string;
  readonly message: string;
}

/** Everything the redactor knows. */
export interface CompiledRedaction {
  readonly patterns: readonly CompiledPattern[];
  readonly terms: readonly CompiledTerms[];
  readonly otherNumbers: ReadonlySet<string>;
  readonly notSecrets: ReadonlySet<string>;
  readonly problems: readonly RedactionProblem[];
}

/** What is not masked at all. */
const PLAIN = 'plain';

const wordsIn = (field: string): readonly string[] => (field === '' ? [] : field.split('|'));

function compileLine(line: string): CompiledPattern {
  const [name, keep, check, digits, value, leads, near, asked, labelled, pattern] =
    line.split('\t');
  const [kind, group] = name.split('/');
  return {
    kind,
    group,
    keep,
    check: CHECKS[check],
    checkName: check,
    expression: new RegExp(pattern, value === '' ? 'g' : 'dg'),
    captures: value !== '',
    leads: wordsIn(leads),
    digits: Number(digits),
    near: wordsIn(near),
    asked: wordsIn(asked),
    unlessLabelled: labelled !== ''
  };
}

/** The letters, digits and marks a text starts with: its first word. */
export function firstWordOf(folded: string): string {
  let end = 0;
  while (end < folded.length && isWordCharacter(folded[end])) end += 1;
  return folded.slice(0, end);
}

/** Terms of one kind, filed under their first words. */
interface TermDraft {
  readonly keep: string;
  readonly terms: Set<string>;
}

function fileTerms(drafts: ReadonlyMap<string, TermDraft>): readonly CompiledTerms[] {
  return [...drafts].map(([kind, { keep, terms }]) => {
    const byFirstWord = new Map<string, string[]>();
    for (const term of terms) {
      const first = firstWordOf(term);
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), term]);
    }
    for (const each of byFirstWord.values()) each.sort((a, b) => b.length - a.length);
    return { kind, keep, byFirstWord };
  });
}

/** The redaction of the compiled text, with the records of an org over it. */
export function compileRedaction({
  detection,
  redactions
}: Pick<PolicyRecords, 'detection' | 'redactions'>): CompiledRedaction {
  const overlay = readRedactionOverlay(redactions);
  const isKept = (line: string): boolean => !overlay.replaced.has(line.split('\t', 1)[0]);
  const lines = [...linesOf(detection, SECTION.redaction).filter(isKept), ...overlay.lines];
  const drafts = new Map<string, TermDraft>();
  for (const line of linesOf(detection, SECTION.terms)) {
    const [, kind, keep, terms] = line.split('\t');
    const draft = drafts.get(kind) ?? { keep, terms: new Set<string>() };
    for (const term of terms.split('|')) draft.terms.add(term);
    drafts.set(kind, draft);
  }
  for (const { kind, keep, words, active } of overlay.terms) {
    const draft = drafts.get(kind) ?? { keep, terms: new Set<string>() };
    for (const word of words) draft.terms[active ? 'add' : 'delete'](word);
    drafts.set(kind, draft);
  }
  const wordSet = (section: string, kind: string): ReadonlySet<string> => {
    const words = new Set(linesOf(detection, section));
    for (const { words: changed, active } of overlay.words.filter((each) => each.kind === kind)) {
      for (const word of changed) words[active ? 'add' : 'delete'](word);
    }
    return words;
  };
  return {
    patterns: lines.map(compileLine).filter(({ keep }) => keep !== PLAIN),
    terms: fileTerms(drafts),
    otherNumbers: wordSet(SECTION.labels, 'otherNumber'),
    notSecrets: wordSet(SECTION.stopWords, 'notASecret'),
    problems: overlay.problems
  };
}
