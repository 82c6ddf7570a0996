/** Writes the records of a policy as custom metadata files. */
import { writeMetadata } from '../flow/index.ts';
import type { PolicyRecords } from '../shared/records.ts';
import { customMetadataPath } from './paths.ts';

/** Custom metadata type of each kind of record, without `__mdt`. */
export const RECORD_TYPES = {
  signals: 'Handoff_Signal',
  phrases: 'Handoff_Phrase',
  thresholds: 'Handoff_Threshold',
  destinations: 'Handoff_Destination',
  prerequisites: 'Handoff_Prerequisite',
  redactions: 'Handoff_Redaction',
  messages: 'Handoff_Message',
  settings: 'Handoff_Setting'
} as const satisfies Partial<Record<keyof PolicyRecords, string>>;

/** Fields that hold a date; every other text is Text. */
const DATES = new Set(['reviewOn']);

/** Label of a record in Setup: at most 40 characters. */
const LABEL_LENGTH = 40;

/** `scopeValue` → `Scope_Value__c`. */
export function fieldName(member: string): string {
  const spaced = member.replace(/([a-z0-9])([A-Z])/g, '$1_$2');
  return `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}__c`;
}

function valueOf(member: string, value: string | number | boolean | null) {
  if (value === null || value === '') return { '@xsi:nil': 'true' };
  const type =
    typeof value === 'number'
      ? 'xsd:double'
      : typeof value === 'boolean'
        ? 'xsd:boolean'
        : DATES.has(member)
          ? 'xsd:date'
          : 'xsd:string';
  const text = typeof value === 'number' && Number.isInteger(value) ? `${String(value)}.0` : value;
  return { '@xsi:type': type, '#text': text };
}

type Row = Readonly<Record<string, string | number | boolean | null>>;

const fieldsByShape = new Map<string, readonly (readonly [member: string, field: string])[]>();

/** Members of a row with their fields, sorted by field; rows of one type are all alike. */
function fieldsOf(members: readonly string[]) {
  const shape = members.join();
  let fields = fieldsByShape.get(shape);
  if (fields === undefined) {
    fields = members
      .filter((member) => member !== 'name')
      .map((member) => [member, fieldName(member)] as const)
      .sort(([, a], [, b]) => (a < b ? -1 : 1));
    fieldsByShape.set(shape, fields);
  }
  return fields;
}

/** The content of one record's file. */
export function recordXml(row: Row): string {
  const fields = fieldsOf(Object.keys(row)).map(([member, field]) => ({
    field,
    value: valueOf(member, row[member])
  }));
  return writeMetadata('CustomMetadata', {
    label: String(row['name']).replace(/_/g, ' ').slice(0, LABEL_LENGTH),
    protected: false,
    values: fields
  });
}

/** One file per record; overlays have none. */
export function customMetadataFiles(records: PolicyRecords): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [kind, type] of Object.entries(RECORD_TYPES)) {
    for (const row of records[kind as keyof typeof RECORD_TYPES]) {
      files.set(customMetadataPath(type, row.name), recordXml(row as unknown as Row));
    }
  }
  return files;
}
