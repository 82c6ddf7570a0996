/** Gate: docs/trace.md names every promise of the product, and every file it names exists. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import {
  problemsOf,
  readRows,
  TRACE_PAGE,
  TRACE_SOURCE,
  traceableFiles,
  tracePage
} from '../trace/trace.ts';
import type { Gate, GateMessage } from './gate.ts';

/** The gate. */
export const gate: Gate = {
  name: 'trace',
  title: 'every promise is traced to files and tests',
  async run({ root }) {
    const rows = readRows(root);
    const messages: GateMessage[] = problemsOf(rows, traceableFiles(root)).map((problem) => ({
      file: TRACE_SOURCE,
      ...problem
    }));
    const page = join(root, TRACE_PAGE);
    const options = await prettier.resolveConfig(page);
    const expected = await prettier.format(tracePage(rows), { ...options, filepath: page });
    if (!existsSync(page) || readFileSync(page, 'utf8') !== expected) {
      const message = 'It is not what trace.json says.';
      messages.push({ file: TRACE_PAGE, message, fix: 'npm run docs:trace' });
    }
    const passed = Math.max(0, rows.length + 1 - messages.length);
    return { passed, failed: messages.length, messages };
  }
};
