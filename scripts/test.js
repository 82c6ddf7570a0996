/**
 * `npm test`: installs what is missing, then runs every quality gate, two at a time, and ends with the
 * line `N passed, N failed`. Plain JavaScript: it starts on a bare clone with only Node.
 * `npm test -- lint types` runs some gates only; `npm test -- --changed [COMMIT]` only what the files that
 * differ from a commit (the last one) need.
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { changedFiles, gatesFor } from './changed.js';
import { ensureChromium } from './chromium.js';
import { GATES } from './gates/list.js';
import { printGate } from './gates/print.js';
import { ensurePackages, requireNode } from './install.js';

const root = resolve(import.meta.dirname, '..');
const AT_ONCE = 2;
const HEARTBEAT = 15_000;

/** A gate that ends without a result has crashed; its last words are the message. */
function crashed(name, words) {
  const message = `The gate stopped before it could report.\n${words.trim().split('\n').slice(-12).join('\n')}`;
  return {
    passed: 0,
    failed: 1,
    messages: [{ file: `scripts/gates/${name}.ts`, message, fix: `node scripts/gate.js ${name}` }]
  };
}

function runGate(name, running) {
  return new Promise((settle) => {
    const started = Date.now();
    const state = { started, progress: '' };
    running.set(name, state);
    const child = spawn(process.execPath, [join(root, 'scripts', 'gate.js'), name], {
      cwd: root,
      env: process.env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc']
    });
    let words = '';
    let result;
    child.stdout.on('data', (chunk) => (words += chunk));
    child.stderr.on('data', (chunk) => (words += chunk));
    child.on('message', (message) => {
      if (message.progress) state.progress = message.progress;
      if (message.result) result = message.result;
    });
    child.on('close', () => {
      running.delete(name);
      const outcome = { name, title: name, ...(result ?? crashed(name, words)) };
      printGate(outcome, Date.now() - started);
      settle(outcome);
    });
  });
}

function describe([name, { started, progress }]) {
  const seconds = Math.round((Date.now() - started) / 1000);
  return `${name} (${progress ? `${progress}, ` : ''}${seconds} s)`;
}

async function runGates(names) {
  const waiting = [...names];
  const running = new Map();
  const outcomes = [];
  const heartbeat = setInterval(
    () => console.log(`  … running: ${[...running].map(describe).join(', ')}`),
    HEARTBEAT
  );
  const worker = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      outcomes.push(await runGate(name, running));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  clearInterval(heartbeat);
  return outcomes;
}

const asked = process.argv.slice(2);
const onlyChanged = asked[0] === '--changed';
if (onlyChanged) {
  const files = changedFiles(root, asked[1]);
  process.env.WARM_HANDOFF_CHANGED = files.join('\n');
  asked.splice(0, asked.length, ...gatesFor(files, GATES));
  const others = GATES.filter((name) => !asked.includes(name));
  console.log(`${files.length} changed files. Left out: ${others.join(', ')}, and the Apex tests.`);
}
const unknown = asked.filter((name) => !GATES.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown gate: ${unknown.join(', ')}. Gates: ${GATES.join(', ')}`);
  process.exit(2);
}
const names = asked.length > 0 || onlyChanged ? asked : GATES;
const started = Date.now();
let passed = 0;
let failed = 0;
try {
  requireNode();
  await ensurePackages(root);
  if (names.includes('browser')) process.env.CHROME_PATH = await ensureChromium(root);
  console.log(`Running ${names.length} gates, ${AT_ONCE} at a time.`);
  const outcomes = await runGates(names);
  for (const outcome of outcomes) {
    passed += outcome.passed;
    failed += outcome.failed;
  }
  const wrong = outcomes.filter((outcome) => outcome.failed > 0).map((outcome) => outcome.name);
  if (wrong.length > 0) {
    console.log(
      `\nFailed: ${wrong.join(', ')}. Again, alone: node scripts/gate.js ${wrong.join(' ')}`
    );
  }
} catch (error) {
  console.error(error.message);
  failed += 1;
}
console.log(`\nFinished in ${Math.round((Date.now() - started) / 1000)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
