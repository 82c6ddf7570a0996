/** Reads indented text into a tree of lines; three spaces a level, comments and blank lines left out. */
import { ScriptRefusal } from './script.ts';

/** One line with the lines indented below it. */
export interface ScriptLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  readonly children: readonly ScriptLine[];
}

const INDENT = 3;

interface Open {
  readonly number: number;
  readonly text: string;
  readonly children: Open[];
}

/** The lines of a script as a tree. Throws a `ScriptRefusal` for tabs and uneven indentation. */
export function readLines(text: string): readonly ScriptLine[] {
  const root: Open = { number: 0, text: '', children: [] };
  const open: Open[] = [root];
  for (const [index, raw] of text.split('\n').entries()) {
    const trimmed = raw.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const number = index + 1;
    const indent = raw.length - raw.trimStart().length;
    if (raw.slice(0, indent).includes('\t')) throw new ScriptRefusal(number, 'a tab indents');
    if (indent % INDENT !== 0) throw new ScriptRefusal(number, 'the indentation is uneven');
    const level = indent / INDENT;
    if (level >= open.length) throw new ScriptRefusal(number, 'indented without a line above');
    const line: Open = { number, text: trimmed, children: [] };
    open.length = level + 1;
    open[level].children.push(line);
    open.push(line);
  }
  return root.children;
}

/** `name: value` split at the first colon; undefined for a line that is none. */
export function readField({
  text
}: ScriptLine): { readonly name: string; readonly value: string } | undefined {
  const found = /^([A-Za-z_][\w ]*?):(?:\s+(.*))?$/.exec(text);
  return found === null ? undefined : { name: found[1], value: (found[2] ?? '').trim() };
}

/** A text in double quotes; undefined for anything else. */
export function readText(value: string): string | undefined {
  if (!/^"(?:[^"\\]|\\.)*"$/.test(value)) return undefined;
  return value.slice(1, -1).replace(/\\(.)/g, '$1');
}
