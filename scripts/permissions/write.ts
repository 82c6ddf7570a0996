/**
 * Writes the permission sets from the jobs and from everything shipped: `npx tsx
 * scripts/permissions/write.ts`; with `--check` it writes nothing and fails when one is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { JOBS } from './jobs.ts';
import { permissionSetFile } from './permissionSet.ts';
import { readShipped } from './shipped.ts';

const root = resolve(import.meta.dirname, '../..');
const check = process.argv.includes('--check');
const shipped = readShipped(root);
const stale = JOBS.map((job) => permissionSetFile(job, shipped)).filter(([path, content]) => {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return false;
  if (!check) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return true;
});
const paths = stale.map(([path]) => path).join(', ');

if (check && stale.length > 0) {
  console.error(`Stale: ${paths}. Run npx tsx scripts/permissions/write.ts.`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'Every permission set is up to date.' : `Wrote ${paths}`);
}
