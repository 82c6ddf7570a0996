/**
 * Redaction records turned into patterns that are ready to run: parts joined, contexts read,
 * expressions compiled once.
 */
import type { RedactionRecord } from '../../shared/records.ts';
import type { Check } from './candidate.ts';
import { CHECKS } from './checks.ts';
import { checkPattern } from './patternSyntax.ts';

/** Kinds of record that hold words instead of a pattern. */
export const OTHER_NUMBER = 'otherNumber';
export const NOT_A_SECRET = 'notASecret';

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
  /** Text that must occur for the pattern to match at all; `0` stands for any digit. */
  readonly lead: string;
  /** Words of which one must stand near, in this turn or in the one before. */
  readonly near: readonly string[];
  /** Words of which one must stand in the turn before. */
  readonly asked: readonly string[];
  /** True when a label such as "order number" right before the value rules it out. */
  readonly unlessLabelled: boolean;
}

/** Everything the redactor knows. */
export interface CompiledRedaction {
  readonly patterns: readonly CompiledPattern[];
  readonly otherNumbers: ReadonlySet<string>;
  readonly notSecrets: ReadonlySet<string>;
}

/**
 * Text every match starts with: enough to skip a pattern on most texts.
 * A group, a class other than digits or an optional character ends it.
 */
export function leadOf(pattern: string): string {
  if (/^\[[0-9-]+\]/.test(pattern)) return '0';
  const literal = /^(?:[a-z0-9 @:_-]|\\[+.(])+/.exec(pattern)?.[0] ?? '';
  const next = pattern[literal.length] ?? '';
  const kept = '?{'.includes(next || ' ') ? literal.replace(/(?:\\.|[^\\])$/, '') : literal;
  return kept.replaceAll('\\', '');
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
    lead: leadOf(pattern),
    near: context.filter((word) => !'!<'.includes(word[0])),
    asked: context.filter((word) => word.startsWith('<')).map((word) => word.slice(1)),
    unlessLabelled: context.some((word) => !word.startsWith('<'))
  };
}

/** Compiles the active records, in their order. Throws with the record's name on a bad pattern. */
export function compileRedaction(records: readonly RedactionRecord[]): CompiledRedaction {
  const active = records.filter((record) => record.active);
  const groups = new Map<string, RedactionRecord[]>();
  const masking = active
    .filter((record) => record.pattern !== '' && record.keep !== 'plain')
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.part ?? 0) - (b.part ?? 0));
  for (const record of masking) {
    const key = `${record.kind}/${record.group}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return {
    patterns: [...groups.values()].map(compileGroup),
    otherNumbers: wordsOf(active, OTHER_NUMBER),
    notSecrets: wordsOf(active, NOT_A_SECRET)
  };
}
