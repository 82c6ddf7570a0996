/**
 * What a subcommand of `handoff` is: one file exports one of these, and the command line gives it
 * parsed options, streams and a project root.
 */
import type { ParseArgsConfig } from 'node:util';
import type { Project } from './project.ts';

/** Exit codes of every command: fine, findings or a failed check, bad usage or input. */
export const EXIT = { ok: 0, findings: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Values of the options as the user gave them. */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** One option with the words `--help` prints. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Placeholder of the value, such as FILE. */
  readonly value?: string;
  readonly description: string;
}

/** What the command line is given to work with. */
export interface Surroundings {
  /** Folder of the package, or of the clone. */
  readonly home: string;
  /** Folder of the built command; undefined when it runs from its sources. */
  readonly built?: string;
  /** Folder the user stands in; relative paths count from here. */
  readonly directory: string;
  readonly stdout: NodeJS.WriteStream | NodeJS.WritableStream;
  readonly stderr: NodeJS.WriteStream | NodeJS.WritableStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What a command may use of the outside world. */
export interface CommandContext extends Surroundings {
  /**
   * The project the user stands in.
   * @throws CommandError when there is none, or its settings are wrong
   */
  readonly project: Project;
}

/** One subcommand. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What it does, reads and prints, for `--help`. */
  readonly description: string;
  /** Positional arguments as shown in the usage line, such as `[DIR]`. */
  readonly positionals?: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly examples: readonly string[];
  run(
    context: CommandContext,
    options: OptionValues,
    positionals: readonly string[]
  ): Promise<ExitCode>;
}

/** A mistake of the user: printed as what, where and what to do, never as a stack trace. */
export class CommandError extends Error {
  /** What to do next, as a sentence. */
  readonly fix: string;
  readonly exitCode: ExitCode;

  constructor(message: string, fix: string, exitCode: ExitCode = EXIT.usage) {
    super(message);
    this.name = 'CommandError';
    this.fix = fix;
    this.exitCode = exitCode;
  }
}

/** The options of a command in the form `node:util` parses. */
export function parseConfig(command: Command): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    Object.entries({ ...command.options, ...HELP_OPTION }).map(([name, option]) => [
      name,
      { type: option.type, ...(option.short ? { short: option.short } : {}) }
    ])
  );
}

/** The option every command has. */
export const HELP_OPTION: Readonly<Record<string, CommandOption>> = {
  help: { type: 'boolean', short: 'h', description: 'Print this help.' }
};

/** Options of the commands that read conversations. */
export const CONVERSATION_OPTIONS: Readonly<Record<string, CommandOption>> = {
  input: {
    type: 'string',
    short: 'i',
    value: 'FILE',
    description: 'Conversations, one JSON object a line; - reads standard input.'
  },
  json: { type: 'boolean', description: 'Print one JSON result a line.' },
  strict: { type: 'boolean', description: 'Stop at the first line that cannot be read.' }
};

/** The text `handoff COMMAND --help` prints. */
export function helpOf(command: Command): string {
  const rows = Object.entries({ ...command.options, ...HELP_OPTION }).map(([name, option]) => {
    const flag = `${option.short ? `-${option.short}, ` : '    '}--${name}${
      option.value ? ` ${option.value}` : ''
    }`;
    return [flag, option.description] as const;
  });
  const width = Math.max(...rows.map(([flag]) => flag.length)) + 2;
  return [
    `handoff ${command.name} — ${command.summary}`,
    '',
    command.description,
    '',
    `Usage: handoff ${command.name} ${command.positionals ?? ''}[options]`.replace('  ', ' '),
    '',
    'Options:',
    ...rows.map(([flag, description]) => `  ${flag.padEnd(width)}${description}`),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
    'Exit codes: 0 fine · 1 findings or a failed check · 2 wrong usage or input',
    ''
  ].join('\n');
}
