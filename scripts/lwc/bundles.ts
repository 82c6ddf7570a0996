/** Finds the Lightning web component bundles of the project and the TypeScript inside them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One bundle folder. Paths are relative to the project root, with forward slashes. */
export interface Bundle {
  readonly name: string;
  readonly folder: string;
  /** TypeScript modules that ship, tests left out. */
  readonly sources: readonly string[];
}

interface ProjectFile {
  packageDirectories: { path: string }[];
}

function posix(path: string): string {
  return path.replaceAll('\\', '/');
}

/** Folders named by `sfdx-project.json`, in its order, that exist. */
export function packageDirectories(root: string): string[] {
  const project = JSON.parse(readFileSync(join(root, 'sfdx-project.json'), 'utf8')) as ProjectFile;
  return project.packageDirectories
    .map((directory) => directory.path)
    .filter((path) => existsSync(join(root, path)));
}

/** Every file below the folder, relative to the root, sorted. */
export function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix(join(entry.parentPath, entry.name)).slice(posix(root).length + 1))
    .sort();
}

/** All bundles of all package directories, sorted by name. */
export function findBundles(root: string): Bundle[] {
  const bundles = new Map<string, { name: string; folder: string; sources: string[] }>();
  for (const directory of packageDirectories(root)) {
    for (const file of filesBelow(root, directory)) {
      const match = /^(.*\/lwc\/([^/]+))\/(.+)$/.exec(file);
      if (!match) continue;
      const [, folder = '', name = '', rest = ''] = match;
      const bundle = bundles.get(folder) ?? { name, folder, sources: [] };
      bundles.set(folder, bundle);
      const ships = rest.endsWith('.ts') && !rest.endsWith('.d.ts') && !/__\w+__\//.test(rest);
      if (ships) bundle.sources.push(file);
    }
  }
  return [...bundles.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * The bundles as modules for a build, each by its TypeScript where it has some: the committed JavaScript
 * is proved equal elsewhere.
 */
export function bundleModules(root: string): { name: string; path: string }[] {
  return findBundles(root).map(({ name, folder }) => {
    const typed = `${folder}/${name}.ts`;
    const path = existsSync(join(root, typed)) ? typed : `${folder}/${name}.js`;
    return { name: `c/${name}`, path };
  });
}
