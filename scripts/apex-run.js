/**
 * Runs the Apex tests with no org: `node scripts/apex-run.js <folder of the apex-run tool>`. First binds
 * every name against the project's metadata, then executes the tests. A test the tool cannot model is
 * counted as failed, because nothing was proved.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const tool = resolve(process.argv[2] ?? '');
const command = join(tool, 'bin', 'apex-run.mjs');
if (!process.argv[2] || !existsSync(command)) {
  console.error('Give the folder of the apex-run tool: node scripts/apex-run.js <folder>');
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), 'apex-run-'));
const jar = join(
  root,
  'node_modules/@salesforce/code-analyzer-pmd-engine/dist/java-lib',
  readdirSync(join(root, 'node_modules/@salesforce/code-analyzer-pmd-engine/dist/java-lib')).find(
    (name) => name.startsWith('sobject-types')
  ) ?? ''
);

/** What only an org would know: fields of standard objects, and rows of setup objects. */
const orgFacts = ['schema', 'seed'].flatMap((kind) => {
  const file = join(root, 'config', 'apex-run', `${kind}.json`);
  return existsSync(file) ? [`--${kind}`, file] : [];
});

function run(name, extra) {
  const report = join(work, `${name}.json`);
  const { status } = spawnSync(
    process.execPath,
    [command, root, '--assume-public', ...orgFacts, ...extra, '--json', report],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...(existsSync(jar) ? { APEX_RUN_SOBJECT_TYPES: jar } : {}) }
    }
  );
  const written = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  return { status, written };
}

let passed = 0;
let failed = 0;

const check = run('check', ['--check']);
const errors = (check.written ?? []).filter((problem) => problem.kind === 'error').length;
if (check.status === 0) passed += 1;
else failed += Math.max(1, errors);

const tests = run('tests', []);
const results = tests.written?.results ?? [];
const succeeded = results.filter((result) => result.status === 'pass').length;
passed += succeeded;
failed += results.length - succeeded;
if (results.length === 0) {
  console.error('No Apex test was executed.');
  failed += 1;
} else if (tests.status !== 0 && succeeded === results.length) {
  failed += 1;
}

// What a turn costs, judged alone because a profile slows every test down.
const budgets = run('budgets', [
  '--once',
  '--class',
  'HandoffTurnBudgetTest',
  '--profile',
  '--budgets',
  join(root, 'config', 'apex-run', 'budgets.json')
]);
if (budgets.status === 0) passed += 1;
else failed += 1;

// Tests that an org runs in full; here they run on the described Omni-Channel objects and seeded rows,
// so that the triggers are executed at all.
const orgTests = run('org', [
  '--org-tests',
  '--allow-dml',
  'AgentWork',
  '--class',
  'HandoffWorkMessagingOrgTest,HandoffWorkVoiceOrgTest'
]);
const orgResults = orgTests.written?.results ?? [];
const orgSucceeded = orgResults.filter((result) => result.status === 'pass').length;
passed += orgSucceeded;
failed += Math.max(orgResults.length - orgSucceeded, orgResults.length === 0 ? 1 : 0);

rmSync(work, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
