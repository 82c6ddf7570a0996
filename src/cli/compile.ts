/**
 * `handoff compile`: policy → metadata. Writes what changed, or with `--check` says which files are
 * stale, edited or in conflict, and offers `--adopt`, `--revert` and `--detach`.
 */
import { execFile } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import {
  checkFiles,
  CompileFilesError,
  detachFile,
  writeFiles,
  type FileStatus
} from '../compile/compileFiles.ts';
import { compilePolicy, placed, type Compilation, type FileState } from '../compile/index.ts';
import type { Diagnostic, Policy } from '../policy/index.ts';
import { CommandError, EXIT, type Command, type CommandContext, type ExitCode } from './command.ts';
import { loadPolicy } from './policyFolder.ts';
import { placeOf } from './policyPlace.ts';

/** What each state means and what mends it. */
const STATES: Readonly<Record<FileState, readonly [message: string, fix: string]>> = {
  fresh: ['It is what the policy compiles to.', ''],
  stale: ['The policy has changed since it was compiled.', 'npx handoff compile'],
  missing: ['It is not there.', 'npx handoff compile'],
  orphaned: ['The policy no longer has it.', 'npx handoff compile'],
  edited: [
    'It was changed by hand or pulled from an org.',
    'npx handoff compile --adopt, --revert or --detach with its path'
  ],
  conflict: [
    'It was changed by hand and the policy has changed too.',
    'Compare both, then npx handoff compile --revert or --detach with its path'
  ],
  detached: ['You own it; only its contract is checked.', ''],
  contractBroken: [
    'You own it, and what is around it can no longer use it.',
    'Restore what is listed, or npx handoff compile --revert with its path'
  ]
};

/** Changes listed for one file; more are counted. */
const MOST_DETAILS = 5;

function report({ path, state, details }: FileStatus) {
  const [message, fix] = STATES[state];
  return { path, state, message, fix, ...(details.length > 0 ? { details } : {}) };
}

/** A file that is not as compiled, for people. */
function lines(status: FileStatus): string {
  const { path, state, message, fix } = report(status);
  const { details } = status;
  const shown = details.slice(0, MOST_DETAILS).map((detail) => `    ${detail}`);
  const more = details.length - shown.length;
  return [
    `${state}  ${path}`,
    `  ${message}`,
    ...shown,
    ...(more > 0 ? [`    … and ${String(more)} more`] : []),
    `  → ${fix}`,
    ''
  ].join('\n');
}

/** A mistake or remark, for people. */
function explained({ project }: CommandContext, diagnostic: Diagnostic): string {
  const { path, message, fix } = diagnostic;
  const place = placeOf(project, diagnostic);
  return `${place}: ${path}\n  ${message.replaceAll('\n', '\n  ')}\n  → ${fix}\n`;
}

/** Prints every mistake and stops, before anything is written. */
function stopOn(context: CommandContext, diagnostics: readonly Diagnostic[], what: string): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  for (const error of errors) context.stderr.write(explained(context, error));
  if (errors.length > 0) {
    throw new CommandError(
      `${what}: ${String(errors.length)} mistake${errors.length === 1 ? '' : 's'}.`,
      'Mend what is listed above; nothing was written.',
      EXIT.usage
    );
  }
}

/** What a run of the command works on. */
interface Compiled {
  readonly policy: Policy;
  readonly compilation: Compilation;
}

/** Compiles the project's policy, or explains every mistake in it. */
async function compiled(context: CommandContext): Promise<Compiled> {
  const { out, directories, policy: folder } = context.project;
  const policy = await loadPolicy(folder, context);
  const compilation = placed(compilePolicy(policy), out, directories);
  stopOn(context, compilation.diagnostics, 'The policy cannot be compiled');
  for (const remark of compilation.diagnostics) context.stderr.write(explained(context, remark));
  return { policy, compilation };
}

/**
 * Proves the flows that are about to change; the others were proved when they were written. The prover
 * is loaded only then.
 */
async function proveChanges(
  context: CommandContext,
  { policy, compilation }: Compiled
): Promise<void> {
  const changed = checkFiles(context.project.root, compilation)
    .filter(({ state }) => state !== 'fresh')
    .map(({ path }) => path);
  const names = Object.keys(compilation.flows).filter((name) =>
    changed.some((path) => path.endsWith(`/${name}.flow-meta.xml`))
  );
  if (names.length === 0) return;
  const { provePolicy } = await import('../compile/proofs.ts');
  stopOn(context, provePolicy(policy, compilation, names), 'A flow breaks a promise');
}

function check(context: CommandContext, compilation: Compilation, json: boolean): ExitCode {
  const statuses = checkFiles(context.project.root, compilation);
  const wrong = statuses.filter(({ state }) => state !== 'fresh' && state !== 'detached');
  if (json) {
    context.stdout.write(`${JSON.stringify({ files: statuses.map(report) })}\n`);
  } else {
    for (const status of wrong) context.stdout.write(lines(status));
    const detached = statuses.filter(({ state }) => state === 'detached').length;
    context.stdout.write(
      `${String(statuses.length - wrong.length)} of ${String(statuses.length)} generated files are as compiled` +
        `${detached > 0 ? `, ${String(detached)} of them detached` : ''}.\n`
    );
  }
  return wrong.length === 0 ? EXIT.ok : EXIT.findings;
}

function write(
  context: CommandContext,
  compilation: Compilation,
  revert: ReadonlySet<string>,
  json: boolean
): ExitCode {
  const { written, removed, unchanged, kept } = writeFiles(
    context.project.root,
    compilation,
    revert
  );
  if (json) {
    const files = kept.map(report);
    context.stdout.write(`${JSON.stringify({ written, removed, unchanged, files })}\n`);
  } else {
    for (const path of written) context.stdout.write(`written  ${path}\n`);
    for (const path of removed) context.stdout.write(`removed  ${path}\n`);
    for (const status of kept) context.stdout.write(`${lines(status)}  It was left alone.\n`);
    context.stdout.write(
      `${String(written.length)} written, ${String(removed.length)} removed, ${String(unchanged)} unchanged.\n`
    );
  }
  return kept.length === 0 ? EXIT.ok : EXIT.findings;
}

/** Asks a fresh process whether a file is now what the policy compiles to. */
function isFreshIn({ home, project }: CommandContext): (path: string) => Promise<boolean> {
  return (path) =>
    new Promise((answer) => {
      const args = [join(home, 'bin', 'handoff.js'), 'compile', '--check', '--json'];
      const options = { cwd: project.root, maxBuffer: 64 * 1024 * 1024 };
      execFile(process.execPath, args, options, (_, stdout) => {
        try {
          const { files } = JSON.parse(stdout) as { files: readonly FileStatus[] };
          answer(files.some((file) => file.path === path && file.state === 'fresh'));
        } catch {
          answer(false);
        }
      });
    });
}

async function adopt(
  context: CommandContext,
  compilation: Compilation,
  path: string
): Promise<ExitCode> {
  const status = checkFiles(context.project.root, compilation).find((each) => each.path === path);
  if (status === undefined) {
    throw new CommandError(
      `${path} is not a generated file of this project.`,
      'Run handoff compile --check to see the generated files.'
    );
  }
  const { adoptFile } = await import('../compile/adoptFiles.ts');
  const changed = await adoptFile(context.project, status, isFreshIn(context));
  for (const file of changed) context.stdout.write(`adopted into  ${file}\n`);
  context.stdout.write('Run npx handoff compile to update what else depends on it.\n');
  return EXIT.ok;
}

/** Path of a generated file as the user named it, relative to the project. */
const generatedPath = ({ project, directory }: CommandContext, named: string): string =>
  relative(project.root, resolve(directory, named)).replaceAll('\\', '/');

export const compile: Command = {
  name: 'compile',
  summary: 'policy → flows, topics, queues, custom metadata; --check says what differs',
  description:
    'Checks the policy, compiles it and writes what changed. Files you changed are never overwritten:\n' +
    'they are listed, and --adopt, --revert or --detach says what to do with one.',
  options: {
    check: { type: 'boolean', description: 'Write nothing; exit 1 when a file differs.' },
    adopt: {
      type: 'string',
      value: 'PATH',
      description: 'Take the change of a file back into the policy, where it can be expressed.'
    },
    revert: {
      type: 'string',
      value: 'PATH',
      description: 'Replace a changed file by the compiled one.'
    },
    detach: {
      type: 'string',
      value: 'PATH',
      description: 'Own a file from now on; only its contract is checked.'
    },
    json: { type: 'boolean', description: 'Print the result as JSON.' }
  },
  examples: ['npx handoff compile', 'npx handoff compile --check'],
  async run(context, options) {
    const made = await compiled(context);
    const { compilation } = made;
    const json = options['json'] === true;
    try {
      const { detach, revert } = options;
      if (typeof options['adopt'] === 'string') {
        return await adopt(context, compilation, generatedPath(context, options['adopt']));
      }
      if (typeof detach === 'string') {
        detachFile(context.project.root, compilation, generatedPath(context, detach));
        context.stdout.write(`detached  ${detach}\n`);
        return EXIT.ok;
      }
      if (options['check'] === true) return check(context, compilation, json);
      await proveChanges(context, made);
      const reverting = typeof revert === 'string' ? [generatedPath(context, revert)] : [];
      return write(context, compilation, new Set(reverting), json);
    } catch (error) {
      if (error instanceof CompileFilesError) throw new CommandError(error.message, error.fix);
      throw error;
    }
  }
};
