/** Writes rows of JSON to a file as they come; the file is there only when all of them are. */
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { CommandError } from './command.ts';

/** A file of JSON lines that is being written. */
export interface LinesFile {
  add(rows: readonly object[]): void;
  /** Puts the file in its place. */
  close(): void;
  /** Leaves nothing behind. */
  discard(): void;
}

/**
 * Starts a file beside its place.
 * @param path absolute
 * @throws CommandError when the folder takes no file
 */
export function openLinesFile(path: string): LinesFile {
  const temporary = `${path}.${String(process.pid)}.partial`;
  let file: number;
  try {
    file = openSync(temporary, 'w');
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    throw new CommandError(`${path}: ${why}`, 'Name a file in a folder that exists.');
  }
  return {
    add(rows) {
      const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
      if (text !== '') writeSync(file, text);
    },
    close() {
      closeSync(file);
      renameSync(temporary, path);
    },
    discard() {
      closeSync(file);
      rmSync(temporary, { force: true });
    }
  };
}
