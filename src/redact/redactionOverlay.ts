/**
 * What an org lays over the redaction of a program: records of `Handoff_Redaction__mdt`. A record whose
 * kind and group are shipped stands for the shipped pattern, switched off it takes it away; any other
 * adds a pattern or words.
 */
import type { RedactionRecord } from '../shared/records.ts';
import { fold } from './fold.ts';
import { RedactionError, redactionLine } from './redactionLine.ts';
import type { RedactionProblem } from './compiledPatterns.ts';

/** Kinds of record that hold words instead of a pattern. */
const WORD_KINDS: ReadonlySet<string> = new Set(['otherNumber', 'notASecret']);

/** Check of a record without a pattern whose words are themselves what is masked. */
const TERM = 'term';

/** Words put in or, when inactive, taken out. */
export interface WordChange {
  readonly kind: string;
  readonly keep: string;
  readonly words: readonly string[];
  readonly active: boolean;
}

/** The records as the redactor needs them. */
export interface RedactionOverlay {
  readonly lines: readonly string[];
  /** `kind/group` of shipped patterns that no longer count. */
  readonly replaced: ReadonlySet<string>;
  readonly terms: readonly WordChange[];
  readonly words: readonly WordChange[];
  readonly problems: readonly RedactionProblem[];
}

const wordChange = ({ kind, keep, context, active }: RedactionRecord): WordChange => ({
  kind,
  keep,
  active,
  words: context
    .split('|')
    .map((word) => fold(word.trim()))
    .filter((word) => word !== '')
});

/** Reads the records; parts of one kind and group are joined, one that cannot be read is named. */
export function readRedactionOverlay(records: readonly RedactionRecord[]): RedactionOverlay {
  const isWords = ({ kind }: RedactionRecord): boolean => WORD_KINDS.has(kind);
  const isTerm = ({ check, pattern }: RedactionRecord): boolean => check === TERM && pattern === '';
  const groups = new Map<string, RedactionRecord[]>();
  for (const record of records) {
    if (isWords(record) || isTerm(record)) continue;
    const name = `${record.kind}/${record.group}`;
    groups.set(name, [...(groups.get(name) ?? []), record]);
  }
  const lines: string[] = [];
  const replaced = new Set<string>();
  const problems: RedactionProblem[] = [];
  for (const [name, parts] of groups) {
    parts.sort((a, b) => (a.part ?? 0) - (b.part ?? 0));
    const active = parts.filter((part) => part.active);
    try {
      if (active.length > 0) {
        const pattern = active.map((part) => part.pattern).join('');
        const context = active.flatMap((part) => part.context.split('|'));
        lines.push(redactionLine({ ...active[0], pattern, context }));
      }
      replaced.add(name);
    } catch (error) {
      if (!(error instanceof RedactionError)) throw error;
      problems.push({ record: parts[0].name, message: error.message });
    }
  }
  return {
    lines,
    replaced,
    terms: records.filter(isTerm).map(wordChange),
    words: records.filter(isWords).map(wordChange),
    problems
  };
}
