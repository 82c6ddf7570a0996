/** Writes the vocabularies of `src/shared` into Apex and components. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formattedFiles } from './formatted.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return '';
  }
};

for (const [path, content] of await formattedFiles(root)) {
  if (read(path) === content) continue;
  writeFileSync(join(root, path), content);
  console.log(`Wrote ${path}`);
}
