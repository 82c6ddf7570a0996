/** Lists the project's own files: no dependencies, no build results, no caches. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const SKIPPED_FOLDERS = new Set([
  'node_modules',
  '.git',
  '.cache',
  '.sf',
  '.sfdx',
  'coverage',
  'output'
]);
const SKIPPED_PATHS = new Set(['playground/build', 'dist']);

/** Files below `root` whose name ends in one of `extensions` (with the dot), relative, sorted. */
export function projectFiles(root: string, extensions: readonly string[]): string[] {
  const found: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!SKIPPED_FOLDERS.has(entry.name) && !SKIPPED_PATHS.has(path)) visit(path);
      } else if (extensions.some((extension) => entry.name.endsWith(extension))) {
        found.push(path);
      }
    }
  };
  visit('');
  return found.sort();
}
