/**
 * One pattern of redaction as a line of the program: everything that can be read from the pattern
 * beforehand, so that a turn only asks whether it can occur.
 */
import { CHECKS } from './checks.ts';
import { checkPattern, leastDigits } from './patternSyntax.ts';

/** One way a kind of value is written, as the policy or a record says it. */
export interface RedactionSource {
  readonly kind: string;
  readonly group: string;
  readonly keep: string;
  readonly check: string;
  /** Words near it, as the policy writes them: `<word` in the turn before, `!` not after a label. */
  readonly context: readonly string[];
  readonly pattern: string;
}

/** A pattern that cannot be used, with the reason and the fix. */
export class RedactionError extends Error {
  override readonly name = 'RedactionError';
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

/** Where the value of a match stands: in all of it, or in a group that is its first or last part. */
function valuePlace(pattern: string): '' | 'first' | 'last' {
  const captures = (new RegExp(`${pattern}|`).exec('')?.length ?? 1) > 1;
  if (!captures) return '';
  return pattern.startsWith('(') && !pattern.startsWith('(?') ? 'first' : 'last';
}

const MARKS = '!<';

/**
 * The line: name, keep, check, least digits, value place, leads, words near, words asked before, whether a
 * label rules it out, pattern.
 * @throws RedactionError when the pattern or the check is outside what both engines read alike
 */
export function redactionLine(source: RedactionSource): string {
  const { kind, group, keep, check, pattern } = source;
  const fault = checkPattern(pattern);
  if (fault !== null) {
    throw new RedactionError(
      `${kind}/${group}: ${fault.message} (offset ${fault.at} of its pattern). Mend the pattern, or switch it off.`
    );
  }
  if (CHECKS[check] === undefined) {
    throw new RedactionError(
      `${kind}/${group}: there is no check "${check}". ` +
        `Use one of ${Object.keys(CHECKS).filter(Boolean).join(', ')}, or leave it blank.`
    );
  }
  const context = source.context.filter((word) => word !== '');
  return [
    `${kind}/${group}`,
    keep,
    check,
    leastDigits(pattern),
    valuePlace(pattern),
    leadsOf(pattern).join('|'),
    context.filter((word) => !MARKS.includes(word[0])).join('|'),
    context
      .filter((word) => word.startsWith('<'))
      .map((word) => word.slice(1))
      .join('|'),
    context.some((word) => !word.startsWith('<')) ? '!' : '',
    pattern
  ].join('\t');
}
