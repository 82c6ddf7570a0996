/** Gate: the committed metadata is what the policy compiles to. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, runCommand } from './command.ts';
import { nothingToCheck, type Gate, type GateMessage } from './gate.ts';

interface CompileReport {
  files?: { path: string; state: string; message?: string; fix?: string }[];
}

/** Reads `compile --check --json`; undefined when the output is something else. */
function parseReport(stdout: string): CompileReport | undefined {
  try {
    return JSON.parse(stdout) as CompileReport;
  } catch {
    return undefined;
  }
}

/** The gate. */
export const gate: Gate = {
  name: 'compile',
  title: 'generated metadata matches the policy',
  async run({ root }) {
    const command = join(root, 'bin', 'handoff.js');
    if (!existsSync(command)) return nothingToCheck('bin/handoff.js', 'Restore the command.');
    const { code, stdout, stderr } = await runCommand(
      process.execPath,
      [command, 'compile', '--check', '--json'],
      { cwd: root }
    );
    const report = parseReport(stdout);
    const files = report?.files ?? [];
    const wrong = files.filter((file) => file.state !== 'fresh' && file.state !== 'detached');
    const messages: GateMessage[] = wrong.map((file) => ({
      file: file.path,
      message: file.message ?? `It is ${file.state}.`,
      fix: file.fix ?? 'npm run compile'
    }));
    if (code === 0 && messages.length === 0) {
      return { passed: Math.max(1, files.length), failed: 0, messages };
    }
    if (messages.length === 0) {
      messages.push({
        file: 'policy/',
        message: lastLines(stderr || stdout),
        fix: 'npm run compile:check'
      });
    }
    return { passed: files.length - wrong.length, failed: messages.length, messages };
  }
};
