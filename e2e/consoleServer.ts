/** Starts the local console for the browser tests, on any free port, and stops it again. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** A running local console. */
export interface ConsoleServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts `playground/server.js` and waits for the address it prints. */
export function startConsole(root: string): Promise<ConsoleServer> {
  return new Promise((resolve, reject) => {
    const server = spawn(process.execPath, [join(root, 'playground', 'server.js')], {
      cwd: root,
      env: { ...process.env, PORT: '0', REBUILD: 'no' },
      stdio: ['ignore', 'pipe', 'pipe']
    });
    let words = '';
    const stopped = new Promise<void>((settle) => server.once('close', () => settle()));
    const stop = async (): Promise<void> => {
      server.kill('SIGTERM');
      const timer = setTimeout(() => server.kill('SIGKILL'), 5_000);
      await stopped;
      clearTimeout(timer);
    };
    const listen = (chunk: Buffer): void => {
      words += chunk.toString();
      const [url] = /https?:\/\/[\w.:[\]]+/.exec(words) ?? [];
      if (url === undefined || !/\n/.test(words.slice(words.indexOf(url)))) return;
      resolve({ url, stop });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
    server.once('error', reject);
    server.once('close', (code) => {
      reject(new Error(`The local console stopped (code ${String(code)}).\n${words.trim()}`));
    });
  });
}
