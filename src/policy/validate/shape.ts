/**
 * Checks that plain data has the shape a part of the policy must have. Types are gone when a policy
 * runs, so a misspelt property or code must be found here.
 */
import { inside, listed, nearest, type Place, type Reporter } from './reporter.ts';

/** What one value must look like. */
export type Shape =
  | {
      readonly kind: 'text';
      readonly most?: number;
      readonly pattern?: RegExp;
      readonly like?: string;
    }
  | {
      readonly kind: 'number';
      readonly least?: number;
      readonly most?: number;
      readonly whole?: boolean;
    }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'code'; readonly codes: readonly string[]; readonly what: string }
  | { readonly kind: 'list'; readonly of: Shape; readonly least?: number }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Field>> }
  | { readonly kind: 'map'; readonly of: Shape }
  | { readonly kind: 'custom'; check(value: unknown, place: Place, reporter: Reporter): void };

/** A property of an object. */
export interface Field {
  readonly shape: Shape;
  readonly optional?: boolean;
}

/** A property that must be there. */
export const must = (shape: Shape): Field => ({ shape });

/** A property that may be left out. */
export const may = (shape: Shape): Field => ({ shape, optional: true });

export const textOf = (most: number): Shape => ({ kind: 'text', most });
export const codeOf = (what: string, codes: readonly string[]): Shape => ({
  kind: 'code',
  codes,
  what
});
export const listOf = (of: Shape, least = 0): Shape => ({ kind: 'list', of, least });
export const objectOf = (fields: Readonly<Record<string, Field>>): Shape => ({
  kind: 'object',
  fields
});
/** A code that records refer to. */
export const CODE: Shape = {
  kind: 'text',
  most: 40,
  pattern: /^[A-Za-z][A-Za-z0-9]*$/,
  like: 'a code of letters and digits, such as handoffAnnounce'
};
export const FLAG: Shape = { kind: 'boolean' };

function nameOfKind(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function checkText(
  value: unknown,
  { most = 255, pattern, like = '' }: Extract<Shape, { kind: 'text' }>,
  place: Place,
  reporter: Reporter
): void {
  if (typeof value !== 'string') {
    reporter.error(place, `It is ${nameOfKind(value)}, not text.`, 'Write a text in quotes.');
  } else if (value.trim() === '') {
    reporter.error(place, 'It is blank.', 'Write a text, or leave the property out.');
  } else if (value.length > most) {
    reporter.error(
      place,
      `It has ${String(value.length)} characters; ${String(most)} fit.`,
      'Shorten it.'
    );
  } else if (pattern && !pattern.test(value)) {
    reporter.error(place, `"${value}" is not ${like}.`, `Write ${like}.`);
  }
}

function checkNumber(
  value: unknown,
  { least = -Infinity, most = Infinity, whole }: Extract<Shape, { kind: 'number' }>,
  place: Place,
  reporter: Reporter
): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    reporter.error(place, `It is ${nameOfKind(value)}, not a number.`, 'Write a number.');
  } else if (value < least || value > most || (whole && !Number.isInteger(value))) {
    const range = `${String(least)} to ${most === Infinity ? 'any' : String(most)}`;
    reporter.error(
      place,
      `${String(value)} is out of range.`,
      `Write ${whole ? 'a whole number' : 'a number'}, ${range}.`
    );
  }
}

function checkObject(
  value: unknown,
  fields: Readonly<Record<string, Field>>,
  place: Place,
  reporter: Reporter
): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reporter.error(place, `It is ${nameOfKind(value)}, not an object.`, 'Write { … }.');
    return;
  }
  const known = Object.keys(fields);
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const near = nearest(key, known);
    reporter.error(
      inside(place, key),
      `There is no property "${key}" here.`,
      near === undefined ? `Use ${listed(known)}.` : `Did you mean "${near}"?`
    );
  }
  for (const [key, { shape, optional }] of Object.entries(fields)) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (member !== undefined) checkShape(member, shape, inside(place, key), reporter);
    else if (!optional) {
      reporter.error(place, `The property "${key}" is missing.`, `Add ${key}.`);
    }
  }
}

/** Checks one value and everything inside it. */
export function checkShape(value: unknown, shape: Shape, place: Place, reporter: Reporter): void {
  switch (shape.kind) {
    case 'text':
      return checkText(value, shape, place, reporter);
    case 'number':
      return checkNumber(value, shape, place, reporter);
    case 'boolean':
      if (typeof value !== 'boolean') {
        reporter.error(place, `It is ${nameOfKind(value)}.`, 'Write true or false.');
      }
      return;
    case 'code':
      if (typeof value !== 'string') {
        reporter.error(place, `It is ${nameOfKind(value)}.`, `Use one of ${listed(shape.codes)}.`);
      } else if (!shape.codes.includes(value)) {
        reporter.unknown(place, shape.what, value, shape.codes);
      }
      return;
    case 'list':
      if (!Array.isArray(value)) {
        reporter.error(place, `It is ${nameOfKind(value)}, not a list.`, 'Write [ … ].');
      } else if (value.length < (shape.least ?? 0)) {
        reporter.error(place, 'The list is empty.', 'Give it at least one entry.');
      } else {
        value.forEach((each, index) =>
          checkShape(each, shape.of, inside(place, `[${String(index)}]`), reporter)
        );
      }
      return;
    case 'object':
      return checkObject(value, shape.fields, place, reporter);
    case 'map':
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        reporter.error(place, `It is ${nameOfKind(value)}, not an object.`, 'Write { … }.');
      } else {
        for (const [key, each] of Object.entries(value)) {
          checkShape(each, shape.of, inside(place, key), reporter);
        }
      }
      return;
    case 'custom':
      return shape.check(value, place, reporter);
  }
}
