/**
 * Builds what the package ships into `dist/`: the command as JavaScript, the types a policy is written
 * with, the engine and the starters. `npm pack` runs it; `dist/` never stays in a clone.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { enginePaths } from '../../src/adopt/engineFiles.ts';
import { bundle } from './bundle.js';

const home = resolve(import.meta.dirname, '../..');
const dist = join(home, 'dist');

rmSync(dist, { recursive: true, force: true });
await bundle(home, join(dist, 'command'));

const types = spawnSync(
  process.execPath,
  [join(home, 'node_modules', 'typescript', 'bin', 'tsc'), '--project', 'tsconfig.package.json'],
  { cwd: home, encoding: 'utf8' }
);
if (types.status !== 0) throw new Error(`The types could not be built.\n${types.stdout}`);

for (const path of enginePaths(home)) {
  const target = join(dist, 'engine', path);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(join(home, 'force-app', path), target);
}
cpSync(join(home, 'starters'), join(dist, 'starters'), { recursive: true });
