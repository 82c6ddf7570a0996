import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Finding } from '../../lint/finding.ts';
import type { CommandContext } from '../command.ts';
import { lint } from '../lint.ts';
import { projectIn } from '../project.ts';

const FIXTURES = join(process.cwd(), 'src/lint/__tests__/fixtures');

async function run(words: readonly string[], json = false) {
  const written: string[] = [];
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    }
  });
  const context: CommandContext = {
    home: process.cwd(),
    project: projectIn(process.cwd()),
    directory: FIXTURES,
    stdout,
    stderr: stdout,
    environment: {}
  };
  const code = await lint.run(context, { json }, words);
  return { code, output: written.join('') };
}

describe('handoff lint', () => {
  it('prints findings as JSON lines and answers 1', async () => {
    const { code, output } = await run(['script-tabs/failing'], true);
    const findings = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Finding);
    expect(code).toBe(1);
    expect(Object.keys(findings[0])).toEqual([
      'rule',
      'severity',
      'file',
      'line',
      'message',
      'fix'
    ]);
    expect(findings[0].file).toBe('script-tabs/failing/aiAuthoringBundles/Sample/Sample.agent');
  });

  it('answers 0 when there is nothing to say', async () => {
    expect(await run(['script-tabs/passing'])).toEqual({
      code: 0,
      output: 'No findings, 1 file looked at.\n'
    });
  });

  it.each([
    [['nowhere'], 'does not exist'],
    [['script-tabs/failing/aiAuthoringBundles/Sample/Sample.agent'], 'is not a folder'],
    [['one', 'two'], 'Unexpected argument "two"'],
    [['../../rules'], 'holds nothing to look at']
  ])('refuses %j', async (words, message) => {
    await expect(run(words)).rejects.toThrow(message);
  });
});
