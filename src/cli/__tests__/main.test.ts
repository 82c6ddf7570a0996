/** The command line explains every mistake in words and answers with the documented exit codes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { COMMANDS } from '../commands.ts';

const root = resolve(__dirname, '../../..');

interface Answer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const MISTAKES: readonly (readonly [readonly string[], string])[] = [
  [['decidee'], 'Did you mean "handoff decide"?'],
  [['decide', '--inptu', 'x'], '--help'],
  [['decide'], 'No input file was given'],
  [['decide', '--input', 'no/such/file.jsonl'], 'no/such/file.jsonl does not exist'],
  [['decide', '--input', 'src'], 'src is a folder'],
  [['explain'], 'There is no line to explain'],
  [['explain', 'hello', '--channel', 'pigeon'], 'There is no channel "pigeon"'],
  [['decide', 'file.jsonl'], 'Unexpected argument "file.jsonl"'],
  [['decide', '--input', 'README.md', '--policy', 'docs'], 'has no index.ts']
];

const EXPLAINED = ['explain', 'let me talk to a person'];
const ANGRY = ['explain', 'this is ridiculous', '--json'];

/** Runs several command lines in one process, because starting one takes longer than all of them. */
const SEVERAL = `
  import { register } from 'tsx/esm/api';
  register();
  const { main } = await import('./src/cli/main.ts');
  const answers = [];
  for (const words of JSON.parse(process.argv[1])) {
    const written = { stdout: '', stderr: '' };
    const stream = (name) => ({ write: (text) => (written[name] += text) });
    const code = await main(words, {
      home: process.cwd(),
      directory: process.cwd(),
      stdout: stream('stdout'),
      stderr: stream('stderr'),
      environment: {}
    });
    answers.push({ code, ...written });
  }
  console.log(JSON.stringify(answers));
`;

/** Runs the command as a user would, in a process of its own. */
function handoff(...words: string[]): Answer {
  const run = spawnSync(process.execPath, [join(root, 'bin/handoff.js'), ...words], {
    cwd: root,
    encoding: 'utf8'
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

describe('handoff', () => {
  const answers = new Map<string, Answer>();

  beforeAll(() => {
    const lines = [
      [],
      ...COMMANDS.map(({ name }) => [name, '--help']),
      ...MISTAKES.map(([words]) => words),
      EXPLAINED,
      ANGRY
    ];
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', SEVERAL, JSON.stringify(lines)],
      { cwd: root, encoding: 'utf8' }
    );
    if (stdout === '') throw new Error(stderr);
    const given = JSON.parse(stdout) as Answer[];
    for (const [index, words] of lines.entries()) answers.set(words.join(' '), given[index]!);
  });

  const answerTo = (words: readonly string[]): Answer => answers.get(words.join(' '))!;

  it('lists every command', () => {
    const { code, stdout } = handoff('--help');
    expect(code).toBe(0);
    for (const { name } of COMMANDS) {
      expect(stdout).toContain(name);
    }
  });

  it.each(COMMANDS.map(({ name }) => name))('explains %s with options and examples', (name) => {
    const { code, stdout } = answerTo([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('Options:');
    expect(stdout).toContain('npx handoff');
  });

  it('is called without a command: shows the list and fails', () => {
    expect(answerTo([])).toMatchObject({ code: 2, stdout: handoff('--help').stdout });
  });

  it.each(MISTAKES)('answers %j with what is wrong and no stack', (words, message) => {
    const { code, stderr } = answerTo(words);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('explains a line by the words, the reason and the place in the policy', () => {
    const { code, stdout } = answerTo(EXPLAINED);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\* explicitRequest [\d.]+ of [\d.]+\n/);
    expect(stdout).toMatch(/“talk to a person”: .+ {2}policy\/phrases\/\w+\.ts:\d+\n/);
    expect(stdout).toMatch(
      /→ escalate to \w+, because askedForPerson, by rule \w+ {2}policy\/rules\.ts:\d+/
    );
  });

  it('explains a line that sets off nothing by itself', () => {
    const explained = JSON.parse(answerTo(ANGRY).stdout) as Record<string, unknown>;
    expect(explained).toMatchObject({ action: 'continue', reason: null, rulePlace: null });
  });

  it('refuses a policy that does not load, with file and reason', () => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-'));
    writeFileSync(join(folder, 'index.ts'), 'export const policy = undefinedName;\n');
    const { code, stderr } = handoff('decide', '--input', 'README.md', '--policy', folder);
    expect(code).toBe(2);
    expect(stderr).toContain('could not be loaded');
  });
});
