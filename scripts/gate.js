/**
 * Runs quality gates by name: `node scripts/gate.js lint types`. With no name it lists them.
 * `--root DIR` checks another folder; `--json` prints the results for a program.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { register } from 'tsx/esm/api';
import { GATES } from './gates/list.js';
import { printGate } from './gates/print.js';

const parameters = process.argv.slice(2);
const valueOf = (flag) => {
  const at = parameters.indexOf(flag);
  return at < 0 ? undefined : parameters.splice(at, 2)[1];
};
const hasFlag = (flag) => {
  const at = parameters.indexOf(flag);
  return at >= 0 && parameters.splice(at, 1).length === 1;
};

const root = resolve(valueOf('--root') ?? join(import.meta.dirname, '..'));
const json = hasFlag('--json');
const unknown = parameters.filter((name) => !GATES.includes(name));

if (!existsSync(root) || unknown.length > 0 || parameters.length === 0) {
  if (unknown.length > 0) console.error(`Unknown gate: ${unknown.join(', ')}.`);
  if (!existsSync(root)) console.error(`There is no folder ${root}.`);
  console.log(`Gates: ${GATES.join(', ')}`);
  process.exit(2);
}

process.env.WARM_HANDOFF_TOOLS = resolve(import.meta.dirname, '..');
register();
const cache = join(import.meta.dirname, '..', 'node_modules', '.cache', 'warm-handoff');
mkdirSync(cache, { recursive: true });

/** Paths in question, one a line, when `npm test -- --changed` is the parent. */
const changed = process.env.WARM_HANDOFF_CHANGED?.split('\n');

/** When `npm test` is the parent, it draws the progress. */
const tell = (message) => process.send?.(message);

/** A gate that throws could not look at its subject: that is a failure with the reason, never a stack. */
function stopped(name, error) {
  const message = error instanceof Error ? error.message : String(error);
  const fix = `Correct it, then: node scripts/gate.js ${name}`;
  return { passed: 0, failed: 1, messages: [{ file: `${name} gate`, message, fix }] };
}

async function runOne(name) {
  const { gate } = await import(`./gates/${name}.ts`);
  const report = (text) => tell({ progress: text });
  const result = await Promise.resolve()
    .then(() => gate.run({ root, cache, report, changed }))
    .catch((error) => stopped(name, error));
  const outcome = { name, title: gate.title, ...result };
  tell({ result: outcome });
  return outcome;
}

const results = [];
for (const name of parameters) {
  const started = Date.now();
  const result = await runOne(name);
  results.push(result);
  if (!json && !process.send) printGate(result, Date.now() - started);
}
if (json) console.log(JSON.stringify(results, null, 2));
process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0;
process.disconnect?.();
