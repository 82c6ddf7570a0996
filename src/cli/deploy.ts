/** `handoff deploy`: the project into an org, stage by stage, never half. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { activateFlows, assignSets, scheduleJobs } from '../org/afterDeploy.ts';
import { deployStages, stagesOf, type StagedOutcome } from '../org/deploy.ts';
import { expectedOf } from '../org/doctor/facts.ts';
import type { OrgWriter } from '../org/port.ts';
import { readLintFiles } from '../lint/lintFiles.ts';
import {
  CommandError,
  EXIT,
  type Command,
  type CommandContext,
  type OptionValues
} from './command.ts';
import { guardProduction, inWords, orgOf, ORG_OPTIONS, PRODUCTION_OPTION } from './orgOptions.ts';

/** Directories to deploy: those named, else those of the project that are there. */
function directoriesOf(
  { project }: CommandContext,
  { with: extras, from }: OptionValues
): readonly string[] {
  const folder = join(project.root, project.out);
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const wanted = project.directories ?? ['core', 'policy'];
  const added =
    typeof extras === 'string'
      ? extras.split(',').flatMap((name) => [name.trim(), `policy-${name.trim()}`])
      : [];
  const chosen = [...wanted, ...added].filter((name) => there.includes(name));
  const stages = stagesOf(project.out, chosen).map(({ name }) => name);
  if (typeof from !== 'string') return stages;
  if (!stages.includes(from))
    throw new CommandError(`There is no stage "${from}".`, `Use one of ${stages.join(', ')}.`);
  return stages.slice(stages.indexOf(from));
}

function summary({ done, skipped, stopped, left }: StagedOutcome, checkOnly: boolean): string {
  const lines = [`${checkOnly ? 'Would be in' : 'In'}: ${done.join(', ') || 'nothing'}.`];
  if (skipped.length > 0) lines.push(`Without licence: ${skipped.join(', ')}.`);
  if (stopped) {
    lines.push(`Stopped at ${stopped.stage}: ${stopped.reason}. Nothing of it is in.`);
    for (const { component, problem } of stopped.refusals.slice(0, 20))
      lines.push(`  ${component}: ${problem}`);
    lines.push(`Not in: ${left.join(', ')}. Mend it, then go on with --from ${stopped.stage}.`);
  } else if (!checkOnly) {
    lines.push('Next: handoff doctor, which says what is still missing.');
  }
  return `${lines.join('\n')}\n`;
}

/** What was asked for beside the files; after the last stage, and never when one was refused. */
async function finish(
  { project, stdout }: CommandContext,
  options: OptionValues,
  org: OrgWriter
): Promise<void> {
  const { 'permission-sets': sets, activate, schedule } = options;
  const tell = (line: string): boolean => stdout.write(`${line}\n`);
  if (activate === true) {
    const expected = expectedOf(await readLintFiles(join(project.root, project.out)));
    await activateFlows(org, expected.flows, tell);
  }
  if (schedule === true) await scheduleJobs(org, tell);
  if (typeof sets === 'string') {
    const names = sets.split(',').map((name) => name.trim());
    await assignSets(org, names, tell);
  }
}

export const deploy: Command = {
  name: 'deploy',
  summary: 'deploy in stages, each dry-run first, and say what is in and what is not',
  description:
    'Looks which licences the org has, then deploys the package directories in the order they depend on each other.\n' +
    'Each stage is dry-run first and goes in whole or not at all. It stops at the first refusal.',
  options: {
    ...ORG_OPTIONS,
    with: {
      type: 'string',
      value: 'LIST',
      description: 'Directories beside core and policy, with commas.'
    },
    from: { type: 'string', value: 'STAGE', description: 'Go on with a stage.' },
    activate: {
      type: 'boolean',
      description: 'Then activate the flows; production leaves them off.'
    },
    schedule: {
      type: 'boolean',
      description: 'Then schedule the job that deletes and looks after.'
    },
    'permission-sets': {
      type: 'string',
      value: 'LIST',
      description: 'Then give these permission sets to yourself, with commas.'
    },
    'check-only': { type: 'boolean', description: 'Dry-run every stage and deploy none.' },
    ...PRODUCTION_OPTION
  },
  examples: [
    'npx handoff deploy --target-org my-org --check-only',
    'npx handoff deploy --target-org my-org --with messaging,agentforce',
    'npx handoff deploy --target-org my-org --activate --schedule --permission-sets Handoff_Admin'
  ],
  async run(context, options) {
    const org = orgOf(context, options);
    const checkOnly = options['check-only'] === true;
    const stages = stagesOf(context.project.out, directoriesOf(context, options));
    if (stages.length === 0) {
      throw new CommandError(
        `${context.project.out} holds nothing to deploy.`,
        'Run "npx handoff init" and "npx handoff compile" first.'
      );
    }
    const identity = await inWords(() => org.identity());
    if (!checkOnly) guardProduction(identity, options);
    const outcome = await inWords(() =>
      deployStages(org, stages, checkOnly, (line) => void context.stdout.write(`${line}\n`))
    );
    if (!outcome.stopped && !checkOnly) await inWords(() => finish(context, options, org));
    context.stdout.write(summary(outcome, checkOnly));
    return outcome.stopped ? EXIT.findings : EXIT.ok;
  }
};
