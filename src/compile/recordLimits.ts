/**
 * Checks compiled records against the limits of custom metadata, where the policy alone cannot: texts,
 * names and their number.
 */
import type { Diagnostic, PolicyPart } from '../policy/index.ts';
import type { PolicyRecords } from '../shared/records.ts';
import { RECORD_TYPES } from './customMetadata.ts';
import { MOST_RECORDS, TEXT_LENGTH } from './records.ts';

/** Longest developer name of a record. */
const NAME_LENGTH = 40;
const API_NAME = /^[A-Za-z](?:[A-Za-z0-9]|_(?!_))*(?<!_)$/;

type Kind = keyof typeof RECORD_TYPES;
type Row = Readonly<Record<string, unknown>> & { readonly name: string };

function problemsOf(rows: readonly Row[]): readonly (readonly [string, string, string])[] {
  const names = new Set<string>();
  return rows.flatMap((row) => {
    const problems: [string, string, string][] = [];
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
          `It has ${String(value.length)} characters; ${String(TEXT_LENGTH)} fit into a record.`,
          'Shorten it, or split it over several entries.'
        ]);
      } else if (value !== value.trim()) {
        problems.push([
          `${row.name}.${field}`,
          'It starts or ends with a space, which the platform would drop.',
          'Remove the space.'
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
      ([path, message, fix]): Diagnostic => ({
        severity: 'error',
        file: `policy/${kind}`,
        path: `${kind as PolicyPart} "${path}"`,
        message,
        fix
      })
    )
  );
  if (count <= MOST_RECORDS) return problems;
  return [
    ...problems,
    {
      severity: 'error',
      file: 'policy/phrases',
      path: 'phrases',
      message: `The policy compiles to ${String(count)} records; ${String(MOST_RECORDS)} are read quickly.`,
      fix: 'Join phrases with a|b or word lists, or drop a language nobody uses.'
    }
  ];
}
