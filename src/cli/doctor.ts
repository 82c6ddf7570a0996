/** `handoff doctor`: is everything in place in an org? It only reads. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readLintFiles } from '../lint/lintFiles.ts';
import { CHECKS, examine } from '../org/doctor/examine.ts';
import { askOrg, expectedOf } from '../org/doctor/facts.ts';
import { doctorJunit, doctorSarif, doctorText } from '../org/doctor/report.ts';
import type { Verdict } from '../org/doctor/verdict.ts';
import type { OrgReader } from '../org/port.ts';
import {
  CommandError,
  EXIT,
  type Command,
  type CommandContext,
  type OptionValues
} from './command.ts';
import { inWords, orgOf, ORG_OPTIONS } from './orgOptions.ts';

/** Verdicts that differ from those of an earlier report. */
async function since(
  context: CommandContext,
  file: string,
  verdicts: readonly Verdict[]
): Promise<readonly Verdict[]> {
  try {
    const earlier = JSON.parse(await readFile(resolve(context.directory, file), 'utf8')) as {
      verdicts: readonly Verdict[];
    };
    const before = new Map(
      earlier.verdicts.map(({ check, status, message }) => [check, `${status} ${message}`])
    );
    return verdicts.filter(
      ({ check, status, message }) => before.get(check) !== `${status} ${message}`
    );
  } catch (error) {
    throw new CommandError(
      `${file} is no report of doctor: ${(error as Error).message}.`,
      'Write one: handoff doctor --json > report.json'
    );
  }
}

function printed(
  options: OptionValues,
  org: Parameters<typeof doctorText>[0],
  verdicts: readonly Verdict[]
): string {
  if (options['junit'] === true) return doctorJunit(verdicts);
  if (options['sarif'] === true) return doctorSarif(verdicts);
  return options['json'] === true
    ? `${JSON.stringify({ org, verdicts }, null, 2)}\n`
    : doctorText(org, verdicts);
}

export const doctor: Command = {
  name: 'doctor',
  summary: 'examine an org: is everything deployed, active, granted, staffed and wired',
  description:
    `Compares the project with an org in ${String(CHECKS.length)} checks and says for each ok, warn, fail or unknown, with the\n` +
    'mend. It only reads, never a field with a customer’s words, and may be run in production.',
  options: {
    ...ORG_OPTIONS,
    since: {
      type: 'string',
      value: 'FILE',
      description: 'Say only what differs from an earlier --json report.'
    },
    json: { type: 'boolean', description: 'Print one JSON report.' },
    sarif: { type: 'boolean', description: 'Print a SARIF 2.1.0 log.' },
    junit: { type: 'boolean', description: 'Print JUnit XML.' }
  },
  examples: [
    'npx handoff doctor --target-org my-org',
    'npx handoff doctor --target-org my-org --json > report.json'
  ],
  async run(context, options) {
    // The type has no method that writes.
    const org: OrgReader = orgOf(context, options);
    const { root, out } = context.project;
    const expected = expectedOf(await readLintFiles(join(root, out)));
    const [identity, facts] = await inWords(
      async () => [await org.identity(), await askOrg(org, expected)] as const
    );
    const all = examine({ expected, org: facts, now: Date.now() });
    const { since: file } = options;
    const verdicts = typeof file === 'string' ? await since(context, file, all) : all;
    context.stdout.write(printed(options, identity, verdicts));
    return verdicts.some(({ status }) => status === 'fail' || status === 'warn')
      ? EXIT.findings
      : EXIT.ok;
  }
};
