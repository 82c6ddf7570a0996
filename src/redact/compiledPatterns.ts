/**
 * Redaction records turned into patterns that are ready to run: parts joined, contexts read,
 * expressions compiled once.
 */
import type { RedactionRecord } from '../shared/records.ts';
import { CHECKS } from './checks.ts';
import { isWordCharacter, type Check } from './candidate.ts';
import { checkPattern, leastDigits } from './patternSyntax.ts';

/** Kinds of record that hold words instead of a pattern. */
export const OTHER_NUMBER = 'otherNumber';
export const NOT_A_SECRET = 'notASecret';

/** Check of a record without a pattern whose words are themselves what is masked. */
export const TERM = 'term';

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

/** Everything the redactor knows. */
export interface CompiledRedaction {
  readonly patterns: readonly CompiledPattern[];
  readonly terms: readonly CompiledTerms[];
  readonly otherNumbers: ReadonlySet<string>;
  readonly notSecrets: ReadonlySet<string>;
}

/** The plain characters a pattern starts with, without one that a repetition makes optional. */
function literalStart(pattern: string): string {
  const literal = /^(?:[a-z0-9 @:_/-]|\\[+.([])+/.exec(pattern)?.[0] ?? '';
  const next = pattern[literal.length] ?? ' ';
  const kept = '?{'.includes(next) ? literal.replace(/(?:\\.|[^\\])$/, '') : literal;
  return kept.replaceAll('\\', '');
}

/**
 * Texts of which one must occur for the pattern to match at all: what it starts with, or what each
 * alternative of its first group starts with. Empty when that cannot be told.
 */
export function leadsOf(pattern: string): readonly string[] {
  const group = /^\(\?:([^()]*)\)(?!\?|\{0)/.exec(pattern);
  const leads = (group?.[1]?.split('|') ?? [pattern]).map(literalStart);
  return leads.every((lead) => lead !== '') ? leads : [];
}

function wordsOf(records: readonly RedactionRecord[], kind: string): ReadonlySet<string> {
  return new Set(
    records
      .filter((record) => record.kind === kind)
      .flatMap((record) => record.context.split('|'))
      .filter((word) => word !== '')
  );
}

function compileGroup(parts: readonly RedactionRecord[]): CompiledPattern {
  const first = parts[0];
  const pattern = parts.map((part) => part.pattern).join('');
  const context = parts.flatMap((part) => part.context.split('|')).filter((word) => word !== '');
  const fault = checkPattern(pattern);
  if (fault !== null) {
    throw new Error(
      `Redaction record ${first.name}: ${fault.message} (offset ${fault.at} of its pattern). ` +
        'Mend the pattern, or switch the record off.'
    );
  }
  const check = CHECKS[first.check];
  if (check === undefined) {
    throw new Error(
      `Redaction record ${first.name}: there is no check "${first.check}". ` +
        `Use one of ${Object.keys(CHECKS).filter(Boolean).join(', ')}, or leave it blank.`
    );
  }
  const captures = (new RegExp(`${pattern}|`).exec('')?.length ?? 1) > 1;
  return {
    kind: first.kind,
    group: first.group,
    keep: first.keep,
    check,
    checkName: first.check,
    expression: new RegExp(pattern, captures ? 'dg' : 'g'),
    captures,
    leads: leadsOf(pattern),
    digits: leastDigits(pattern),
    near: context.filter((word) => !'!<'.includes(word[0])),
    asked: context.filter((word) => word.startsWith('<')).map((word) => word.slice(1)),
    unlessLabelled: context.some((word) => !word.startsWith('<'))
  };
}

function compileTerms(records: readonly RedactionRecord[]): CompiledTerms[] {
  const kinds = new Map<string, { keep: string; byFirstWord: Map<string, string[]> }>();
  for (const { kind, keep, context } of records) {
    const entry = kinds.get(kind) ?? { keep, byFirstWord: new Map<string, string[]>() };
    for (const term of context.split('|').filter((each) => each !== '')) {
      const first = firstWordOf(term);
      const terms = entry.byFirstWord.get(first) ?? [];
      if (!terms.includes(term)) terms.push(term);
      entry.byFirstWord.set(first, terms);
    }
    kinds.set(kind, entry);
  }
  return [...kinds].map(([kind, { keep, byFirstWord }]) => {
    for (const terms of byFirstWord.values()) terms.sort((a, b) => b.length - a.length);
    return { kind, keep, byFirstWord };
  });
}

/** The letters, digits and marks a text starts with: its first word. */
export function firstWordOf(folded: string): string {
  let end = 0;
  while (end < folded.length && isWordCharacter(folded[end])) end += 1;
  return folded.slice(0, end);
}

/** Compiles the active records, in their order. Throws with the record's name on a bad pattern. */
export function compileRedaction(records: readonly RedactionRecord[]): CompiledRedaction {
  const active = records.filter((record) => record.active);
  const groups = new Map<string, RedactionRecord[]>();
  const masking = active
    .filter(({ keep, check }) => keep !== 'plain' && check !== TERM)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.part ?? 0) - (b.part ?? 0));
  for (const record of masking) {
    const key = `${record.kind}/${record.group}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return {
    patterns: [...groups.values()].map(compileGroup),
    terms: compileTerms(active.filter(({ check, keep }) => check === TERM && keep !== 'plain')),
    otherNumbers: wordsOf(active, OTHER_NUMBER),
    notSecrets: wordsOf(active, NOT_A_SECRET)
  };
}
