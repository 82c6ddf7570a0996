/**
 * Builds the `handoff` command as plain JavaScript: once when the package is packed, and in a clone
 * into a cache that is renewed whenever a source changes. Plain JavaScript itself, so that the command
 * starts without a TypeScript loader.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Name a customer's policy imports from. */
export const PACKAGE = '@warm-handoff/agentforce';

/** What is built, by the name of the file it becomes. */
const ENTRIES = {
  main: 'src/cli/main.ts',
  policy: 'src/policy/public.ts',
  library: 'policy/library.ts'
};

/** Bundles every entry into `target`; modules that two of them use are shared. */
export async function bundle(home, target) {
  await build({
    absWorkingDir: home,
    entryPoints: ENTRIES,
    outdir: target,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['esbuild', 'fast-xml-parser'],
    alias: {
      [`${PACKAGE}/policy`]: join(home, ENTRIES.policy),
      [`${PACKAGE}/library`]: join(home, ENTRIES.library)
    },
    logLevel: 'silent'
  });
}

/** Path, size and time of every source, which is enough to notice an edit. */
function stateOfSources(home) {
  const hash = createHash('sha256');
  for (const folder of ['src', 'policy']) {
    for (const entry of readdirSync(join(home, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
      const path = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(path);
      hash.update(`${path} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** The folder with the command of a clone, built anew when a source has changed since. */
export async function freshBundle(home) {
  const cache = join(home, 'node_modules', '.cache', 'handoff');
  const folder = join(cache, stateOfSources(home));
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const older = readdirSync(cache);
  const building = mkdtempSync(join(cache, 'building-'));
  await bundle(home, building);
  try {
    renameSync(building, folder);
  } catch (error) {
    rmSync(building, { recursive: true, force: true });
    // Another process built the same in the meantime.
    if (!existsSync(folder)) throw error;
  }
  const day = 24 * 60 * 60 * 1000;
  for (const name of older) {
    const path = join(cache, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > day) rmSync(path, { recursive: true, force: true });
  }
  return folder;
}
