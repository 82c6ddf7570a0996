/**
 * The user's Salesforce command line, or one installed into a cache outside the project together with the
 * Node 22 that recent versions need. Nothing of the project depends on it.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runQuietly, withHeartbeat } from './install.js';

const NODE = 'node@22.23.3';
const CLI = '@salesforce/cli@2.146.3';

const windows = process.platform === 'win32';

/** Says nothing to the network and leaves no trace in the reader's home. */
export const QUIET = {
  SF_DISABLE_TELEMETRY: 'true',
  SF_AUTOUPDATE_DISABLE: 'true',
  SF_SKIP_NEW_VERSION_CHECK: 'true',
  SF_USE_GENERIC_UNIX_KEYCHAIN: 'true',
  SF_DISABLE_LOG_FILE: 'true'
};

function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  return join(base, 'warm-handoff', 'salesforce-cli');
}

/** Installs both once; returns the folders to put first on PATH. */
export async function installCli() {
  const folder = cacheFolder();
  const bin = join(folder, 'node_modules', '.bin');
  const node = join(folder, 'node_modules', 'node', 'bin');
  if (!existsSync(join(bin, windows ? 'sf.cmd' : 'sf')) || !existsSync(node)) {
    mkdirSync(folder, { recursive: true });
    await withHeartbeat(`Installing ${NODE} and ${CLI} into ${folder}`, () =>
      runQuietly('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', NODE, CLI], {
        root: folder
      })
    );
  }
  return [node, bin];
}
