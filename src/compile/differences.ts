/** What somebody changed in a generated file, element by element, in words an admin knows. */
import { readMetadata, type MetadataObject, type MetadataValue } from '../flow/index.ts';

/** One changed value. */
export interface Difference {
  /** Elements from the root, lists by the name of their entry: `decisions Which_Rule_Holds › label`. */
  readonly path: string;
  /** Undefined when the value was added. */
  readonly before: string | undefined;
  /** Undefined when the value was removed. */
  readonly after: string | undefined;
}

/** Members that name an entry of a list, the most telling first. */
const NAMES = ['fullName', 'name', 'developerName', 'field', 'functionName', 'attributeName'];

/** Members that Flow Builder sets and nothing depends on. */
const IGNORED = new Set(['locationX', 'locationY']);

type Leaves = ReadonlyMap<string, string>;

const isList = (value: MetadataValue): value is readonly MetadataValue[] => Array.isArray(value);

const isObject = (value: MetadataValue): value is MetadataObject =>
  typeof value === 'object' && !Array.isArray(value);

function entryName(entry: MetadataValue, index: number): string {
  if (!isObject(entry)) return String(index + 1);
  const name = NAMES.map((member) => entry[member]).find((value) => typeof value === 'string');
  return typeof name === 'string' ? name : String(index + 1);
}

function collect(value: MetadataValue, path: string, leaves: Map<string, string>): void {
  if (value === undefined) return;
  if (isList(value)) {
    value.forEach((entry, index) => {
      collect(entry, `${path} ${entryName(entry, index)}`, leaves);
    });
    return;
  }
  if (!isObject(value)) {
    leaves.set(path, String(value));
    return;
  }
  for (const [member, inner] of Object.entries(value)) {
    if (IGNORED.has(member)) continue;
    const step = member === '#text' ? path : path === '' ? member : `${path} › ${member}`;
    collect(inner, step, leaves);
  }
}

function leavesOf(content: string): Leaves {
  const leaves = new Map<string, string>();
  try {
    collect(readMetadata(content).content, '', leaves);
  } catch {
    content.split('\n').forEach((line, index) => leaves.set(`line ${String(index + 1)}`, line));
  }
  return leaves;
}

/** What differs between what the policy compiles to and what lies on disk. */
export function differences(compiled: string, onDisk: string): readonly Difference[] {
  const before = leavesOf(compiled);
  const after = leavesOf(onDisk);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => ({ path, before: before.get(path), after: after.get(path) }));
}

const short = (text: string | undefined): string => {
  if (text === undefined) return '(nothing)';
  return text.length > 60 ? `“${text.slice(0, 57)}…”` : `“${text}”`;
};

/** A difference in one line. */
export function describeDifference({ path, before, after }: Difference): string {
  return `${path}: ${short(before)} → ${short(after)}`;
}
