/** Everything a scenario has: a project that was set up with the packed package, an org, and the command. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { runCommand, type CommandOutcome } from '../../scripts/gates/command.ts';
import { installPackage } from '../../scripts/gates/package.ts';
import { emptyProject } from '../../scripts/gates/package/journey.ts';
import { QUIET } from '../../scripts/salesforce-cli.js';
import { readLintFiles } from '../../src/lint/lintFiles.ts';
import { expectedOf, type Expected } from '../../src/org/doctor/facts.ts';
import { healthyWorld } from './healthyWorld.ts';
import { startOrg, type OrgStandIn } from './orgStandIn.ts';
import type { StandInWorld } from './world.ts';

/** Where a scenario takes place. */
export interface Stage {
  readonly world: StandInWorld;
  readonly org: OrgStandIn;
  readonly project: string;
  /** Runs `handoff` in the project, against the org. */
  handoff(...words: string[]): Promise<CommandOutcome>;
  /** Forgets what was asked so far. */
  forget(): void;
  /** Steps that would have changed an org, in order. */
  written(): readonly string[];
}

/** A project in which somebody has set the product up; one for all scenarios. */
export interface Journey {
  readonly project: string;
  readonly expected: Expected;
  /** Opens an org, spoiled as the scenario says, logs in, and closes it afterwards. */
  inOrg(spoil: (world: StandInWorld) => void, act: (stage: Stage) => Promise<void>): Promise<void>;
  close(): void;
}

/** The last questions before a failure say where it went wrong. */
const LAST_ASKED = 6;

async function actOn(act: (stage: Stage) => Promise<void>, stage: Stage): Promise<void> {
  try {
    await act(stage);
  } catch (error) {
    const asked = stage.org.journal.slice(-LAST_ASKED).map(({ step }) => `    asked: ${step}`);
    throw new Error([(error as Error).message, ...asked].join('\n'));
  }
}

const TOKEN = '00D000000000001!AAAAAAAAAAAA';

/** Sets a project up from nothing: the packed package, `init`, `compile`. */
export async function startJourney(
  root: string,
  path: readonly string[],
  tell: (line: string) => void
): Promise<Journey> {
  const folder = mkdtempSync(join(tmpdir(), 'handoff-journey-'));
  const project = join(folder, 'project');
  const environment = {
    ...QUIET,
    HOME: join(folder, 'home'),
    SF_ACCESS_TOKEN: TOKEN,
    PATH: [...path, process.env['PATH'] ?? ''].join(delimiter)
  };
  const run = (command: string, words: readonly string[]): Promise<CommandOutcome> =>
    runCommand(command, words, { cwd: project, environment });
  const handoff = (...words: string[]): Promise<CommandOutcome> =>
    run(process.execPath, [
      join(project, 'node_modules/@warm-handoff/agentforce/bin/handoff.js'),
      ...words
    ]);
  emptyProject(project);
  const trouble = await installPackage(root, project);
  if (trouble !== undefined) throw new Error(trouble);
  for (const words of [['init', '--with', 'messaging'], ['compile']]) {
    tell(`$ npx handoff ${words.join(' ')}`);
    const { code, stderr } = await handoff(...words);
    if (code !== 0) throw new Error(stderr);
  }
  const expected = expectedOf(await readLintFiles(join(project, 'handoff')));
  return {
    project,
    expected,
    async inOrg(spoil, act) {
      const world = healthyWorld(expected);
      spoil(world);
      const org = await startOrg(world);
      try {
        const login = await run('sf', [
          'org',
          'login',
          'access-token',
          '--instance-url',
          org.url,
          '--no-prompt',
          '--alias',
          'acme'
        ]);
        if (login.code !== 0) throw new Error(`sf did not log in.\n${login.stderr}`);
        org.journal.length = 0;
        await actOn(act, {
          world,
          org,
          project,
          handoff: (...words) => {
            tell(`$ npx handoff ${words.join(' ')}`);
            return handoff(...words, '--target-org', 'acme');
          },
          forget: () => void (org.journal.length = 0),
          written: () => org.journal.filter(({ writes }) => writes).map(({ step }) => step)
        });
      } finally {
        await org.close();
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true })
  };
}
