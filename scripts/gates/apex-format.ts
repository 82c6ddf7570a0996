/** Gate: every Apex class and trigger parses with Salesforce's own parser and is formatted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { inQuestion, nothingToCheck, resultOf, type Gate, type GateMessage } from './gate.ts';
import { PassedBefore } from './passedBefore.ts';
import { projectFiles } from './sources.ts';

const PARSERS_AT_ONCE = 2;

async function problemOf(root: string, file: string): Promise<GateMessage | undefined> {
  const path = join(root, file);
  const options = await prettier.resolveConfig(path);
  try {
    const text = readFileSync(path, 'utf8');
    const settings = { ...options, filepath: path, plugins: ['prettier-plugin-apex'] };
    if (await prettier.check(text, settings)) return undefined;
    return {
      file,
      message: 'It is not formatted.',
      fix: `npx prettier --write --plugin=prettier-plugin-apex ${file}`
    };
  } catch (error) {
    const text = String(error instanceof Error ? error.message : error);
    const line = /line (\d+)|\((\d+):\d+\)/i.exec(text);
    const [first = ''] = text.split('\n').filter((part) => part.trim() !== '');
    return {
      file,
      ...(line ? { line: Number(line[1] ?? line[2]) } : {}),
      message: `It does not parse: ${first.trim()}`,
      fix: 'Correct the syntax.'
    };
  }
}

/** The gate. */
export const gate: Gate = {
  name: 'apex-format',
  title: 'Apex parses and is formatted',
  async run({ root, cache, changed, report }) {
    const files = inQuestion(projectFiles(root, ['.cls', '.trigger']), changed);
    if (files.length === 0) return nothingToCheck('Apex', 'Add the classes under force-app.');
    const memory = new PassedBefore(
      join(cache, 'apex-format.json'),
      `${prettier.version} ${readFileSync(join(root, '.prettierrc'), 'utf8')}`
    );
    const messages: GateMessage[] = [];
    const waiting = [...files];
    let done = 0;
    const work = async (): Promise<void> => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        const text = readFileSync(join(root, file), 'utf8');
        if (!memory.has(file, text)) {
          const problem = await problemOf(root, file);
          if (problem) messages.push(problem);
          else memory.add(file, text);
        }
        done += 1;
        if (done % 10 === 0) report(`${done} of ${files.length} classes`);
      }
    };
    await Promise.all(Array.from({ length: PARSERS_AT_ONCE }, work));
    memory.save();
    return resultOf(files.length, messages);
  }
};
