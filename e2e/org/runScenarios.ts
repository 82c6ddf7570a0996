/**
 * `npm run test:sf`: what an admin does, through the real Salesforce command line, against a stand-in for an
 * org on this machine. It uses the `sf` on PATH; with `--with-node-22` it installs one into a cache outside
 * the project. It is no part of `npm test`, which runs the same commands against an org in memory.
 */
import { resolve } from 'node:path';
import { installCli } from '../../scripts/salesforce-cli.js';
import { runCommand } from '../../scripts/gates/command.ts';
import { startJourney } from './journey.ts';
import { SCENARIOS } from './scenarios.ts';

const root = resolve(import.meta.dirname, '../..');
const tell = (line: string): void => console.log(`    ${line}`);

async function versionOf(path: readonly string[]): Promise<string | undefined> {
  const environment = { PATH: [...path, process.env['PATH'] ?? ''].join(':') };
  try {
    const { code, stdout } = await runCommand('sf', ['--version'], { cwd: root, environment });
    return code === 0 ? stdout.trim() : undefined;
  } catch {
    return undefined;
  }
}

const path = process.argv.includes('--with-node-22') ? await installCli() : [];
const version = await versionOf(path);
if (version === undefined) {
  console.log(
    'Skipped: no working sf command line is here. Install it (Node 22, npm install --global @salesforce/cli),\n' +
      'or let it be put into a cache: npm run test:sf -- --with-node-22'
  );
  process.exit(0);
}
console.log(version);
const wanted = process.argv.slice(2).find((word) => !word.startsWith('--'));
const chosen = SCENARIOS.filter(({ title }) => wanted === undefined || title.includes(wanted));
const journey = await startJourney(root, path, tell);
let failed = 0;
try {
  for (const { title, spoil, act } of chosen) {
    try {
      await journey.inOrg(spoil ?? ((): void => undefined), act);
      console.log(`✓ ${title}`);
    } catch (error) {
      failed++;
      console.log(`✗ ${title}\n${(error as Error).message}`);
    }
  }
} finally {
  journey.close();
}
console.log(`\n${String(chosen.length - failed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 || chosen.length === 0 ? 1 : 0;
