/** `handoff backtest` as a pipeline runs it: what it answers, what it writes, what it leaves behind. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

const CONVERSATIONS = [
  {
    id: 'asks',
    turns: [
      { speaker: 'customer', text: 'Where is my parcel?' },
      { speaker: 'ai', text: 'On its way.' },
      { speaker: 'customer', text: 'I want to talk to a real person.' }
    ],
    labels: { needed: true }
  },
  {
    id: 'hums',
    turns: [{ speaker: 'customer', text: 'My kettle hums.' }],
    labels: { needed: true }
  },
  {
    id: 'calm',
    turns: [{ speaker: 'customer', text: 'What are your hours?' }],
    labels: { needed: false }
  }
];

/** Runs several command lines in one process, because starting one takes longer than all of them. */
const SEVERAL = `
  import { register } from 'tsx/esm/api';
  register();
  const { main } = await import('./src/cli/main.ts');
  const answers = [];
  for (const words of JSON.parse(process.argv[1])) {
    const written = { stdout: '', stderr: '' };
    const stream = (name) => ({ write: (text, done) => ((written[name] += text), done?.(), true) });
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

interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe('handoff backtest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backtest-'));
  const input = join(folder, 'conversations.jsonl');
  const html = join(folder, 'report.html');
  const scores = join(folder, 'scores.jsonl');
  const unlabelled = join(folder, 'unlabelled.jsonl');
  const run = (...words: string[]): string[] => ['backtest', '--input', input, ...words];
  const RUNS = {
    holds: run('--label', 'needed', '--fail-if', 'recall < 0.4, duplicates > 0'),
    fails: run('--label', 'needed', '--fail-if', 'recall < 0.6, precision < 0.6'),
    noFigure: run('--fail-if', 'recall < 0.6'),
    noCondition: run('--label', 'needed', '--fail-if', 'recal < 0.6'),
    noGroup: run('--by', 'colour'),
    everything: run(
      ...['--label', 'needed', '--by', 'channel', '--against', 'policy', '--json'],
      ...['--html', html, '--scores', scores]
    ),
    noLabel: run('--label', 'missing', '--scores', unlabelled),
    noFolder: run('--scores', join(folder, 'missing', 'scores.jsonl'))
  };
  const answers = {} as Record<keyof typeof RUNS, Answer>;

  beforeAll(() => {
    writeFileSync(input, CONVERSATIONS.map((each) => `${JSON.stringify(each)}\n`).join(''));
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', SEVERAL, JSON.stringify(Object.values(RUNS))],
      { cwd: root, encoding: 'utf8' }
    );
    if (stdout === '') throw new Error(stderr);
    const given = JSON.parse(stdout) as Answer[];
    (Object.keys(RUNS) as (keyof typeof RUNS)[]).forEach((name, at) => {
      answers[name] = given[at]!;
    });
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('answers 0 while no condition is true, and 1 naming those that are', () => {
    expect(answers.holds.code).toBe(0);
    expect(answers.holds.stderr).not.toContain('Failed');
    expect(answers.fails.code).toBe(1);
    expect(answers.fails.stderr).toContain('Failed: recall < 0.6');
    expect(answers.fails.stderr).not.toContain('precision');
    expect(answers.fails.stdout).toContain('1 escalated');
  });

  it.each([
    ['noFigure', 'this run has no figure "recall"'],
    ['noCondition', '--fail-if recal < 0.6 is no condition'],
    ['noGroup', '--by colour is no grouping'],
    ['noLabel', 'No conversation has the label "missing"'],
    ['noFolder', 'Name a file in a folder that exists']
  ] as const)('answers 2 and says what to do: %s', (name, words) => {
    expect(answers[name].code).toBe(2);
    expect(answers[name].stderr).toContain(words);
  });

  it('gives the report as JSON and as a page, and a row for each customer turn', () => {
    expect(answers.everything.code).toBe(0);
    const report = JSON.parse(answers.everything.stdout) as Record<string, unknown>;
    expect(report).toMatchObject({
      conversations: 3,
      escalated: 1,
      partial: false,
      confusion: { truePositive: 1, falseNegative: 1, trueNegative: 1 },
      groups: { by: 'channel', figures: [{ group: 'messaging', conversations: 3 }] },
      comparison: { changes: { enters: 0, leaves: 0 } }
    });
    expect(readFileSync(html, 'utf8')).toContain('Backtest of conversations.jsonl');
    const rows = readFileSync(scores, 'utf8').trimEnd().split('\n');
    expect(rows.map((row) => (JSON.parse(row) as { conversation: string }).conversation)).toEqual([
      'asks',
      'asks',
      'hums',
      'calm'
    ]);
  });

  it('leaves no half-written file', () => {
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
    expect(existsSync(join(folder, 'missing'))).toBe(false);
  });
});
