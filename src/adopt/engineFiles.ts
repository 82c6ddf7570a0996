/**
 * Which files of the package are the engine: everything under `force-app` that no policy compiled to,
 * without sources and tests. An upgrade replaces them; nothing else is ever replaced.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadManifest } from '../compile/compileFiles.ts';

/** Where a packed package keeps its engine; a clone has it in `force-app`. */
const PACKED = join('dist', 'engine');
const OUT = 'force-app';

/** Sources, tests and notes, which no org needs. */
const LEFT_OUT = /(?:\.ts|(?:^|\/)\.[^/]*|\.md)$|\/__tests__\//;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Paths below a clone's `force-app` that are the engine. */
export function enginePaths(home: string): readonly string[] {
  const compiled = loadManifest(home, OUT);
  return filesBelow(join(home, OUT)).filter(
    (path) => !LEFT_OUT.test(path) && !compiled.has(`${OUT}/${path}`)
  );
}

/**
 * The engine's files by path below the folder it is put in.
 * @param home the package, or a clone
 * @param directories package directories to take, such as `core` and `messaging`
 */
export function engineFiles(
  home: string,
  directories: readonly string[]
): ReadonlyMap<string, Buffer> {
  const packed = join(home, PACKED);
  const folder = existsSync(packed) ? packed : join(home, OUT);
  const paths = existsSync(packed) ? filesBelow(packed) : enginePaths(home);
  return new Map(
    paths
      .filter((path) => directories.includes(path.slice(0, path.indexOf('/'))))
      .map((path) => [path, readFileSync(join(folder, path))])
  );
}
