/**
 * The `handoff` command: finds the subcommand, parses its options, runs it and turns every failure
 * into one clear message and an exit code.
 */
import { parseArgs } from 'node:util';
import {
  CommandError,
  EXIT,
  helpOf,
  parseConfig,
  type Command,
  type CommandContext,
  type ExitCode,
  type Surroundings
} from './command.ts';
import { COMMANDS } from './commands.ts';
import { findProject, type Project } from './project.ts';

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length)) + 2;
  return [
    'handoff — policy, detection and packets of Warm Handoff for Agentforce',
    '',
    'Usage: handoff COMMAND [options]',
    '',
    'Commands:',
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`),
    '',
    'handoff COMMAND --help says more.',
    ''
  ].join('\n');
}

/** The command name the user most likely meant; undefined when nothing is near. */
function nearest(name: string): string | undefined {
  const distance = (a: string, b: string): number => {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= b.length; j += 1) {
        const same = a[i - 1] === b[j - 1] ? 0 : 1;
        next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + same));
      }
      row = next;
    }
    return row[b.length];
  };
  return COMMANDS.map((command) => ({ name: command.name, away: distance(name, command.name) }))
    .filter(({ away }) => away <= 2)
    .sort((a, b) => a.away - b.away)[0]?.name;
}

async function runCommand(
  command: Command,
  words: readonly string[],
  context: CommandContext
): Promise<ExitCode> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      options: parseConfig(command),
      allowPositionals: true,
      strict: true
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new CommandError(reason, `Run "handoff ${command.name} --help" for its options.`);
  }
  if (parsed.values['help'] === true) {
    context.stdout.write(helpOf(command));
    return EXIT.ok;
  }
  if (parsed.positionals.length > 0 && !command.positionals) {
    throw new CommandError(
      `Unexpected argument "${parsed.positionals[0]}".`,
      `Run "handoff ${command.name} --help" for its options.`
    );
  }
  return command.run(
    context,
    parsed.values as Record<string, string | boolean | undefined>,
    parsed.positionals
  );
}

/** The surroundings with the project, which is looked for when a command first asks for it. */
function contextOf(surroundings: Surroundings): CommandContext {
  let found: Project | undefined;
  return {
    ...surroundings,
    get project() {
      return (found ??= findProject(surroundings.directory));
    }
  };
}

/** An error of the operating system that has a plain explanation. */
function systemMessage(error: NodeJS.ErrnoException): CommandError | null {
  const path = error.path ?? 'the file';
  switch (error.code) {
    case 'ENOENT':
      return new CommandError(`${path} does not exist.`, 'Check the path.');
    case 'EISDIR':
      return new CommandError(`${path} is a folder.`, 'Name a file.');
    case 'EACCES':
    case 'EPERM':
      return new CommandError(`${path} may not be read or written.`, 'Check its permissions.');
    case 'ENOSPC':
      return new CommandError(`The disk is full while writing ${path}.`, 'Free some space.');
    default:
      return null;
  }
}

/**
 * Runs one command line (without `node` and the script) and returns the exit code. Never throws:
 * an unexpected error is reported with its message and, with HANDOFF_DEBUG=1, its stack.
 */
export async function main(
  words: readonly string[],
  surroundings: Surroundings
): Promise<ExitCode> {
  const [name, ...rest] = words;
  const context = contextOf(surroundings);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    context.stdout.write(overview());
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  const entry = COMMANDS.find((command) => command.name === name);
  try {
    if (!entry) {
      const near = nearest(name);
      throw new CommandError(
        `There is no command "${name}".`,
        near ? `Did you mean "handoff ${near}"?` : 'Run "handoff --help" for the list.'
      );
    }
    return await runCommand(await entry.load(), rest, context);
  } catch (error) {
    const known =
      error instanceof CommandError
        ? error
        : error instanceof Error && 'code' in error
          ? systemMessage(error as NodeJS.ErrnoException)
          : null;
    if (known) {
      context.stderr.write(`handoff: ${known.message}\n         ${known.fix}\n`);
      return known.exitCode;
    }
    const detail = error instanceof Error ? error : new Error(String(error));
    context.stderr.write(
      `handoff: something unexpected went wrong: ${detail.message}\n` +
        '         Please report it with the command you ran; HANDOFF_DEBUG=1 prints details.\n'
    );
    if (context.environment['HANDOFF_DEBUG'] === '1') {
      context.stderr.write(`${detail.stack ?? ''}\n`);
    }
    return EXIT.usage;
  }
}
