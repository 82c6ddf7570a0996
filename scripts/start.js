/**
 * `npm start`: installs what is missing and serves the local console. `PORT` chooses the port
 * (default 4173). Plain JavaScript: it starts on a bare clone with only Node.
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { ensurePackages, requireNode } from './install.js';

const root = resolve(import.meta.dirname, '..');

try {
  requireNode();
  await ensurePackages(root);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const server = spawn(process.execPath, [join(root, 'playground', 'server.js')], {
  cwd: root,
  stdio: 'inherit'
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => server.kill(signal));
}
server.on('exit', (code) => {
  process.exitCode = code ?? 0;
});
