/** Runs another program and collects what it says, without ever waiting for input. */
import { spawn } from 'node:child_process';

/** What a finished program left. `code` is null when something outside stopped it. */
export interface CommandOutcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Options of one run. */
export interface CommandOptions {
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs the program to its end, however long a busy machine takes. Rejects only when it cannot be started.
 */
export function runCommand(
  command: string,
  parameters: readonly string[],
  { cwd, environment = {} }: CommandOptions
): Promise<CommandOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe']
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({
        code,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8')
      });
    });
  });
}

/** The last lines of a program's output, for a message that must stay short. */
export function lastLines(text: string, count = 12): string {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
