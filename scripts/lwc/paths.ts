/** Keeps `tsconfig.paths.json` in step with the bundles, so that `c/name` resolves in the type checker. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBundles } from './bundles.ts';

/** File that maps `c/<bundle>` to its module. */
export const PATHS_FILE = 'tsconfig.paths.json';

/** The text the file should have for the bundles on disk. */
export function expectedPaths(root: string): string {
  const paths: Record<string, string[]> = {};
  for (const { name, folder, sources } of findBundles(root)) {
    const module = `${folder}/${name}.ts`;
    if (sources.includes(module)) paths[`c/${name}`] = [`./${module}`];
  }
  const lines = Object.entries(paths).map(
    ([name, [module]]) => `      ${JSON.stringify(name)}: [${JSON.stringify(module)}]`
  );
  const object = lines.length ? `{\n${lines.join(',\n')}\n    }` : '{}';
  return `{\n  "compilerOptions": {\n    "paths": ${object}\n  }\n}\n`;
}

/** Whether the committed file matches the bundles. */
export function pathsAreFresh(root: string): boolean {
  const file = join(root, PATHS_FILE);
  return existsSync(file) && readFileSync(file, 'utf8') === expectedPaths(root);
}

/** Writes the file; returns whether it changed. */
export function writePaths(root: string): boolean {
  if (pathsAreFresh(root)) return false;
  writeFileSync(join(root, PATHS_FILE), expectedPaths(root));
  return true;
}
