/** A line of a conversation file is read, or refused with what is wrong and what would be right. */
import fc from 'fast-check';
import { parseConversationLine } from '../conversationLine.ts';

const read = (value: unknown) => parseConversationLine(JSON.stringify(value), 7);

describe('parseConversationLine', () => {
  it('keeps fields it does not know', () => {
    const parsed = read({ id: 'c1', turns: [{ speaker: 'customer', text: 'Hi', mood: 3 }], x: 1 });
    expect(parsed?.conversation).toEqual({
      id: 'c1',
      turns: [{ speaker: 'customer', text: 'Hi', mood: 3 }],
      x: 1
    });
  });

  it('reads a line with text as one customer turn', () => {
    expect(read({ id: 'c1', text: 'I want a person' })?.conversation?.turns).toEqual([
      { speaker: 'customer', text: 'I want a person' }
    ]);
  });

  it('takes an action with an error as failed even without a status', () => {
    const turns = [{ speaker: 'action', name: 'refund', error: 'limit' }];
    expect(read({ id: 'c1', turns })?.conversation?.turns[0]).toMatchObject({ status: 'failed' });
  });

  it('keeps the word a recording used for the status of an action', () => {
    const turns = [
      { speaker: 'action', name: 'a', status: 'succeeded' },
      { speaker: 'action', name: 'b' },
      { speaker: 'action', name: 'c', status: 'worked' }
    ];
    expect(read({ id: 'c1', turns })?.conversation?.turns).toEqual([
      { speaker: 'action', name: 'a', status: 'worked', recordedStatus: 'succeeded' },
      { speaker: 'action', name: 'b', status: 'worked', recordedStatus: '' },
      { speaker: 'action', name: 'c', status: 'worked' }
    ]);
  });

  it('passes over blank lines and a byte order mark', () => {
    expect(parseConversationLine('   ', 3)).toBeNull();
    expect(parseConversationLine('\uFEFF{"id":"a","turns":[]}', 1)?.conversation?.id).toBe('a');
  });

  it.each([
    ['{"id":"c1","turns":[', 'not valid JSON'],
    ['[1]', 'not a JSON object'],
    ['{"turns":[]}', 'no id'],
    ['{"id":"c1"}', 'no turns'],
    ['{"id":"c1","turns":["hi"]}', 'turn 1 is not an object'],
    ['{"id":"c1","turns":[{"speaker":"robot","text":"hi"}]}', 'unknown speaker "robot"'],
    ['{"id":"c1","turns":[{"speaker":"action"}]}', 'action without a name'],
    ['{"id":"c1","turns":[{"speaker":"ai","text":5}]}', 'text that is not a string'],
    ['{"id":"c1","channel":"fax","turns":[]}', 'unknown channel "fax"']
  ])('refuses %s', (line, message) => {
    const problem = parseConversationLine(line, 7)?.problem;
    expect(problem?.line).toBe(7);
    expect(problem?.message).toContain(message);
    expect(problem?.fix).toMatch(/\.$/);
  });

  it('never throws, whatever the line holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        const parsed = parseConversationLine(line, 1);
        expect(parsed === null || 'conversation' in parsed || 'problem' in parsed).toBe(true);
      }),
      { numRuns: 500 }
    );
  });
});
