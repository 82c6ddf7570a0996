/**
 * `handoff init`: everything a project needs, in any SFDX project. Run again after an upgrade of the
 * package, it renews the engine and leaves the policy alone.
 */
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { directoriesWith, EXTRAS } from '../adopt/directories.ts';
import { planInit, STARTERS, type InitPlan } from '../adopt/initialise.ts';
import { writeFilesWhole } from '../shared/writeFiles.ts';
import {
  CommandError,
  EXIT,
  type Command,
  type CommandContext,
  type OptionValues
} from './command.ts';
import { CONFIG_FILE, projectIn } from './project.ts';

const STARTER_NAMES = Object.keys(STARTERS);
const files = (count: number): string => `${String(count)} ${count === 1 ? 'file' : 'files'}`;
const EXTRA_NAMES = EXTRAS.map(({ name }) => name);

/** The SFDX project at or above where the user stands. */
function sfdxRoot({ directory, home }: CommandContext): string {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (folder === home) {
      throw new CommandError(
        'This is the project itself: it has its policy and its engine.',
        'Run it in your own SFDX project, or edit policy/ here.'
      );
    }
    if (existsSync(join(folder, 'sfdx-project.json'))) return folder;
    if (dirname(folder) === folder) break;
  }
  throw new CommandError(
    `There is no Salesforce project at or above ${directory}: no sfdx-project.json.`,
    'Make one first: sf project generate --name my-project'
  );
}

/** The names in a list the user wrote, each of which must be known. */
function namesIn(value: string, known: readonly string[], option: string): readonly string[] {
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new CommandError(`--${option} does not know "${unknown}".`, `Use ${known.join(', ')}.`);
  }
  return names;
}

function planned(context: CommandContext, options: OptionValues): readonly [string, InitPlan] {
  const root = sfdxRoot(context);
  const hasConfig = existsSync(join(root, CONFIG_FILE));
  const project = hasConfig ? projectIn(root) : undefined;
  const { starter = 'minimal', with: extras } = options;
  namesIn(String(starter), STARTER_NAMES, 'starter');
  const wanted =
    typeof extras === 'string' ? directoriesWith(namesIn(extras, EXTRA_NAMES, 'with')) : undefined;
  if (wanted && project?.directories && wanted.join() !== project.directories.join()) {
    throw new CommandError(
      `${CONFIG_FILE} already names the directories ${project.directories.join(', ')}.`,
      'Change "directories" there, then run init again without --with.'
    );
  }
  try {
    const plan = planInit({
      home: context.home,
      root,
      starter: String(starter),
      policy: project ? project.policy.slice(root.length + 1) : 'policy',
      out: project ? project.out : 'handoff',
      directories: wanted ?? project?.directories ?? directoriesWith([]),
      configFile: CONFIG_FILE
    });
    return [root, plan];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CommandError(
      `A JSON file of the project cannot be read: ${error.message}.`,
      'Mend sfdx-project.json and package.json; nothing was written.'
    );
  }
}

/** What was done, in the order somebody wants to read it. */
function report(
  { writes, removes, kept, packageDirectories, policyIsNew }: InitPlan,
  out: string
): string {
  const engine = [...writes.keys()].filter((path) =>
    packageDirectories.some((each) => path.startsWith(`${each}/`))
  );
  const others = [...writes.keys()].filter(
    (path) => !engine.includes(path) && !path.endsWith('/.handoff-engine.json')
  );
  const lines = [
    ...others.map((path) => `written  ${path}`),
    ...(engine.length > 0 ? [`written  ${files(engine.length)} of the engine in ${out}/`] : []),
    ...(removes.length > 0 ? [`removed  ${files(removes.length)} the engine no longer has`] : []),
    ...kept.map((path) => `kept     ${path} (changed by you; the engine now has another)`)
  ];
  if (lines.length === 0) return 'Everything is in place; nothing was written.\n';
  const next = policyIsNew
    ? 'Next: put your teams into policy/destinations.ts, then run npx handoff compile.'
    : 'Your policy was left alone. Next: npx handoff compile.';
  return `${lines.join('\n')}\n\n${next}\n`;
}

export const init: Command = {
  name: 'init',
  summary: 'start in your own SFDX project, or renew the engine after an upgrade',
  description:
    `Writes policy/ with a starter, ${CONFIG_FILE}, npm scripts, and the engine into handoff/ with its\n` +
    'package directories. What is there is never overwritten, except engine files you have not changed.\n' +
    `Starters: ${STARTER_NAMES.map((name) => `${name} (${STARTERS[name]})`).join('; ')}.\n` +
    `Directories beside core: ${EXTRAS.map(({ name, needs }) => `${name} (${needs})`).join('; ')}.`,
  options: {
    starter: {
      type: 'string',
      value: 'NAME',
      description: 'Policy to start from; minimal when left out.'
    },
    with: {
      type: 'string',
      value: 'LIST',
      description: 'Directories beside core, with commas, such as messaging,agentforce.'
    },
    'dry-run': { type: 'boolean', description: 'Say what would be written, and write nothing.' },
    json: { type: 'boolean', description: 'Print the result as JSON.' }
  },
  examples: ['npx handoff init --starter retail --with messaging,agentforce', 'npx handoff init'],
  run(context, options) {
    const [root, plan] = planned(context, options);
    if (options['dry-run'] !== true) {
      writeFilesWhole(root, plan.writes);
      for (const path of plan.removes) rmSync(join(root, path), { force: true });
    }
    if (options['json'] === true) {
      const { removes: removed, kept, packageDirectories } = plan;
      const written = [...plan.writes.keys()];
      context.stdout.write(
        `${JSON.stringify({ root, written, removed, kept, packageDirectories })}\n`
      );
    } else {
      const [first = ''] = plan.packageDirectories;
      context.stdout.write(report(plan, first.slice(0, first.lastIndexOf('/'))));
    }
    return Promise.resolve(plan.kept.length === 0 ? EXIT.ok : EXIT.findings);
  }
};
