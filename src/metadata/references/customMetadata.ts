/** Custom metadata records: their type, fields, values and the platform's limits. */
import type { XmlElement } from '../../flow/xml.ts';
import { childOf, childrenOf, textOf } from '../elements.ts';
import type { Component, Field, Inventory } from '../inventory.ts';
import { at, type Lookup } from './lookup.ts';

/** Text that `getAll()` returns whole: longer text fields are cut at this length there. */
export const LONGEST_TEXT = 255;
/** Above this number of records of one type `getAll()` and the product's rules become slow. */
export const MOST_RECORDS = 2000;
/** Longest developer name and label of a custom metadata record. */
const LONGEST_NAME = 40;

const NUMBER_FIELDS = new Set(['Number', 'Percent', 'Currency']);

function expectedType(field: Field): string {
  if (field.type === 'Checkbox') return 'xsd:boolean';
  if (field.type === 'Date') return 'xsd:date';
  if (field.type === 'DateTime') return 'xsd:dateTime';
  return NUMBER_FIELDS.has(field.type) ? 'xsd:double' : 'xsd:string';
}

function checkValue(record: Component, value: XmlElement, field: Field, lookup: Lookup): void {
  const content = childOf(value, 'value');
  const place = at(record, value);
  if (!content || content.attributes['xsi:nil'] === 'true') {
    if (field.required) {
      lookup.report(place, 'missing-value', `${field.name} needs a value.`, 'Give it one.');
    }
    return;
  }
  const type = content.attributes['xsi:type'];
  const expected = expectedType(field);
  if (
    type !== undefined &&
    type !== expected &&
    !(expected === 'xsd:double' && type === 'xsd:int')
  ) {
    const message = `${field.name} is written as ${type}, but ${field.type} takes ${expected}.`;
    lookup.report(place, 'value-type', message, `Write xsi:type="${expected}".`);
  }
  const longest = Math.min(field.length ?? LONGEST_TEXT, LONGEST_TEXT);
  if (expected === 'xsd:string' && content.text.length > longest) {
    const message = `${field.name} holds ${content.text.length} characters; ${longest} fit.`;
    lookup.report(place, 'long-text', message, 'Split it over several records.');
  }
  if (field.values && !content.text.split(';').every((part) => field.values?.includes(part))) {
    const message = `${field.name} is "${content.text}", which its picklist does not offer.`;
    lookup.report(place, 'bad-value', message, `Use one of ${field.values.join(', ')}.`);
  }
  if (field.type === 'MetadataRelationship' && field.referenceTo?.endsWith('__mdt')) {
    const target = `${field.referenceTo.replace(/__mdt$/, '')}.${content.text}`;
    lookup.component(place, 'CustomMetadata', target);
  }
}

function checkRecord(record: Component, lookup: Lookup): void {
  const [typeName = '', recordName = ''] = record.fullName.split('.');
  const object = `${typeName}__mdt`;
  if (!lookup.object(at(record), object)) return;
  if (
    recordName.length > LONGEST_NAME ||
    !/^[A-Za-z](?:\w*[A-Za-z0-9])?$/.test(recordName) ||
    recordName.includes('__')
  ) {
    const message = `"${recordName}" is no developer name of at most ${LONGEST_NAME} characters.`;
    lookup.report(at(record), 'bad-name', message, 'Rename the record.');
  }
  if ((textOf(record.root, 'label') ?? '').length > LONGEST_NAME) {
    const message = `The label is longer than ${LONGEST_NAME} characters.`;
    lookup.report(at(record), 'long-label', message, 'Shorten it.');
  }
  const given = new Set<string>();
  for (const value of childrenOf(record.root, 'values')) {
    const name = textOf(value, 'field') ?? '';
    given.add(name);
    const field = lookup.field(at(record, value), object, name);
    if (field) checkValue(record, value, field, lookup);
  }
  for (const field of lookup.inventory.fields.get(object)?.values() ?? []) {
    if (field.required && !given.has(field.name)) {
      lookup.report(at(record), 'missing-value', `${field.name} needs a value.`, 'Give it one.');
    }
  }
}

/** Checks every record, and how many there are of each type. */
export function checkCustomMetadata(inventory: Inventory, lookup: Lookup): void {
  const counts = new Map<string, number>();
  for (const record of inventory.byType.get('CustomMetadata')?.values() ?? []) {
    checkRecord(record, lookup);
    const [type = ''] = record.fullName.split('.');
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  for (const [type, count] of counts) {
    if (count <= MOST_RECORDS) continue;
    const message = `${type}__mdt has ${count} records; ${MOST_RECORDS} is the most we allow.`;
    lookup.report({ path: `${type}__mdt` }, 'too-many-records', message, 'Merge some of them.');
  }
}
