/**
 * Reads the evaluation data and splits it: patterns were written looking at the `written` rows, and
 * the `held` rows were looked at last, once they had said how well the patterns generalise.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Conversation } from '../../../src/shared/conversation.ts';

/** Rows the patterns were written from, rows read only after they were measured, or both. */
export type Part = 'written' | 'held' | 'all';
export const PARTS: readonly Part[] = ['written', 'held', 'all'];

/** One utterance of the explicit-request set. */
export interface RequestRow {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly stratum: string;
}

/** One utterance of the topic set. */
export interface TopicRow {
  readonly id: string;
  readonly text: string;
  readonly topics: readonly string[];
}

/** One utterance of the language set. */
export interface LanguageRow {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
}

/** Labels of a recorded dialogue. */
export interface DialogueLabels {
  readonly annoyed: boolean;
  readonly happyPath: boolean;
  readonly failures: number;
  readonly fraudTask: boolean;
}

/** Cyclic redundancy check of an id or text: splits rows the same way on every machine. */
export function checksum(text: string): number {
  let value = 0xffffffff;
  for (const byte of Buffer.from(text)) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** True when a row belongs to the part: three of four ids were read while writing patterns, the fourth last. */
export function isIn(part: Part, id: string): boolean {
  return part === 'all' || checksum(id) % 4 < 3 === (part === 'written');
}

/** The rows of one file of the data folder; none when the file is missing. */
export function readRows<Row extends { readonly id: string }>(
  folder: string,
  name: string,
  part: Part
): readonly Row[] {
  const file = join(folder, name);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => isIn(part, row.id));
}

/** The recorded dialogues. */
export function readDialogues(folder: string, part: Part): readonly Conversation[] {
  return readRows<Conversation>(folder, 'dialogues_star.jsonl', part);
}
