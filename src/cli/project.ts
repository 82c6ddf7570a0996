/**
 * The project a command works on: the nearest folder at or above the working directory that is an SFDX
 * project or has a `handoff.config.json`, with what that file says.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CommandError } from './command.ts';

export const CONFIG_FILE = 'handoff.config.json';
const SFDX_FILE = 'sfdx-project.json';

/** How lint treats a rule: left out, or reported with this severity. */
export const RULE_LEVELS = ['off', 'error', 'warning', 'note'] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

/** What a project says about lint. */
export interface LintConfig {
  /** Level by rule. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Paths, relative to the project, that are not looked at; `*` and `**` match as in .gitignore. */
  readonly ignore: readonly string[];
}

/** A project and where its parts are. */
export interface Project {
  /** Absolute path. */
  readonly root: string;
  /** Absolute path of the folder with the policy. */
  readonly policy: string;
  /** Folder of engine and compiled policy, relative to the project. */
  readonly out: string;
  /** Package directories it deploys, by the name they ship with; undefined: all. */
  readonly directories: readonly string[] | undefined;
  readonly lint: LintConfig;
}

const KEYS = ['$schema', 'policy', 'out', 'directories', 'lint'];
const LINT_KEYS = ['rules', 'ignore'];

function mistake(message: string, fix: string): never {
  throw new CommandError(`${CONFIG_FILE}: ${message}`, fix);
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function onlyKnown(value: Json, known: readonly string[], where: string): void {
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    mistake(`there is no setting "${where}${unknown}".`, `Use ${known.slice(-4).join(', ')}.`);
  }
}

/** A folder inside the project; anything that would leave it is refused. */
function folder(value: unknown, key: string, usual: string): string {
  if (value === undefined) return usual;
  const isInside =
    typeof value === 'string' &&
    /^[\w.-]+(?:\/[\w.-]+)*$/.test(value) &&
    !value.split('/').includes('..');
  if (!isInside)
    mistake(`"${key}" is no folder of the project.`, 'Write a relative path such as "handoff".');
  return value;
}

function texts(value: unknown, key: string): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const areTexts = Array.isArray(value) && value.every((each) => typeof each === 'string');
  if (!areTexts) mistake(`"${key}" is no list of texts.`, 'Write it as ["…", "…"].');
  return value;
}

function lintConfig(value: unknown): LintConfig {
  if (value === undefined) return { rules: {}, ignore: [] };
  if (!isObject(value)) mistake('"lint" is no object.', 'Write "lint": { "rules": {…} }.');
  onlyKnown(value, LINT_KEYS, 'lint.');
  const { rules = {}, ignore } = value;
  if (!isObject(rules)) mistake('"lint.rules" is no object.', 'Write { "rule": "off" }.');
  for (const [rule, level] of Object.entries(rules)) {
    if (!RULE_LEVELS.includes(level as RuleLevel)) {
      mistake(
        `"lint.rules.${rule}" is ${JSON.stringify(level)}.`,
        `Use ${RULE_LEVELS.join(', ')}.`
      );
    }
  }
  return {
    rules: rules as Readonly<Record<string, RuleLevel>>,
    ignore: texts(ignore, 'lint.ignore') ?? []
  };
}

function readConfig(root: string): Json {
  const file = join(root, CONFIG_FILE);
  if (!existsSync(file)) return {};
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    mistake(
      `it is no JSON: ${(error as Error).message}.`,
      'Mend it, or write it anew with "npx handoff init".'
    );
  }
  if (!isObject(value)) mistake('it holds no object.', 'Write { "policy": "policy" }.');
  onlyKnown(value, KEYS, '');
  return value;
}

/**
 * The project in a folder.
 * @throws CommandError when its settings are wrong
 */
export function projectIn(root: string): Project {
  const config = readConfig(root);
  return {
    root,
    policy: join(root, folder(config['policy'], 'policy', 'policy')),
    out: folder(config['out'], 'out', 'force-app'),
    directories: texts(config['directories'], 'directories'),
    lint: lintConfig(config['lint'])
  };
}

/** The nearest folder at or above that is a project; undefined when none is. */
export function projectFolder(directory: string): string | undefined {
  for (let folder = directory; ; folder = dirname(folder)) {
    if ([CONFIG_FILE, SFDX_FILE].some((name) => existsSync(join(folder, name)))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * The project at or above a folder.
 * @throws CommandError when there is none
 */
export function findProject(directory: string): Project {
  const root = projectFolder(directory);
  if (root === undefined) {
    throw new CommandError(
      `There is no Salesforce project at or above ${directory}: no ${SFDX_FILE}.`,
      'Go to your project first; "handoff lint DIR" looks at any folder.'
    );
  }
  return projectIn(root);
}
