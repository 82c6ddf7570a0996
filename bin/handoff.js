#!/usr/bin/env node
/**
 * Starts the `handoff` command. The packed package carries it as JavaScript; in a clone it is built into
 * a cache when a source has changed, so both start equally fast.
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const home = resolve(dirname(fileURLToPath(import.meta.url)), '..');

process.stdout.on('error', (error) => {
  // The reader of a pipe may close it early, as `head` does; that is no failure of ours.
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

/** Folder that holds the built command. */
async function builtIn() {
  if (!existsSync(join(home, 'src'))) return join(home, 'dist', 'command');
  const { freshBundle } = await import('../scripts/package/bundle.js');
  return freshBundle(home);
}

let built;
try {
  built = await builtIn();
} catch (error) {
  const missing = error.code === 'ERR_MODULE_NOT_FOUND';
  process.stderr.write(
    missing
      ? `handoff: the dependencies are not installed in ${home}.\n         Run "npm ci" there once.\n`
      : `handoff: the command could not be built: ${error.message.split('\n')[0]}\n         Mend that source first.\n`
  );
  process.exit(2);
}
const { main } = await import(pathToFileURL(join(built, 'main.js')).href);
process.exitCode = await main(process.argv.slice(2), {
  home,
  built,
  directory: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env
});
