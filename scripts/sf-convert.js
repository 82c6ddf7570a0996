/**
 * `npm run sf:convert`: has the real Salesforce command line convert core alone and every combination of
 * package directories, and prints what it said. Uses the `sf` on PATH; with `--with-node-22` it installs
 * a Node 22 and the command line into a cache folder outside the project, because recent versions of
 * the command line do not run on Node 20. No org is needed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { installCli, QUIET } from './salesforce-cli.js';

const root = resolve(import.meta.dirname, '..');
const windows = process.platform === 'win32';

function sf(parameters, path, home) {
  const { status, stdout, stderr, error } = spawnSync('sf', parameters, {
    cwd: root,
    encoding: 'utf8',
    shell: windows,
    env: { ...process.env, ...QUIET, PATH: path, HOME: home },
    maxBuffer: 64 * 1024 * 1024
  });
  return { status, stdout: stdout ?? '', stderr: stderr || error?.message || '' };
}

function packageSets() {
  const project = JSON.parse(readFileSync(join(root, 'sfdx-project.json'), 'utf8'));
  const [core, ...others] = project.packageDirectories
    .map(({ path }) => path)
    .filter((path) => existsSync(join(root, path)));
  const subsets = others.reduce(
    (found, directory) => [...found, ...found.map((subset) => [...subset, directory])],
    [[core]]
  );
  return subsets.sort((a, b) => a.length - b.length);
}

function countFiles(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile()
  ).length;
}

const home = mkdtempSync(join(tmpdir(), 'sf-home-'));
const output = mkdtempSync(join(tmpdir(), 'sf-convert-'));
let failed = 0;
try {
  const first = process.argv.includes('--with-node-22') ? await installCli() : [];
  const path = [...first, process.env.PATH].join(delimiter);
  const version = sf(['--version'], path, home);
  if (version.status !== 0) {
    console.error(
      `No working sf command line was found. ${version.stderr.trim().split('\n')[0]}\n` +
        'Install it (npm install --global @salesforce/cli, with Node 22), or run: ' +
        'npm run sf:convert -- --with-node-22'
    );
    process.exit(1);
  }
  console.log(version.stdout.trim());
  const sets = packageSets();
  for (const [position, directories] of sets.entries()) {
    const target = join(output, String(position));
    const sources = directories.flatMap((directory) => ['--source-dir', directory]);
    const started = Date.now();
    const { status, stdout, stderr } = sf(
      ['project', 'convert', 'source', '--json', '--output-dir', target, ...sources],
      path,
      home
    );
    const files = countFiles(target);
    const accepted = status === 0 && files > 0;
    if (!accepted) failed += 1;
    const names = directories.map((directory) => directory.replace('force-app/', '')).join(' + ');
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(
      `${accepted ? '✓' : '✗'} ${names.padEnd(58)} ${String(files).padStart(5)} files  ${seconds} s`
    );
    if (!accepted) console.log((stderr || stdout).trim().split('\n').slice(-12).join('\n'));
    rmSync(target, { recursive: true, force: true });
  }
  console.log(`${sets.length - failed} accepted, ${failed} refused`);
} catch (error) {
  console.error(error.message);
  failed += 1;
} finally {
  rmSync(home, { recursive: true, force: true });
  rmSync(output, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
