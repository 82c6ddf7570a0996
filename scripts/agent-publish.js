/**
 * Validates, publishes and activates the compiled Agent Scripts:
 * `npm run agent:publish -- --target-org my-org [--agent NAME] [--prepare DIR]`.
 *
 * The command line looks for an authoring bundle in the default package directory alone, writes what it
 * retrieves there, and replaces nothing. So this makes a project of its own in a temporary folder, with
 * the bundle in its default directory and the agent user filled in, and runs the command line there.
 * `--prepare DIR` makes that project and stops.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '..');
const PLACEHOLDER = 'HANDOFF_AGENT_USER';
const BUNDLES = {
  Handoff_Agent_Script: 'force-app/policy-agentforce',
  Handoff_Agent_Voice_Script: 'force-app/policy-agentforce-voice'
};

/** A project whose default package directory holds one bundle, with the agent user filled in. */
export function prepareProject(folder, agent, user) {
  const source = join(root, BUNDLES[agent], 'aiAuthoringBundles', agent);
  const target = join(folder, 'force-app', 'main', 'default', 'aiAuthoringBundles', agent);
  mkdirSync(target, { recursive: true });
  cpSync(source, target, { recursive: true });
  const script = join(target, `${agent}.agent`);
  writeFileSync(script, readFileSync(script, 'utf8').replaceAll(PLACEHOLDER, user));
  const { sourceApiVersion } = JSON.parse(readFileSync(join(root, 'sfdx-project.json'), 'utf8'));
  const project = {
    packageDirectories: [{ path: 'force-app', default: true }],
    sourceApiVersion
  };
  writeFileSync(join(folder, 'sfdx-project.json'), `${JSON.stringify(project, null, 2)}\n`);
}

function runSf(parameters, folder) {
  console.log(`\nsf ${parameters.join(' ')}`);
  const { status, error } = spawnSync('sf', parameters, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32'
  });
  if (error?.code === 'ENOENT') {
    console.error('The Salesforce command line is missing: npm install --global @salesforce/cli');
  }
  return status === 0;
}

function main() {
  const { values } = parseArgs({
    options: {
      'target-org': { type: 'string' },
      agent: { type: 'string', default: 'Handoff_Agent_Script' },
      prepare: { type: 'string' }
    }
  });
  const { agent, prepare, 'target-org': org } = values;
  const user = process.env[PLACEHOLDER];
  if (!BUNDLES[agent] || !user || (!org && !prepare)) {
    console.error(
      `Give --target-org, an agent (${Object.keys(BUNDLES).join(' or ')}) and the agent user in ${PLACEHOLDER}, such as ${PLACEHOLDER}=agent@example.com.`
    );
    return 2;
  }
  const folder = prepare ? resolve(prepare) : mkdtempSync(join(tmpdir(), 'handoff-agent-'));
  try {
    prepareProject(folder, agent, user);
    if (prepare) {
      console.log(`The project is in ${folder}.`);
      return 0;
    }
    const named = ['--api-name', agent, '--target-org', org];
    const stages = [
      ['agent', 'validate', 'authoring-bundle', ...named],
      ['agent', 'publish', 'authoring-bundle', ...named],
      ['agent', 'activate', ...named]
    ];
    return stages.every((stage) => runSf(stage, folder)) ? 0 : 1;
  } finally {
    if (!prepare && existsSync(folder)) rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) process.exitCode = main();
