/**
 * Reads the evaluation data: a folder with rows that have been read, and in its folder `second` rows of
 * which one half is held back.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Conversation } from '../../../src/shared/conversation.ts';
import { heldIds, type Placed } from './heldPart.ts';

/**
 * `read`: the first folder, read while writing phrases. `tuning` and `held`: the two halves of `second`;
 * `whole`: both, for the one figure taken before anything of it was read.
 */
export type Part = 'read' | 'tuning' | 'held' | 'whole';
export const PARTS: readonly Part[] = ['read', 'tuning', 'held', 'whole'];

/** One utterance of the explicit-request set. */
export interface RequestRow extends Placed {
  readonly text: string;
  readonly label: string;
  readonly stratum: string;
  readonly licence: string;
}

/** One utterance of the topic set. */
export interface TopicRow extends Placed {
  readonly text: string;
  readonly topics: readonly string[];
  readonly licence: string;
}

/** One utterance of the language set, or of ordinary traffic. */
export interface TextRow extends Placed {
  readonly text: string;
  readonly intent?: unknown;
}

/** A recorded dialogue with its labels. */
export interface Dialogue extends Conversation {
  readonly source?: string;
  readonly labels?: Readonly<Record<string, unknown>>;
}

function readFile<Row>(file: string): readonly Row[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** The rows of one file that belong to the part; none when the file is missing. */
export function readRows<Row extends Placed>(
  folder: string,
  name: string,
  part: Part
): readonly Row[] {
  if (part === 'read') return readFile<Row>(join(folder, name));
  const rows = readFile<Row>(join(folder, 'second', name));
  if (part === 'whole') return rows;
  const held = heldIds(rows);
  return rows.filter(({ id }) => held.has(id) === (part === 'held'));
}
