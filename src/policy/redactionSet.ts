/**
 * How kinds of value to mask are written in the policy, and how they become records. A kind says
 * once whether its values may be kept; its patterns say how they are recognised.
 */
import type { RedactionRecord } from '../shared/records.ts';
import { TEXT_LENGTH, wordListTexts } from './wordListTexts.ts';

/**
 * What happens to a masked value. `never`: gone for good. `encrypted`: a permitted reader may reveal
 * it while the handoff is open. `plain`: not masked at all.
 */
export type Keep = 'never' | 'encrypted' | 'plain';

/** One way a kind of value is written. */
export interface RedactionPattern {
  /** Name of the pattern within its kind. */
  readonly group: string;
  /** Pattern in the syntax of `src/redact/patternSyntax.ts`, over folded text. */
  readonly pattern: string;
  /** Name of a check in `src/redact/checks.ts`. */
  readonly check?: string;
  /**
   * Words of which one must stand near or in the turn before; `<word` counts in the turn before
   * only; `!` refuses a value right after the label of another number, as any word does.
   */
  readonly context?: readonly string[];
  /** ISO 3166 code. */
  readonly country?: string;
}

/** Words that are masked wherever they stand whole. */
export interface RedactionTerms {
  /** Name of the list within its kind, such as a language. */
  readonly group: string;
  /** Folded words: lower case, no accents. */
  readonly terms: readonly string[];
}

/** One kind of value to mask. */
export interface RedactionKind {
  readonly kind: string;
  readonly keep: Keep;
  /** What is masked and why; an admin reads it. */
  readonly description: string;
  readonly patterns?: readonly RedactionPattern[];
  readonly terms?: readonly RedactionTerms[];
}

/** Words that help to judge, without a pattern: labels of other numbers, words that are no secret. */
export interface RedactionWords {
  readonly kind: 'otherNumber' | 'notASecret';
  readonly description: string;
  readonly words: readonly string[];
}

/** The whole set, tried in this order: the first pattern that matches a place wins. */
export interface RedactionSet {
  readonly kinds: readonly RedactionKind[];
  readonly words: readonly RedactionWords[];
}

/** Cuts a text into parts that fit, never inside an escape. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > TEXT_LENGTH) {
    const escape = rest.lastIndexOf('\\', TEXT_LENGTH);
    const end = escape > TEXT_LENGTH - 6 ? escape : TEXT_LENGTH;
    // A record may not start or end with a space: the platform would trim it.
    const cut = rest[end - 1] === ' ' || rest[end] === ' ' ? end - 2 : end;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...parts, rest];
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Records that hold words instead of a pattern. */
function wordRecords(
  about: Pick<RedactionRecord, 'kind' | 'group' | 'check' | 'keep' | 'order' | 'description'>,
  words: readonly string[]
): RedactionRecord[] {
  return wordListTexts(words).map((context, part) => ({
    ...about,
    name: `${capital(about.kind)}_${capital(about.group)}_${part + 1}`,
    pattern: '',
    part: part + 1,
    context,
    country: '',
    active: true
  }));
}

/** The records of a set, in order, parts numbered from 1. */
export function redactionRecords(set: RedactionSet): RedactionRecord[] {
  const records: RedactionRecord[] = [];
  let order = 0;
  for (const { kind, keep, description, patterns = [], terms = [] } of set.kinds) {
    for (const { group, pattern, check = '', context = [], country = '' } of patterns) {
      order += 10;
      const texts = partsOf(pattern);
      const contexts = wordListTexts(context);
      for (let part = 0; part < Math.max(texts.length, contexts.length); part += 1) {
        records.push({
          name: `${capital(kind)}_${capital(group)}_${part + 1}`,
          kind,
          pattern: texts[part] ?? '',
          group,
          part: part + 1,
          check,
          context: contexts[part] ?? '',
          country,
          keep,
          order,
          active: true,
          description
        });
      }
    }
    for (const list of terms) {
      order += 10;
      records.push(
        ...wordRecords(
          { kind, group: list.group, check: 'term', keep, order, description },
          list.terms
        )
      );
    }
  }
  for (const { kind, description, words } of set.words) {
    order += 10;
    const about = { kind, group: 'words', check: '', keep: 'plain', order, description };
    records.push(...wordRecords(about, words));
  }
  return records;
}
