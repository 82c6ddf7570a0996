/** Runs one gate for real over a small project made for the test, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GateResult } from '../gates/gate.ts';

const root = process.cwd();
// Below the project, so that the fixture finds the project's node_modules.
const home = join(root, '.cache', 'gate-tests');

interface FixtureOptions {
  /** Files of the project to copy into the fixture. */
  readonly copy?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
}

/** Runs one gate; see {@link runGatesOn}. */
export function runGateOn(
  gate: string,
  files: Readonly<Record<string, string>>,
  options: FixtureOptions = {}
): GateResult {
  const [result] = runGatesOn([gate], files, options);
  if (!result) throw new Error(`The gate ${gate} gave no result.`);
  return result;
}

/** Writes the fixture, runs the gates, and removes the fixture again. */
export function runGatesOn(
  gates: readonly string[],
  files: Readonly<Record<string, string>>,
  { copy = [], environment = {} }: FixtureOptions = {}
): GateResult[] {
  mkdirSync(home, { recursive: true });
  const fixture = mkdtempSync(join(home, 'fixture-'));
  try {
    for (const name of copy) cpSync(join(root, name), join(fixture, name));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(fixture, path)), { recursive: true });
      writeFileSync(join(fixture, path), text);
    }
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts', 'gate.js'), ...gates, '--root', fixture, '--json'],
      { cwd: root, encoding: 'utf8', env: { ...process.env, ...environment } }
    );
    try {
      return JSON.parse(stdout) as GateResult[];
    } catch {
      throw new Error(`${gates.join(', ')} printed no result: ${stderr || stdout}`);
    }
  } finally {
    rmSync(fixture, { recursive: true, force: true });
  }
}

/** A minimal SFDX project with one core directory. */
export const PROJECT = {
  'sfdx-project.json': JSON.stringify({
    packageDirectories: [{ path: 'force-app/core', default: true }],
    sourceApiVersion: '67.0'
  })
};

/** A class with its configuration. */
export function apexClass(name: string, body: string): Record<string, string> {
  const folder = 'force-app/core/shared/classes';
  return {
    [`${folder}/${name}.cls`]: body,
    [`${folder}/${name}.cls-meta.xml`]:
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata">\n' +
      '    <apiVersion>65.0</apiVersion>\n    <status>Active</status>\n</ApexClass>\n'
  };
}

/** A queue's metadata with the given name. */
export function queue(name: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<Queue xmlns="http://soap.sforce.com/2006/04/metadata">\n    <name>${name}</name>\n</Queue>\n`
  );
}
