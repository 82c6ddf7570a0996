/** Finds the line of the policy a diagnostic speaks about, because a part may be spread over files. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { PolicyProject } from '../compile/adoptFiles.ts';
import type { Diagnostic } from '../policy/index.ts';

/** Folder of all parts in the shipped layout. */
const POLICY = 'policy';

/** The TypeScript files of a part: its file, or every file below its folder. */
function filesOf(root: string, file: string): readonly string[] {
  const path = join(root, file);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [file];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `${file}/${name.replaceAll('\\', '/')}`);
}

/**
 * Where a mistake stands: `policy/rules.ts:42` when the text it quotes, or else the name in its path,
 * is written in quotes in one of the files; the file or folder of its part otherwise.
 */
export function placeOf(
  { root, policy }: PolicyProject,
  { file: usual, path, quote }: Diagnostic
): string {
  const folder = relative(root, policy).replaceAll('\\', '/');
  const file = usual.replace(POLICY, folder);
  const name = quote ?? /"([^"]+)"/.exec(path)?.[1];
  if (name === undefined) return file;
  const written = [`'${name}'`, `"${name}"`, `\`${name}\``];
  for (const each of [...filesOf(root, file), ...filesOf(root, folder)]) {
    const lines = readFileSync(join(root, each), 'utf8').split('\n');
    const index = lines.findIndex((line) => written.some((text) => line.includes(text)));
    if (index >= 0) return `${each}:${String(index + 1)}`;
  }
  return file;
}
