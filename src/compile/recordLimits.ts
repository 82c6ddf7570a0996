/**
 * Checks compiled records against the limits of custom metadata, where the policy alone cannot: texts,
 * names and their number.
 */
import { USUAL_FILES, type Diagnostic, type PolicyPart } from '../policy/index.ts';
import type { PolicyRecords } from '../shared/records.ts';
import { RECORD_TYPES } from './customMetadata.ts';
import { MOST_RECORDS, TEXT_LENGTH } from './records.ts';

/** Longest developer name of a record. */
const NAME_LENGTH = 40;
const API_NAME = /^[A-Za-z](?:[A-Za-z0-9]|_(?!_))*(?<!_)$/;

/** Characters of a text that are shown. */
const EXCERPT_LENGTH = 60;

const excerpt = (text: string): string =>
  text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH)}…` : text;

type Kind = keyof typeof RECORD_TYPES;
type Row = Readonly<Record<string, unknown>> & { readonly name: string };

type Problem = readonly [path: string, message: string, fix: string, quote?: string];

function problemsOf(rows: readonly Row[]): readonly Problem[] {
  const names = new Set<string>();
  return rows.flatMap((row) => {
    const problems: Problem[] = [];
    const key = row.name.toLowerCase();
    if (names.has(key)) {
      problems.push([row.name, 'Two records get this name.', 'Tell them apart by their codes.']);
    }
    names.add(key);
    if (row.name.length > NAME_LENGTH || !API_NAME.test(row.name)) {
      problems.push([
        row.name,
        'It is no name for a record.',
        'Use letters and digits in its code.'
      ]);
    }
    for (const [field, value] of Object.entries(row)) {
      if (typeof value !== 'string') continue;
      if (value.length > TEXT_LENGTH) {
        problems.push([
          `${row.name}.${field}`,
          `It has ${String(value.length)} characters; ${String(TEXT_LENGTH)} fit into a record: “${excerpt(value)}”.`,
          'Shorten it, or split it over several entries.',
          value
        ]);
      } else if (value !== value.trim()) {
        problems.push([
          `${row.name}.${field}`,
          `It starts or ends with a space, which the platform would drop: “${excerpt(value)}”.`,
          'Remove the space.',
          value
        ]);
      }
    }
    return problems;
  });
}

/** Every limit the records exceed. */
export function checkRecordLimits(records: PolicyRecords): readonly Diagnostic[] {
  const kinds = Object.keys(RECORD_TYPES) as Kind[];
  const count = kinds.reduce((sum, kind) => sum + records[kind].length, 0);
  const problems = kinds.flatMap((kind) =>
    problemsOf(records[kind] as unknown as readonly Row[]).map(
      ([path, message, fix, quote]): Diagnostic => ({
        severity: 'error',
        file: USUAL_FILES[kind],
        path: `${kind as PolicyPart} "${path}"`,
        message,
        fix,
        ...(quote === undefined ? {} : { quote })
      })
    )
  );
  if (count <= MOST_RECORDS) return problems;
  return [
    ...problems,
    {
      severity: 'error',
      file: 'policy/thresholds.ts',
      path: 'thresholds',
      message: `The policy compiles to ${String(count)} records; ${String(MOST_RECORDS)} is the most that is read quickly.`,
      fix: 'Drop thresholds or destinations nobody changes.'
    }
  ];
}
