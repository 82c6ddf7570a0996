/**
 * Tries the product in a new scratch org and always deletes it again: `npm run scratch:org -- [options]`.
 *
 *   --shape NAME          core (default), messaging, agentforce, voice or full: which licences the org has
 *   --target-dev-hub HUB  a Dev Hub you are logged in to; else the default one, or SFDX_AUTH_URL
 *   --keep                leave the org standing and say how to delete it
 *
 * Needs the Salesforce command line (`sf`) and Node 22, and no package of this project.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '..');
const ALIAS = 'warm-handoff-scratch';
const HUB_ALIAS = 'warm-handoff-hub';

/** Directories each licence shape can hold, in the order they are deployed. */
const SHAPES = {
  core: { definition: 'config/project-scratch-def.json', directories: ['core', 'policy'] },
  messaging: {
    definition: 'config/scratch/messaging.json',
    directories: ['core', 'policy', 'messaging', 'policy-messaging']
  },
  agentforce: {
    definition: 'config/scratch/agentforce.json',
    directories: [
      ...['core', 'policy', 'messaging', 'policy-messaging'],
      ...['agentforce', 'policy-agentforce']
    ]
  },
  voice: {
    definition: 'config/scratch/voice.json',
    directories: ['core', 'policy', 'voice', 'policy-voice']
  },
  full: {
    definition: 'config/scratch/full.json',
    directories: [
      ...['core', 'policy', 'messaging', 'policy-messaging', 'voice', 'policy-voice'],
      ...['agentforce', 'policy-agentforce', 'policy-agentforce-voice', 'translations']
    ]
  }
};

const HELP = `Usage: npm run scratch:org -- [--shape ${Object.keys(SHAPES).join('|')}] [--target-dev-hub HUB] [--keep]`;

class StageFailed extends Error {}

let stage = 0;

/** Runs one numbered stage; a failing one ends the run with what it was and how to see more. */
function runStage(title, parameters) {
  stage += 1;
  console.log(`\n[${stage}] ${title}\n    sf ${parameters.join(' ')}`);
  const { status, error } = spawnSync('sf', parameters, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32'
  });
  if (error?.code === 'ENOENT') {
    throw new StageFailed(
      'The Salesforce command line is missing: npm install --global @salesforce/cli'
    );
  }
  if (status !== 0)
    throw new StageFailed(`Stage ${stage} failed: ${title}. The output above says why.`);
}

/** Logs in with the address in SFDX_AUTH_URL, which only ever touches a private temporary file. */
function logIn() {
  const folder = mkdtempSync(join(tmpdir(), 'warm-handoff-'));
  const file = join(folder, 'auth');
  try {
    writeFileSync(file, process.env.SFDX_AUTH_URL, { mode: 0o600 });
    runStage('Log in to the Dev Hub', [
      ...['org', 'login', 'sfdx-url', '--sfdx-url-file', file],
      ...['--alias', HUB_ALIAS]
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function permissionSets(directory) {
  const folder = join(root, 'force-app', directory);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((path) => /([^/\\]+)\.permissionset-meta\.xml$/.exec(path)?.[1])
    .filter(Boolean)
    .sort();
}

function tryOut({ shape, hub, keep }) {
  const { definition, directories } = SHAPES[shape];
  const present = directories.filter((name) => existsSync(join(root, 'force-app', name)));
  runStage('Create the scratch org', [
    ...['org', 'create', 'scratch', '--definition-file', definition, '--alias', ALIAS],
    ...['--duration-days', '1', '--wait', '20'],
    ...(hub ? ['--target-dev-hub', hub] : [])
  ]);
  try {
    for (const directory of present) {
      runStage(`Deploy ${directory}`, [
        ...['project', 'deploy', 'start', '--source-dir', `force-app/${directory}`],
        ...['--target-org', ALIAS, '--wait', '30']
      ]);
    }
    for (const set of present.flatMap(permissionSets)) {
      runStage(`Assign ${set}`, ['org', 'assign', 'permset', '--name', set, '--target-org', ALIAS]);
    }
    runStage('Run the Apex tests', [
      ...['apex', 'run', 'test', '--test-level', 'RunLocalTests', '--code-coverage'],
      ...['--result-format', 'human', '--target-org', ALIAS, '--wait', '30']
    ]);
  } finally {
    if (keep) console.log(`\nThe org stands. Delete it: sf org delete scratch -o ${ALIAS} -p`);
    else
      runStage('Delete the scratch org', ['org', 'delete', 'scratch', '-o', ALIAS, '--no-prompt']);
  }
}

let options;
try {
  options = parseArgs({
    options: {
      shape: { type: 'string', default: 'core' },
      'target-dev-hub': { type: 'string' },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false }
    }
  }).values;
} catch (error) {
  console.error(`${error.message}\n${HELP}`);
  process.exit(2);
}
if (options.help || !SHAPES[options.shape]) {
  console.log(options.help ? HELP : `Unknown shape "${options.shape}".\n${HELP}`);
  process.exit(options.help ? 0 : 2);
}
try {
  const given = options['target-dev-hub'];
  if (!given && process.env.SFDX_AUTH_URL) logIn();
  const hub = given ?? (process.env.SFDX_AUTH_URL ? HUB_ALIAS : undefined);
  tryOut({ shape: options.shape, hub, keep: options.keep });
  console.log('\nDone.');
} catch (error) {
  if (!(error instanceof StageFailed)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
