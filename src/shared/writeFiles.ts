/** Writes several files or none: each beside its place first, then all are moved there. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files below a folder.
 * @throws the file system's error; then nothing has changed unless moving itself failed
 */
export function writeFilesWhole(root: string, files: ReadonlyMap<string, string | Buffer>): void {
  const pending: (readonly [string, string])[] = [];
  try {
    for (const [path, content] of files) {
      const file = join(root, path);
      const temporary = `${file}.${String(process.pid)}.partial`;
      mkdirSync(dirname(file), { recursive: true });
      pending.push([temporary, file]);
      writeFileSync(temporary, content);
    }
    for (const [temporary, file] of pending) renameSync(temporary, file);
  } catch (error) {
    for (const [temporary] of pending) rmSync(temporary, { force: true });
    throw error;
  }
}
