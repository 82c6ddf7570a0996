/**
 * Which rows are held back: nobody opens them, phrases and numbers are tuned on the others, and the held
 * ones are measured once, at the end.
 */

/** Cyclic redundancy check of an id or text: splits rows the same way on every machine. */
export function checksum(text: string): number {
  let value = 0xffffffff;
  for (const byte of Buffer.from(text)) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** What a row must say to be placed: where it comes from and in which language it is. */
export interface Placed {
  readonly id: string;
  readonly source?: string;
  readonly lang?: string;
}

/**
 * The ids that are held back: of every source and language the half with the smaller checksums, rounded
 * up, so that no source or language is left without held rows.
 */
export function heldIds(rows: readonly Placed[]): ReadonlySet<string> {
  const groups = new Map<string, string[]>();
  for (const { id, source, lang } of rows) {
    const key = `${source ?? ''} ${lang ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  const held = new Set<string>();
  for (const ids of groups.values()) {
    const ordered = ids.sort((a, b) => checksum(a) - checksum(b) || (a < b ? -1 : 1));
    for (const id of ordered.slice(0, Math.ceil(ordered.length / 2))) held.add(id);
  }
  return held;
}
