/**
 * `handoff lint`: what will fail or strand a customer in any SFDX project, found without an org.
 */
import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { formatFindings } from '../lint/formatFindings.ts';
import { isProjectFile, readLintFiles } from '../lint/lintFiles.ts';
import { lintProject } from '../lint/lintProject.ts';
import { CommandError, EXIT, type Command, type CommandContext } from './command.ts';

/** The folder to look at: the one named, else the project. */
async function folderOf(context: CommandContext, positionals: readonly string[]): Promise<string> {
  const [named, extra] = positionals;
  if (extra !== undefined) {
    throw new CommandError(`Unexpected argument "${extra}".`, 'Name one folder.');
  }
  const folder = named === undefined ? context.project.root : resolve(context.directory, named);
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) throw new CommandError(`${folder} does not exist.`, 'Check the path.');
  if (!found.isDirectory()) {
    throw new CommandError(`${folder} is not a folder.`, 'Name the folder of an SFDX project.');
  }
  return folder;
}

export const lint: Command = {
  name: 'lint',
  summary: 'find what will fail or strand a customer in any SFDX project',
  description:
    'Reads topics, planner bundles, agent scripts, actions, routing flows and queues and reports what\n' +
    'fails at deployment, at run time or for the customer. Routing flows are walked on every path.\n' +
    'docs/lint.md explains each rule. With --json each line is one finding:\n' +
    '{"rule","severity","file","line","message","fix"}.',
  positionals: '[DIR] ',
  options: { json: { type: 'boolean', description: 'Print one JSON finding a line.' } },
  examples: ['npx handoff lint', 'npx handoff lint ../other-project --json'],
  async run(context, options, positionals) {
    const folder = await folderOf(context, positionals);
    const files = await readLintFiles(folder);
    const name = relative(context.directory, folder);
    if (files.every(({ path }) => isProjectFile(path))) {
      throw new CommandError(
        `${folder} holds nothing to look at: no Salesforce metadata.`,
        'Name the folder of an SFDX project.'
      );
    }
    const findings = lintProject(files).map((finding) =>
      name === '' ? finding : { ...finding, file: `${name}/${finding.file}` }
    );
    if (options['json'] === true) {
      for (const finding of findings) context.stdout.write(`${JSON.stringify(finding)}\n`);
    } else {
      context.stdout.write(formatFindings(findings, files.length));
    }
    return findings.length === 0 ? EXIT.ok : EXIT.findings;
  }
};
