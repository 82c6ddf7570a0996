#!/usr/bin/env node
/** Starts the `handoff` command: runs its TypeScript directly and hands over streams and paths. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
let register;
try {
  ({ register } = await import('tsx/esm/api'));
} catch {
  process.stderr.write(
    `handoff: the dependencies are not installed in ${root}.\n         Run "npm ci" there once.\n`
  );
  process.exit(2);
}
register();
// Users see sentences, never stack traces, so nothing needs the source maps tsx would keep.
process.setSourceMapsEnabled(process.env.HANDOFF_DEBUG === '1');
process.stdout.on('error', (error) => {
  // The reader of a pipe may close it early, as `head` does; that is no failure of ours.
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});
const { main } = await import('../src/cli/main.ts');
process.exitCode = await main(process.argv.slice(2), {
  root,
  directory: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env
});
