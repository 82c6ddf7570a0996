/** The command line explains every mistake in words and answers with the documented exit codes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { COMMANDS } from '../commands.ts';

const root = resolve(__dirname, '../../..');

/** Runs the command as a user would, in a process of its own. */
function handoff(...words: string[]) {
  const run = spawnSync(process.execPath, [join(root, 'bin/handoff.js'), ...words], {
    cwd: root,
    encoding: 'utf8'
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

describe('handoff', () => {
  it('lists every command', () => {
    const { code, stdout } = handoff('--help');
    expect(code).toBe(0);
    for (const { name } of COMMANDS) {
      expect(stdout).toContain(name);
    }
  });

  it.each(COMMANDS.map(({ name }) => name))('explains %s with options and examples', (name) => {
    const { code, stdout } = handoff(name, '--help');
    expect(code).toBe(0);
    expect(stdout).toContain('Options:');
    expect(stdout).toContain('npx handoff');
  });

  it('is called without a command: shows the list and fails', () => {
    expect(handoff().code).toBe(2);
  });

  it('suggests the command that was meant', () => {
    const { code, stderr } = handoff('decidee');
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "handoff decide"?');
  });

  it.each([
    [['decide', '--inptu', 'x'], '--help'],
    [['decide'], 'No input file was given'],
    [['decide', '--input', 'no/such/file.jsonl'], 'no/such/file.jsonl does not exist'],
    [['decide', '--input', 'src'], 'src is a folder'],
    [['decide', 'file.jsonl'], 'Unexpected argument "file.jsonl"'],
    [['decide', '--input', 'README.md', '--policy', 'docs'], 'has no index.ts']
  ])('answers %j with what is wrong and no stack', (words, message) => {
    const { code, stderr } = handoff(...(words as string[]));
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('refuses a policy that does not load, with file and reason', () => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-'));
    writeFileSync(join(folder, 'index.ts'), 'export const policy = undefinedName;\n');
    const { code, stderr } = handoff('decide', '--input', 'README.md', '--policy', folder);
    expect(code).toBe(2);
    expect(stderr).toContain('could not be loaded');
  });
});
