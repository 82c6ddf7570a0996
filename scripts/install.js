/**
 * Brings `node_modules` to what the lockfile says, on a machine that has only Node. Plain JavaScript
 * with no dependency: it runs before anything is installed.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const OLDEST_NODE = [20, 19];

/** Stops with a clear message when Node is too old for the tools. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const recent = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  if (!recent) {
    throw new Error(
      `Node ${version} is too old. Install Node ${OLDEST_NODE.join('.')} or newer, then run this again.`
    );
  }
}

function readPackages(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Names the first package that is missing or at another version; undefined when all are in place.
 * npm writes node_modules/.package-lock.json last, so an interrupted install is seen as missing.
 */
export function firstDifference(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (!wanted) return 'package-lock.json';
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return 'node_modules';
  for (const [path, { version, optional, peer, link }] of Object.entries(wanted)) {
    if (path === '' || optional || peer || link) continue;
    if (installed[path]?.version !== version) return path;
  }
  return undefined;
}

/** What a failed program said, without stack traces and empty lines. */
function essence(output) {
  const noise = /^(npm error)?\s*(at .*|[{}]|A complete log.*)?$/;
  return output
    .split('\n')
    .filter((line) => !noise.test(line))
    .slice(-8)
    .join('\n');
}

/** Runs a program; its output is shown only when it fails. */
export function runQuietly(command, parameters, { root, environment = {} }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32'
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(essence(output)));
    });
  });
}

/** Says every ten seconds that work goes on, so that a long install never looks stuck. */
export async function withHeartbeat(label, work) {
  const started = Date.now();
  const elapsed = () => `${Math.round((Date.now() - started) / 1000)} s`;
  console.log(`${label} …`);
  const timer = setInterval(() => console.log(`  still working (${elapsed()})`), 10_000);
  try {
    const result = await work();
    console.log(`  done in ${elapsed()}`);
    return result;
  } finally {
    clearInterval(timer);
  }
}

/** Installs the locked packages when something is missing; does nothing otherwise. */
export async function ensurePackages(root) {
  const difference = firstDifference(root);
  if (!difference) return;
  const count = Object.keys(readPackages(join(root, 'package-lock.json')) ?? {}).length;
  try {
    await withHeartbeat(
      `Installing ${count} packages (npm ci; ${difference} is not in place)`,
      () => runQuietly('npm', ['ci', '--no-audit', '--no-fund'], { root })
    );
  } catch (error) {
    throw new Error(
      `The packages could not be installed:\n${error.message}\n` +
        'Check the network and `npm config get registry`, then run this again.',
      { cause: error }
    );
  }
}
