/** Gate: every source file is short enough to be read in one sitting. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nothingToCheck, resultOf, type Gate, type GateMessage } from './gate.ts';
import { projectFiles } from './sources.ts';

/** A kind of file with the most lines one may have. */
interface Kind {
  readonly what: string;
  readonly most: number;
  readonly includes: (file: string, text: string) => boolean;
}

/** The first kind that includes a file is its own. */
const KINDS: readonly Kind[] = [
  {
    what: 'test',
    most: 400,
    includes: (file) => file.includes('/__tests__/') || file.endsWith('.test.ts')
  },
  {
    what: 'test class',
    most: 400,
    includes: (file, text) => file.endsWith('.cls') && /^@IsTest/im.test(text)
  },
  { what: 'class', most: 300, includes: (file) => file.endsWith('.cls') },
  { what: 'template', most: 100, includes: (file) => file.endsWith('.html') },
  {
    what: 'component',
    most: 150,
    includes: (_, text) => /\bclass \w+ extends [\w.(]*LightningElement\b/.test(text)
  },
  { what: 'module', most: 250, includes: () => true }
];

/** Lists are as long as what they list; the same holds for what a script writes. */
const isList = (file: string, text: string): boolean =>
  file.startsWith('policy/') || /never edited by hand/.test(text.slice(0, 600));

/** The gate. */
export const gate: Gate = {
  name: 'shape',
  title: 'files are short enough to read',
  run({ root }) {
    const files = projectFiles(root, ['.ts', '.cls', '.html']).filter(
      (file) => !file.endsWith('.d.ts') && (!file.endsWith('.html') || file.includes('/lwc/'))
    );
    const messages: GateMessage[] = [];
    let checked = 0;
    for (const file of files) {
      const text = readFileSync(join(root, file), 'utf8');
      if (isList(file, text)) continue;
      checked += 1;
      const kind = KINDS.find(({ includes }) => includes(file, text));
      const lines = text.split('\n').length - 1;
      if (!kind || lines <= kind.most) continue;
      const message = `It has ${lines} lines; a ${kind.what} has ${kind.most} at most.`;
      messages.push({ file, message, fix: 'Split it by concept.' });
    }
    return Promise.resolve(
      checked === 0
        ? nothingToCheck('source files', 'Run it from the project root.')
        : resultOf(checked, messages)
    );
  }
};
