/**
 * Reads the redaction vectors: texts in which every value to mask is marked `«kind|value»`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOfKind } from '../../src/redact/index.ts';

/** One vector as written. */
interface MarkedCase {
  readonly name: string;
  readonly marked: string;
  readonly before?: string;
  /** Filler characters in front, to reach the edge of a chunk. */
  readonly repeat?: number;
}

/** One vector as both engines check it. */
export interface RedactVector {
  readonly name: string;
  readonly text: string;
  readonly before: string;
  readonly masked: string;
  readonly spans: readonly {
    readonly kind: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Filler: words of three letters and a space at the end, so that no pattern is near. */
const filler = (length: number): string =>
  length === 0 ? '' : `${'abc '.repeat(Math.ceil(length / 4)).slice(0, length - 1)} `;

/** Reads the marks of one case. `«kind#1|value»` says that the value has the first token again. */
function unmarked({ name, marked, before = '', repeat = 0 }: MarkedCase): RedactVector {
  const counts = new Map<string, number>();
  const spans: { kind: string; start: number; end: number }[] = [];
  let text = filler(repeat);
  let masked = text;
  let from = 0;
  for (const mark of marked.matchAll(/«([A-Za-z]+)(?:#(\d+))?\|([^»]*)»/g)) {
    const [whole, kind = '', known, value = ''] = mark;
    const plain = marked.slice(from, mark.index);
    const count = known === undefined ? (counts.get(kind) ?? 0) + 1 : Number(known);
    if (known === undefined) counts.set(kind, count);
    text += plain;
    spans.push({ kind, start: text.length, end: text.length + value.length });
    text += value;
    masked += `${plain}[${wordsOfKind(kind)} ${count}]`;
    from = mark.index + whole.length;
  }
  const rest = marked.slice(from);
  return { name, text: text + rest, before, masked: masked + rest, spans };
}

/** All vectors of `conformance/redact`, by file. */
export function redactVectors(root: string): ReadonlyMap<string, readonly RedactVector[]> {
  const folder = join(root, 'conformance/redact');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return new Map(
    files.map((file) => {
      const { cases } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        cases: readonly MarkedCase[];
      };
      return [file.replace('.json', ''), cases.map(unmarked)];
    })
  );
}
