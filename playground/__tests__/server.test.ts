import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

const SERVER = join(__dirname, '..', 'server.js');

/** Runs the server until it ends by itself. */
function run(port: string): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [SERVER], {
      env: { ...process.env, PORT: port },
      stdio: ['ignore', 'pipe', 'pipe']
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('close', (code) => resolve({ code, said }));
  });
}

describe('starting the console', () => {
  it('says which port is in use and how to take another', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address() as { port: number };
    const { code, said } = await run(String(address.port));
    taken.close();
    expect(code).toBe(2);
    expect(said).toContain(`Port ${address.port} is in use.`);
    expect(said).toContain(`PORT=${address.port + 1} npm start`);
    expect(said).not.toMatch(/\n\s+at /);
  }, 60_000);

  it.each(['seventy', '-1', '65536'])(
    'refuses the port %s',
    async (port) => {
      const { code, said } = await run(port);
      expect(code).toBe(2);
      expect(said).toContain(`PORT is "${port}"`);
    },
    60_000
  );
});
