/** Files are read a line at a time; what cannot be read is named, never silently dropped. */
import { Readable } from 'node:stream';
import type { LineProblem } from '../../shared/conversationLine.ts';
import { readConversations, type ReadCounts } from '../conversationFile.ts';

async function readAll(
  chunks: readonly (string | Buffer)[],
  settings: { strict?: boolean; longestLine?: number } = {}
) {
  const problems: LineProblem[] = [];
  const counts: ReadCounts = { lines: 0, conversations: 0, problems: 0, bytes: 0 };
  const stream = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  const ids: string[] = [];
  const source = { name: 'talks.jsonl', size: null, stream };
  for await (const conversation of readConversations(source, {
    strict: settings.strict ?? false,
    report: (problem) => problems.push(problem),
    counts,
    ...(settings.longestLine ? { longestLine: settings.longestLine } : {})
  })) {
    ids.push(conversation.id);
  }
  return { ids, problems, counts };
}

const line = (id: string, text = 'hello') =>
  `${JSON.stringify({ id, turns: [{ speaker: 'customer', text }] })}\n`;

describe('readConversations', () => {
  it('reads lines that arrive in pieces, also in the middle of a character', async () => {
    const bytes = Buffer.from(line('é1', 'größer') + line('b').trimEnd());
    const pieces = [...bytes].map((byte) => Buffer.from([byte]));
    expect((await readAll(pieces)).ids).toEqual(['é1', 'b']);
  });

  it('skips and names a bad line, and keeps reading', async () => {
    const { ids, problems, counts } = await readAll([line('a'), '{"id":\n', line('b')]);
    expect(ids).toEqual(['a', 'b']);
    expect(problems.map((problem) => problem.line)).toEqual([2]);
    expect(counts).toMatchObject({ lines: 3, conversations: 2, problems: 1 });
  });

  it('stops at the first bad line when strict, naming file and line', async () => {
    await expect(readAll([line('a'), 'oops\n', line('b')], { strict: true })).rejects.toThrow(
      'talks.jsonl:2: not valid JSON'
    );
  });

  it('refuses a binary file', async () => {
    await expect(readAll([Buffer.from([0x50, 0x4b, 0, 0])])).rejects.toThrow(
      'talks.jsonl is not a text file.'
    );
  });

  it('reports a line that is too long without keeping it, and reads on', async () => {
    const long = line('long', 'x'.repeat(5000));
    const { ids, problems } = await readAll([long.slice(0, 3000), long.slice(3000), line('b')], {
      longestLine: 1000
    });
    expect(ids).toEqual(['b']);
    expect(problems[0]).toMatchObject({ line: 1 });
  });

  it('says so when there is no conversation at all', async () => {
    await expect(readAll(['\n\n'])).rejects.toThrow('talks.jsonl holds no conversation');
    await expect(readAll(['nope\n'])).rejects.toThrow('1 lines could not be read');
  });
});
