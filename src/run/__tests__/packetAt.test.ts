/** One conversation gives one truth, whichever command asks. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { policy } from '../../../policy/index.ts';
import { decideResult } from '../../cli/decide.ts';
import { detectResult } from '../../cli/detect.ts';
import { packetOf } from '../../cli/packet.ts';
import { compilePolicy } from '../../compile/index.ts';
import type { Conversation } from '../../shared/conversation.ts';
import { createEngine } from '../engine.ts';
import { lastStep, replay } from '../replay.ts';

const root = resolve(__dirname, '../../..');
const compilation = compilePolicy(policy);
const flows = new Map(
  Object.keys(compilation.flows).map((name) => {
    const path = [...compilation.files.keys()].find((each) => each.includes(`/${name}.flow`))!;
    return [name, readFileSync(resolve(root, path), 'utf8')] as const;
  })
);
const engine = createEngine({
  records: compilation.records,
  decideFlowXml: flows.get('Handoff_Decide')!,
  flows
});
const NOW = '2026-03-11T12:00:00Z';

const recording: Conversation = {
  id: 'c1',
  customer: { name: 'Ada Lovelace' },
  turns: [
    { speaker: 'customer', text: 'Hello, I have a question.', at: '2026-03-11T10:00:00Z' },
    { speaker: 'ai', text: 'What is it about?', at: '2026-03-11T10:00:10Z' },
    {
      speaker: 'customer',
      text: 'My card 4111 1111 1111 1111 was charged and I never ordered that. I want a person.',
      at: '2026-03-11T10:01:00Z'
    },
    { speaker: 'ai', text: 'I can send you a voucher.', at: '2026-03-11T10:01:10Z' },
    { speaker: 'customer', text: 'I will call my lawyer.', at: '2026-03-11T10:02:00Z' },
    { speaker: 'human', text: 'Hello, this is Grace.', at: '2026-03-11T10:09:00Z' },
    { speaker: 'customer', text: 'Thanks.', at: '2026-03-11T10:09:30Z' }
  ]
};

describe('a run', () => {
  const packet = packetOf(recording, engine, NOW);
  const decided = decideResult(recording, lastStep(recording, engine));

  it('ends at the handoff for the packet as for the decision', () => {
    expect(decided).toMatchObject({ escalated: true, turn: 2 });
    expect(packet.turns).toHaveLength(3);
    expect(JSON.stringify(packet)).not.toMatch(/voucher|lawyer|Grace/);
  });

  it('gives the packet the reason of the decision', () => {
    expect(packet.reason).toBe(decided.reason);
    expect(packet.header.reason).toBe(decided.reason);
  });

  it('lets the customer wait from the moment of the handoff', () => {
    expect(packet.header.waitingSince).toBe('2026-03-11T10:01:00Z');
  });

  it('lets nobody wait where nothing is handed over, and never quotes the human', () => {
    const calm: Conversation = {
      id: 'c2',
      turns: [
        { speaker: 'customer', text: 'What are your hours?', at: '2026-03-11T10:00:00Z' },
        { speaker: 'human', text: 'Nine to five.', at: '2026-03-11T10:05:00Z' }
      ]
    };
    const built = packetOf(calm, engine, NOW);
    expect(built.header.waitingSince).toBeNull();
    expect(JSON.stringify(built)).not.toContain('Nine to five');
  });

  it('masks the same quotes for every command', () => {
    const steps = [...replay(recording, engine)];
    const detected = detectResult(recording, engine).signals.filter(({ turn }) => turn <= 2);
    expect(detected).toEqual(steps.flatMap(({ signals }) => signals));
    const quotes = detected.flatMap(({ evidence }) => evidence.map(({ text }) => text));
    expect(quotes).toContain('[card]');
    expect(quotes.join(' ')).not.toMatch(/4111/);
  });

  it('scores what is said after a handoff as well when asked to go to the end', () => {
    const legal = detectResult(recording, engine).signals.filter(
      ({ signal }) => signal === 'legal'
    );
    expect(legal.map(({ turn }) => turn)).toEqual([3]);
  });
});
