/** What a check is, and small questions the checks share. */
import { textIn, type Row } from '../port.ts';
import type { Expected, OrgFacts } from './facts.ts';
import type { Wrong } from './verdict.ts';

/** What a check may look at. */
export interface Patient {
  readonly expected: Expected;
  readonly org: OrgFacts;
  /** Milliseconds; one clock for the whole examination. */
  readonly now: number;
}

/** One check. It throws `OrgError` when the org did not answer what it needs. */
export interface Check {
  readonly id: string;
  readonly title: string;
  readonly mend: string;
  readonly look: (patient: Patient) => Wrong | undefined;
}

const MOST_NAMED = 5;

/** Names for a sentence, cut where it grows long. */
export function named(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}

/** Fails when a name is not among those the org has. */
export function missing(
  wanted: readonly string[],
  have: ReadonlySet<string>,
  what: string
): Wrong | undefined {
  const gone = wanted.filter((name) => !have.has(name));
  return gone.length === 0 ? undefined : { status: 'fail', message: `${what}: ${named(gone)}.` };
}

export const fail = (message: string): Wrong => ({ status: 'fail', message });
export const warn = (message: string): Wrong => ({ status: 'warn', message });

/** A text inside a record, through a relationship where there is one: `Assignee.IsActive`. */
export function at(row: Row | undefined, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Row)[key] : undefined,
      row
    );
}

/** Id of the record with a name. */
export function idOf(rows: readonly Row[], field: string, name: string): string | undefined {
  const row = rows.find((each) => each[field] === name);
  return row === undefined ? undefined : String(row['Id']);
}

/** People who may be given work: members of a queue, groups and roles taken for people. */
export function membersOf({ org }: Patient, queue: string): readonly Row[] {
  const id = idOf(org.rows('Group'), 'DeveloperName', queue);
  return org.rows('GroupMember').filter((row) => row['GroupId'] === id);
}

/** Values of settings by name. */
export function settingOf({ org }: Patient, setting: string): string | undefined {
  const row = org.rows('Handoff_Setting__mdt').find((each) => each['Setting__c'] === setting);
  return row === undefined ? undefined : textIn(row, 'Value__c');
}
