/** The judge of packets finds every kind of mistake it claims to look for. */
import type { Conversation } from '../../../../src/shared/conversation.ts';
import type { Packet } from '../../../../src/shared/packet.ts';
import { emptyTally, judge, shortfalls, type Tally } from '../judging.ts';
import { actionsOf, idsOf } from '../oracle.ts';

const conversation: Conversation = {
  id: 'c1',
  turns: [
    { speaker: 'customer', text: 'My booking is QX7T2A, and I am ana_ruiz_4411.' },
    {
      speaker: 'action',
      name: 'changeBooking',
      status: 'worked',
      input: { booking_id: 'QX7T2A', legs: '[{"flight_number": "AB120"}]' },
      output: 'Error: no seats'
    }
  ]
};

const source = { provenance: 'customer', turn: 1 } as const;
const good = {
  id: 'c1',
  header: { name: 'Ana', tier: '', identity: 'unknown', wants: 'Change booking', reason: 'upset' },
  reason: 'upset',
  summary: 'Wants a change.',
  facts: [
    { name: 'booking', value: 'QX7T2A', source, masked: false },
    { name: 'user id', value: 'ana_ruiz_4411', source, masked: false },
    { name: 'flight', value: 'AB120', source: { provenance: 'action', turn: 2 }, masked: false }
  ],
  attempts: [{ action: 'changeBooking', result: 'failed', count: 1, source }],
  turns: [{ sequence: 1 }, { sequence: 2 }]
};

const judged = (over: object): Tally => {
  const tally = emptyTally();
  judge({ ...good, ...over } as unknown as Packet, conversation, tally);
  return tally;
};

describe('the oracle', () => {
  it('reads ids from words, fields and JSON that was cut off', () => {
    expect([...idsOf(conversation)].sort()).toEqual(['ab120', 'ana_ruiz_4411', 'qx7t2a']);
  });

  it('takes an output that says error for a failure, whatever the status', () => {
    expect(actionsOf(conversation)).toEqual([{ name: 'changeBooking', mayHaveWorked: false }]);
  });
});

describe('the judge', () => {
  it('finds nothing wrong with a packet that is right', () => {
    const tally = judged({});
    expect(tally.mistakes).toEqual([]);
    expect(shortfalls(tally)).toEqual([]);
  });

  it.each([
    ['ids carried below .98', { facts: good.facts.slice(1) }],
    ['more than 8 facts', { facts: Array.from({ length: 9 }, () => good.facts[0]) }],
    ['a header is too long', { header: { ...good.header, wants: 'w '.repeat(20) } }],
    ['a summary is too long', { summary: 'w '.repeat(61) }],
    ['an action is not listed', { attempts: [] }],
    ['a failure is called a success', { attempts: [{ ...good.attempts[0], result: 'worked' }] }],
    ['a link leads nowhere', { promises: [{ source: { provenance: 'ai', turn: 9 } }] }],
    [
      'facts not in the line they link to',
      { facts: good.facts.map((fact) => ({ ...fact, source: { provenance: 'ai', turn: 2 } })) }
    ]
  ])('finds: %s', (shortfall, over) => {
    expect(shortfalls(judged(over))).toContain(shortfall);
  });
});
