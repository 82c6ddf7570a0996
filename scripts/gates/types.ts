/** Gate: the TypeScript compiler accepts every world, each with the libraries it really has. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { nothingToCheck, resultOf, type Gate, type GateMessage } from './gate.ts';

/** Each world with the libraries it really has; the last one sees only what the others leave: component tests. */
const PROJECTS = [
  'tsconfig.lwc.json',
  'tsconfig.engine.json',
  'tsconfig.playground.json',
  'tsconfig.json'
];

function messageOf(root: string, project: string, diagnostic: ts.Diagnostic): GateMessage {
  const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
  const code = `TS${String(diagnostic.code)}`;
  if (!diagnostic.file) return { file: project, message: `${text} (${code})`, fix: 'Correct it.' };
  const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
  return {
    file: relative(root, diagnostic.file.fileName).replaceAll('\\', '/'),
    line: line + 1,
    message: `${text} (${code}, ${project})`,
    fix: 'Correct the type.'
  };
}

/** The gate. */
export const gate: Gate = {
  name: 'types',
  title: 'TypeScript types hold',
  run({ root, cache, report }) {
    const checked = new Set<string>();
    const messages = new Map<string, GateMessage>();
    for (const project of PROJECTS.filter((name) => existsSync(join(root, name)))) {
      report(project);
      const parsed = ts.getParsedCommandLineOfConfigFile(
        join(root, project),
        { incremental: true, tsBuildInfoFile: join(cache, `${project}.tsbuildinfo`) },
        { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} }
      );
      if (!parsed) continue;
      if (parsed.fileNames.length === 0) continue;
      const program = ts.createIncrementalProgram({
        rootNames: parsed.fileNames,
        options: parsed.options
      });
      const files = parsed.fileNames.filter((name) => !checked.has(name) || name.endsWith('.d.ts'));
      const diagnostics = [
        ...program.getOptionsDiagnostics(),
        ...program.getGlobalDiagnostics(),
        ...files.flatMap((name) => {
          const source = program.getSourceFile(name);
          return [
            ...program.getSyntacticDiagnostics(source),
            ...program.getSemanticDiagnostics(source)
          ];
        })
      ];
      for (const name of files) checked.add(name);
      for (const diagnostic of diagnostics) {
        const message = messageOf(root, project, diagnostic);
        const key = `${message.file}:${String(message.line)}:${String(diagnostic.code)}`;
        if (!messages.has(key)) messages.set(key, message);
      }
      program.emit(undefined, undefined, undefined, true);
    }
    return Promise.resolve(
      checked.size === 0
        ? nothingToCheck('TypeScript', 'Run it from the project root.')
        : resultOf(checked.size, [...messages.values()])
    );
  }
};
