/** `npm run docs:trace`: writes docs/trace.md from docs/trace.json. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import prettier from 'prettier';
import { problemsOf, readRows, TRACE_PAGE, traceableFiles, tracePage } from './trace/trace.ts';

const root = resolve(import.meta.dirname, '..');
const rows = readRows(root);
const page = join(root, TRACE_PAGE);
const options = await prettier.resolveConfig(page);
writeFileSync(page, await prettier.format(tracePage(rows), { ...options, filepath: page }));
const problems = problemsOf(rows, traceableFiles(root));
for (const { message, fix } of problems) console.log(`${message} ${fix}`);
console.log(`wrote ${TRACE_PAGE}: ${rows.length} rows, ${problems.length} problem(s)`);
process.exitCode = problems.length > 0 ? 1 : 0;
