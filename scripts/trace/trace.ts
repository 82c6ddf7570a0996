/**
 * From every promise of the product to the files that keep it and the tests that prove it. The promises
 * and their patterns stand in docs/trace.json; docs/trace.md is written from it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles } from '../gates/sources.ts';

/** Where the mapping and its page live. */
export const TRACE_SOURCE = 'docs/trace.json';
export const TRACE_PAGE = 'docs/trace.md';

/** Stages in order, with how many promises each has. */
const STAGES: readonly (readonly [string, string, number])[] = [
  ['D', 'Detect', 15],
  ['E', 'Decide', 8],
  ['P', 'Prepare', 8],
  ['T', 'Transfer', 8],
  ['R', 'Resolve', 9],
  ['L', 'Learn', 8],
  ['S', 'Ship', 9]
];

/** One promise. Patterns may hold `*` (within a folder name) and `**` (any folders). */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly files: readonly string[];
  readonly tests: readonly string[];
  /** What the promise still lacks; left out when it is kept whole. */
  readonly missing?: string;
}

/** Something wrong with the mapping. */
export interface TraceProblem {
  readonly message: string;
  readonly fix: string;
}

/** Every promise the mapping must name. */
export function allIds(): string[] {
  return STAGES.flatMap(([letter, , count]) =>
    Array.from({ length: count }, (_, position) => `${letter}${String(position + 1)}`)
  );
}

function patternToRegExp(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*|\?/g, (part) => {
      if (part === '**/') return '(?:.*/)?';
      if (part === '**') return '.*';
      return part === '*' ? '[^/]*' : '[^/]';
    });
  return new RegExp(`^${source}$`);
}

/** Files that a pattern matches. */
export function matching(pattern: string, files: readonly string[]): string[] {
  const expression = patternToRegExp(pattern);
  return files.filter((file) => expression.test(file));
}

/** Reads the mapping; an unreadable one is an error that names the file. */
export function readRows(root: string): Row[] {
  const file = join(root, TRACE_SOURCE);
  if (!existsSync(file)) throw new Error(`${TRACE_SOURCE} is missing.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Row[];
}

/** Everything a row may point at. */
export function traceableFiles(root: string): string[] {
  return projectFiles(root, ['']);
}

/** Rows that are missing or unknown, patterns that match nothing, promises without proof. */
export function problemsOf(rows: readonly Row[], files: readonly string[]): TraceProblem[] {
  const problems: TraceProblem[] = [];
  const ids = allIds();
  const given = rows.map((row) => row.id);
  const order = ids.filter((id) => given.includes(id));
  for (const id of ids.filter((wanted) => !given.includes(wanted))) {
    problems.push({ message: `Row ${id} is missing.`, fix: `Add it to ${TRACE_SOURCE}.` });
  }
  for (const id of given.filter((name) => !ids.includes(name))) {
    problems.push({ message: `Row ${id} is no promise of the product.`, fix: 'Remove it.' });
  }
  if (given.join() !== order.join() && problems.length === 0) {
    problems.push({ message: 'Rows are repeated or out of order.', fix: 'Sort them by id.' });
  }
  for (const row of rows) {
    for (const pattern of [...row.files, ...row.tests]) {
      if (matching(pattern, files).length > 0) continue;
      const message = `${row.id} names ${pattern}, which matches no file.`;
      problems.push({ message, fix: `Correct the pattern in ${TRACE_SOURCE}.` });
    }
    if (row.files.length > 0 && row.tests.length === 0 && row.missing === undefined) {
      const message = `${row.id} names files but no test.`;
      problems.push({ message, fix: 'Name its tests, or say in "missing" that it has none.' });
    }
    if (row.files.length === 0 && row.missing === undefined) {
      const message = `${row.id} names no file and does not say what is missing.`;
      problems.push({ message, fix: 'Name its files, or fill "missing".' });
    }
  }
  return problems;
}

function statusOf(row: Row): string {
  if (row.files.length === 0) return 'not yet';
  return row.missing === undefined ? 'here' : 'partly';
}

function links(patterns: readonly string[]): string {
  return patterns.map((pattern) => `\`${pattern}\``).join('<br>') || '—';
}

/** The page for people. */
export function tracePage(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(statusOf(row), (counts.get(statusOf(row)) ?? 0) + 1);
  const count = (status: string): number => counts.get(status) ?? 0;
  const lines = [
    '# From promise to proof',
    '',
    'Every promise of the product, the files that keep it and the tests that prove it. This page is',
    'written from `trace.json` by `npm run docs:trace`; the test run checks that every file it names',
    'exists.',
    '',
    `${count('here')} here, ${count('partly')} partly, ${count('not yet')} not yet. "Here" means that code and tests exist in`,
    'this repository and pass offline; it does not say that an org has run them.'
  ];
  for (const [letter, stage] of STAGES) {
    lines.push(
      '',
      `## ${stage}`,
      '',
      '| id | promise | state | files | tests |',
      '|---|---|---|---|---|'
    );
    for (const row of rows.filter(({ id }) => id.startsWith(letter))) {
      const state = row.missing === undefined ? statusOf(row) : `${statusOf(row)}: ${row.missing}`;
      lines.push(
        `| ${row.id} | ${row.title} | ${state} | ${links(row.files)} | ${links(row.tests)} |`
      );
    }
  }
  return `${lines.join('\n')}\n`;
}
