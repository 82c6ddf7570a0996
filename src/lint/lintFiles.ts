/** Reads the files of an SFDX project that the linter looks at, from disk. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { LintFile } from './project/lintProject.ts';

const SKIPPED_FOLDERS = new Set(['node_modules', '.git', '.sf', '.sfdx', '__tests__', 'coverage']);
const LOOKED_AT =
  /(?:-meta\.xml|\.genAiPlannerBundle|\.agent|\.cls|\.(?:flow|queue|genAiPlugin|bot|queueRoutingConfig)|[/\\]schema\.json|[/\\]lwc[/\\].*\.ts|scratch-def\.json|^sfdx-project\.json|^\.forceignore)$/;

/** True for a file that describes a project and is no metadata itself: alone it is nothing to judge. */
export function isProjectFile(path: string): boolean {
  return /(?:^|\/)(?:sfdx-project\.json|\.forceignore|[^/]*scratch-def\.json)$/.test(path);
}

async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(entry.name)) yield* walk(path);
    } else if (entry.isFile()) {
      yield path;
    }
  }
}

/**
 * The files of `folder` that any rule may need, paths relative to it with forward slashes.
 * @throws the file system's error when the folder cannot be read
 */
export async function readLintFiles(folder: string): Promise<readonly LintFile[]> {
  const files: LintFile[] = [];
  for await (const path of walk(folder)) {
    const name = relative(folder, path);
    if (!LOOKED_AT.test(name)) continue;
    files.push({ path: name.split(sep).join('/'), text: await readFile(path, 'utf8') });
  }
  return files;
}
