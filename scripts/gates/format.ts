/** Gate: every source file is formatted. Apex has a gate of its own, which also parses it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { inQuestion, nothingToCheck, resultOf, type Gate, type GateMessage } from './gate.ts';
import { projectFiles } from './sources.ts';

const EXTENSIONS = [
  '.ts',
  '.js',
  '.cjs',
  '.mjs',
  '.json',
  '.html',
  '.css',
  '.md',
  '.yml',
  '.yaml',
  '.prettierrc'
];

/** Checks one file; undefined when it is formatted or deliberately left alone. */
async function problemOf(root: string, file: string): Promise<GateMessage | undefined | 'ignored'> {
  const path = join(root, file);
  const info = await prettier.getFileInfo(path, {
    ignorePath: join(root, '.prettierignore'),
    resolveConfig: false
  });
  if (info.ignored || info.inferredParser === null) return 'ignored';
  const options = await prettier.resolveConfig(path);
  try {
    const text = readFileSync(path, 'utf8');
    if (await prettier.check(text, { ...options, filepath: path })) return undefined;
    return { file, message: 'It is not formatted.', fix: `npx prettier --write ${file}` };
  } catch (error) {
    const [first = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return { file, message: `It cannot be parsed: ${first}`, fix: 'Correct the syntax.' };
  }
}

/** The gate. */
export const gate: Gate = {
  name: 'format',
  title: 'files are formatted',
  async run({ root, changed, report }) {
    const files = inQuestion(projectFiles(root, EXTENSIONS), changed);
    const messages: GateMessage[] = [];
    let checked = 0;
    for (const file of files) {
      const problem = await problemOf(root, file);
      if (problem === 'ignored') continue;
      checked += 1;
      if (problem) messages.push(problem);
      if (checked % 100 === 0) report(`${checked} files`);
    }
    if (checked === 0 && changed === undefined)
      return nothingToCheck('source files', 'Run it from the project root.');
    return resultOf(checked, messages);
  }
};
