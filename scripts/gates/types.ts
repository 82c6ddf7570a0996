/** Gate: the TypeScript compiler accepts every world, each with the libraries it really has. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { runCommand } from './command.ts';
import { nothingToCheck, resultOf, type Gate, type GateMessage } from './gate.ts';

/** Each world with the libraries it really has; the last one sees only what the others leave: component tests. */
const PROJECTS = [
  'tsconfig.lwc.json',
  'tsconfig.engine.json',
  'tsconfig.playground.json',
  'tsconfig.json'
];

/** The native compiler: the same verdict as the one ESLint needs, for a tenth of the work. */
const COMPILER = join(
  dirname(createRequire(import.meta.url).resolve('typescript-native/package.json')),
  'bin',
  'tsc'
);

/** `file(line,column): error TS1234: words`, and `error TS1234: words` for what belongs to no file. */
const DIAGNOSTIC = /^(?:(.+?)\((\d+),\d+\): )?error (TS\d+): (.*)$/;

function messageOf(root: string, project: string, line: string): GateMessage | undefined {
  const [, file, row, code, text] = DIAGNOSTIC.exec(line) ?? [];
  if (code === undefined) return undefined;
  const message = `${text} (${code}, ${project})`;
  if (file === undefined) return { file: project, message, fix: 'Correct it.' };
  const path = relative(root, resolve(root, file)).replaceAll('\\', '/');
  return { file: path, line: Number(row), message, fix: 'Correct the type.' };
}

function filesOf(root: string, project: string): string[] {
  const parsed = ts.getParsedCommandLineOfConfigFile(
    join(root, project),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} }
  );
  return (parsed?.fileNames ?? []).map((name) => relative(root, name).replaceAll('\\', '/'));
}

/** The gate. */
export const gate: Gate = {
  name: 'types',
  title: 'TypeScript types hold',
  async run({ root, report }) {
    const checked = new Set<string>();
    const messages = new Map<string, GateMessage>();
    for (const project of PROJECTS.filter((name) => existsSync(join(root, name)))) {
      const files = filesOf(root, project);
      if (files.length === 0) continue;
      report(project);
      const { code, stdout, stderr } = await runCommand(
        process.execPath,
        [COMPILER, '--noEmit', '--pretty', 'false', '-p', project],
        { cwd: root }
      );
      // A file that another world reads too is judged in its own world only.
      const own = new Set(files.filter((name) => !checked.has(name) || name.endsWith('.d.ts')));
      const found = stdout.split('\n').flatMap((line) => messageOf(root, project, line) ?? []);
      if (code !== 0 && found.length === 0) {
        found.push({ file: project, message: (stderr || stdout).trim(), fix: `tsc -p ${project}` });
      }
      for (const message of found) {
        if (message.file !== project && !own.has(message.file)) continue;
        messages.set(`${message.file}:${String(message.line)}:${message.message}`, message);
      }
      for (const name of own) checked.add(name);
    }
    return checked.size === 0
      ? nothingToCheck('TypeScript', 'Run it from the project root.')
      : resultOf(checked.size, [...messages.values()]);
  }
};
