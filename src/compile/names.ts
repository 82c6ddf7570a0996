/**
 * Names of compiled components: unique, stable and within the platform's limits.
 */

import { sentence } from '../flow/index.ts';

/** Longest developer name of a custom metadata record. */
const RECORD_NAME_LENGTH = 40;

/** A short, stable fingerprint of a text: 13 hexadecimal digits (cyrb53, a public-domain hash). */
export function fingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const value = 4294967296 * (2097151 & low) + (high >>> 0);
  return value.toString(16).padStart(14, '0').slice(-13);
}

/** Turns any text into an API name: letters, digits and single underscores, a letter first. */
export function apiName(text: string): string {
  const name = text
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/_+/g, '_')
    .replace(/^_|_$/g, '');
  return /^[A-Za-z]/.test(name) ? name : `N_${name}`.replace(/_$/, '');
}

/** A record name from its parts; a long one is cut and ends in a fingerprint of the whole. */
export function recordName(...parts: readonly string[]): string {
  const name = apiName(parts.filter((part) => part !== '').join('_'));
  if (name.length <= RECORD_NAME_LENGTH) return name;
  const mark = fingerprint(name).slice(-8);
  return `${name.slice(0, RECORD_NAME_LENGTH - mark.length - 1).replace(/_$/, '')}_${mark}`;
}

/** `askedForPerson` → `Asked For Person`. */
export function words(code: string): string {
  const spaced = code
    .replace(/_/g, ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .trim();
  return spaced
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** `AskedForPerson` → `Asked for person`: a label an admin reads. */
export function sentenceOf(code: string): string {
  return sentence(words(code).replace(/ /g, '_'));
}

/** `refund limit` → `Refund_Limit`: a step name that reads as words. */
export function stepName(...parts: readonly string[]): string {
  return apiName(words(parts.join('_')).replace(/ /g, '_'));
}
