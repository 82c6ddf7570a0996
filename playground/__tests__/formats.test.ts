import { parseConversationLine } from '../../src/shared/conversationLine.ts';
import { cellsOf, sourceLines, speakerOf } from '../play/formats.ts';

const read = (text: string) =>
  sourceLines(text).map(({ text: line, place }) => parseConversationLine(line, place));
const turns = (text: string) =>
  read(text).map((line) =>
    line?.conversation?.turns.map((turn) => [
      turn.speaker,
      turn.speaker === 'action' ? turn.name : turn.text
    ])
  );

const TURNS = [
  { speaker: 'customer', text: 'Hello' },
  { speaker: 'ai', text: 'Hi' }
];
const WANTED = [
  ['customer', 'Hello'],
  ['ai', 'Hi']
];

describe('conversations of other systems', () => {
  it.each([
    ['JSON lines', `{"id":"a","turns":${JSON.stringify(TURNS)}}\n`],
    ['a JSON array', JSON.stringify([{ id: 'a', turns: TURNS }], null, 2)],
    ['one conversation over many lines', JSON.stringify({ id: 'a', turns: TURNS }, null, 2)],
    ['one without an id', JSON.stringify({ turns: TURNS })],
    ['conversations under a name', JSON.stringify({ conversations: [{ id: 'a', turns: TURNS }] })],
    [
      'chat messages',
      '{"messages":[{"role":"system","content":"Be kind."},{"role":"user","content":[{"type":"text","text":"Hello"}]},{"role":"assistant","content":null},{"role":"assistant","content":"Hi"}]}'
    ],
    [
      'an array of messages',
      '[{"role":"user","content":"Hello"},{"role":"assistant","content":"Hi"}]'
    ],
    ['a table', 'Conversation ID;Sender;Message\n7;User;Hello\n7;Bot;Hi\n'],
    ['a table without ids', 'role,text\nuser,Hello\nassistant,Hi'],
    ['a WhatsApp export', '12/03/2026, 14:04 - Maria: Hello\n12/03/2026, 14:05 - Shop: Hi\n'],
    [
      'a WhatsApp export in brackets',
      '[12.03.26, 14:04:10] Maria: Hello\n[12.03.26, 14:05:00] Shop: Hi'
    ]
  ])('reads %s', (_, text) => {
    expect(turns(text).filter(Boolean)).toEqual([WANTED]);
  });

  it('keeps apart the conversations of a table, and what quotes hold', () => {
    const text =
      'id,speaker,text\r\n1,user,"Hello, ""you""\nthere"\r\n2,user,Other\r\n1,bot,Hi\r\n';
    expect(turns(text)).toEqual([
      [
        ['customer', 'Hello, "you"\nthere'],
        ['ai', 'Hi']
      ],
      [['customer', 'Other']]
    ]);
    expect(cellsOf('a\tb', '\t')).toEqual([['a', 'b']]);
  });

  it('keeps tools of a chat as actions, and lines that continue a message', () => {
    expect(turns('{"messages":[{"role":"tool","name":"lookup","content":"{}"}]}')).toEqual([
      [['action', 'lookup']]
    ]);
    expect(turns('1/2/26, 9:04 AM - A: One\nmore\n1/2/26, 9:05 AM - B: Two')[0]?.[0]).toEqual([
      'customer',
      'One\nmore'
    ]);
  });

  it('leaves a bad line where it is, and an unknown speaker its name', () => {
    const [good, bad] = read(`{"id":"a","turns":${JSON.stringify(TURNS)}}\n{"id":`);
    expect(good?.conversation?.id).toBe('a');
    expect(bad?.problem?.line).toBe(2);
    expect(speakerOf('Robot 2')).toBe('robot');
    expect(read('plain words')[0]?.problem?.line).toBe(1);
  });
});
