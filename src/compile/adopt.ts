/**
 * Takes a change somebody made in a generated file back into the policy's source, where that can be
 * done without guessing: a text that stands exactly once, or a number or flag beside such a text.
 */
import type { Difference } from './differences.ts';

/** Source of the policy by path. */
export type Sources = ReadonlyMap<string, string>;

/** Edited sources, or why the change cannot be expressed. */
export type Adoption = { readonly sources: Sources } | { readonly reason: string };

/** A text as a literal, quoted the way Prettier does. */
export function literalOf(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  const single = (escaped.match(/'/g) ?? []).length;
  const double = (escaped.match(/"/g) ?? []).length;
  return single > double
    ? `"${escaped.replaceAll('"', '\\"')}"`
    : `'${escaped.replaceAll("'", "\\'")}'`;
}

interface Found {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

function occurrences(source: string, needle: string): readonly number[] {
  const found: number[] = [];
  for (let at = source.indexOf(needle); at >= 0; at = source.indexOf(needle, at + 1)) {
    found.push(at);
  }
  return found;
}

/** Every place where a text stands as a literal. */
function findLiteral(sources: Sources, text: string): readonly Found[] {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  const forms = new Set([
    `'${escaped.replaceAll("'", "\\'")}'`,
    `"${escaped.replaceAll('"', '\\"')}"`
  ]);
  return [...sources].flatMap(([path, source]) =>
    [...forms].flatMap((form) =>
      occurrences(source, form).map((start) => ({ path, start, end: start + form.length }))
    )
  );
}

function replaced(sources: Sources, { path, start, end }: Found, text: string): Sources {
  const source = sources.get(path) ?? '';
  return new Map([...sources, [path, source.slice(0, start) + text + source.slice(end)]]);
}

const OPENING = '([{';
const CLOSING = ')]}';

/** The innermost brackets around a place, literals of the source not counted. */
function bracketsAround(source: string, at: number): readonly [start: number, end: number] {
  let depth = 0;
  let start = at;
  while (start > 0) {
    start -= 1;
    if (CLOSING.includes(source[start] ?? '')) depth += 1;
    else if (OPENING.includes(source[start] ?? '')) {
      if (depth === 0) break;
      depth -= 1;
    }
  }
  depth = 0;
  let end = at;
  while (end < source.length) {
    if (OPENING.includes(source[end] ?? '')) depth += 1;
    else if (CLOSING.includes(source[end] ?? '')) {
      if (depth === 0) break;
      depth -= 1;
    }
    end += 1;
  }
  return [start, end];
}

const isPlain = (text: string): boolean => /^(-?\d+(\.\d+)?|true|false)$/.test(text);

const plain = (text: string): string => text.replace(/^(-?\d+)\.0$/, '$1');

/** Changes a number or flag that stands beside a text which stands exactly once. */
function adoptPlain(
  sources: Sources,
  before: string,
  after: string,
  beside: readonly string[]
): Sources | undefined {
  const token = new RegExp(`(?<![\\w.'"-])${plain(before).replace('.', '\\.')}(?![\\w.'"])`, 'g');
  const anchors = [...beside].sort((a, b) => b.length - a.length);
  for (const text of anchors) {
    const [anchor, another] = findLiteral(sources, text);
    if (anchor === undefined || another !== undefined) continue;
    const source = sources.get(anchor.path) ?? '';
    const [start, end] = bracketsAround(source, anchor.start);
    const matches = [...source.slice(start, end).matchAll(token)];
    if (matches.length !== 1) continue;
    const at = start + matches[0].index;
    const place = { path: anchor.path, start: at, end: at + plain(before).length };
    return replaced(sources, place, plain(after));
  }
  return undefined;
}

/**
 * Carries differences back into the sources.
 * @param beside texts of the same file that did not change, to find numbers and flags by
 */
export function adopt(
  sources: Sources,
  differences: readonly Difference[],
  beside: readonly string[]
): Adoption {
  let edited = sources;
  const done = new Set<string>();
  for (const { path, before, after } of differences) {
    if (before === undefined || after === undefined) {
      return { reason: `${path} was ${before === undefined ? 'added' : 'removed'}.` };
    }
    if (done.has(`${before}\n${after}`)) continue;
    done.add(`${before}\n${after}`);
    if (isPlain(before)) {
      const result = adoptPlain(edited, before, after, beside);
      if (result === undefined) {
        return {
          reason: `${path} is worked out in the policy, not written there as ${plain(before)}.`
        };
      }
      edited = result;
      continue;
    }
    const [place, another] = findLiteral(edited, before);
    if (place === undefined) {
      return { reason: `${path} is not written in the policy as it stands in the file.` };
    }
    if (another !== undefined) {
      return { reason: `${path} stands in more than one place of the policy.` };
    }
    edited = replaced(edited, place, literalOf(after));
  }
  return { sources: edited };
}
