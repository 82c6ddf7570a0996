/**
 * `handoff lint`: what will fail or strand a customer in any SFDX project, found without an org.
 */
import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { annotationsOf } from '../lint/annotations.ts';
import { beyondBaseline, readBaseline, writeBaseline } from '../lint/baseline.ts';
import type { Finding, LintRule } from '../lint/finding.ts';
import { formatFindings } from '../lint/formatFindings.ts';
import { isProjectFile, readLintFiles } from '../lint/lintFiles.ts';
import { lintProject } from '../lint/lintProject.ts';
import { RULES } from '../lint/rules/index.ts';
import { sarifOf } from '../lint/sarif.ts';
import {
  CommandError,
  EXIT,
  type Command,
  type CommandContext,
  type OptionValues
} from './command.ts';
import { projectFolder, projectIn, type LintConfig } from './project.ts';

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

/** The rules to run: all, or those named. */
function rulesOf({ rule }: OptionValues): readonly LintRule[] {
  if (typeof rule !== 'string') return RULES;
  const names = rule.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !RULES.some(({ id }) => id === name));
  if (unknown !== undefined) {
    throw new CommandError(`There is no rule "${unknown}".`, 'docs/lint.md lists them.');
  }
  return RULES.filter(({ id }) => names.includes(id));
}

/** What the project around the folder says about lint; a folder outside any project says nothing. */
function configOf(folder: string): LintConfig {
  const root = projectFolder(folder);
  const { rules, ignore } = root === undefined ? { rules: {}, ignore: [] } : projectIn(root).lint;
  const unknown = Object.keys(rules).find((name) => !RULES.some(({ id }) => id === name));
  if (unknown !== undefined) {
    throw new CommandError(
      `handoff.config.json switches a rule "${unknown}", which does not exist.`,
      'docs/lint.md lists the rules.'
    );
  }
  return { rules, ignore };
}

/** A path pattern as in .gitignore: `*` stays in a folder, `**` does not. */
function matches(pattern: string): (path: string) => boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*|\?/g, (wild) =>
      wild.startsWith('**') ? '(?:.*)' : wild === '*' ? '[^/]*' : '[^/]'
    );
  const whole = new RegExp(`^${source}(?:/|$)`);
  return (path) => whole.test(path);
}

async function accepted(context: CommandContext, { baseline }: OptionValues) {
  if (typeof baseline !== 'string') return undefined;
  const file = resolve(context.directory, baseline);
  if (!existsSync(file)) {
    throw new CommandError(
      `${file} does not exist.`,
      `Write it: handoff lint --write-baseline ${baseline}`
    );
  }
  try {
    return readBaseline(await readFile(file, 'utf8'));
  } catch (error) {
    throw new CommandError(
      `${file} is no baseline: ${(error as Error).message}.`,
      `Write it anew: handoff lint --write-baseline ${baseline}`
    );
  }
}

/** What is printed, in the form that was asked for. */
function printed(
  options: OptionValues,
  findings: readonly Finding[],
  rules: readonly LintRule[],
  words: string
): string {
  if (options['sarif'] === true) return sarifOf(findings, rules);
  if (options['json'] === true) {
    return findings.map((finding) => `${JSON.stringify(finding)}\n`).join('');
  }
  return options['annotations'] === true ? `${annotationsOf(findings)}${words}` : words;
}

export const lint: Command = {
  name: 'lint',
  summary: 'find what will fail or strand a customer in any SFDX project',
  description:
    'Reads topics, planner bundles, agent scripts, actions, routing flows and queues and reports what\n' +
    'fails at deployment, at run time or for the customer. Routing flows are walked on every path.\n' +
    'error: somebody is stranded, something leaks or the deployment fails; warning: it works and somebody\n' +
    'will be hurt by it; note: worth knowing. Exit code 1 from a warning on. docs/lint.md explains each\n' +
    'rule; "lint" in handoff.config.json switches rules and leaves paths out.\n' +
    'With --json each line is one finding: {"rule","severity","file","line","message","fix"}.',
  positionals: '[DIR] ',
  options: {
    json: { type: 'boolean', description: 'Print one JSON finding a line.' },
    sarif: { type: 'boolean', description: 'Print a SARIF 2.1.0 log.' },
    annotations: {
      type: 'boolean',
      description: 'Print annotations for a workflow runner as well.'
    },
    rule: { type: 'string', value: 'NAMES', description: 'Run these rules only, with commas.' },
    baseline: {
      type: 'string',
      value: 'FILE',
      description: 'Report only what this file does not have.'
    },
    'write-baseline': { type: 'string', value: 'FILE', description: 'Accept what is found now.' }
  },
  examples: [
    'npx handoff lint',
    'npx handoff lint ../other-project --json',
    'npx handoff lint --baseline .handoff-lint.json --sarif > lint.sarif'
  ],
  async run(context, options, positionals) {
    const folder = await folderOf(context, positionals);
    const rules = rulesOf(options);
    const { rules: levels, ignore } = configOf(folder);
    const ignored = ignore.map(matches);
    const files = (await readLintFiles(folder)).filter(
      ({ path }) => !ignored.some((isIgnored) => isIgnored(path))
    );
    if (files.every(({ path }) => isProjectFile(path))) {
      throw new CommandError(
        `${folder} holds nothing to look at: no Salesforce metadata.`,
        'Name the folder of an SFDX project.'
      );
    }
    const name = relative(context.directory, folder).replaceAll('\\', '/');
    const all = lintProject(files, rules, levels).map((finding) =>
      name === '' ? finding : { ...finding, file: `${name}/${finding.file}` }
    );
    if (typeof options['write-baseline'] === 'string') {
      await writeFile(resolve(context.directory, options['write-baseline']), writeBaseline(all));
      context.stdout.write(`${String(all.length)} findings are accepted from now on.\n`);
      return EXIT.ok;
    }
    const baseline = await accepted(context, options);
    const findings = baseline ? beyondBaseline(all, baseline) : all;
    const words = formatFindings(findings, files.length, all.length - findings.length);
    context.stdout.write(printed(options, findings, rules, words));
    return findings.some(({ severity }) => severity !== 'note') ? EXIT.findings : EXIT.ok;
  }
};
