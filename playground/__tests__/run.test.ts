import type { Conversation } from '../../src/shared/conversation.ts';
import { runConversation } from '../play/run.ts';
import { endingAt } from '../org/times.ts';
import { engines } from './engines.ts';

const recording: Conversation = {
  id: 'recording',
  turns: [
    { speaker: 'customer', text: 'My lamp flickers.' },
    { speaker: 'ai', text: 'Have you tried another socket?' },
    { speaker: 'customer', text: 'I want to speak to a real person, please.' },
    { speaker: 'ai', text: 'Have you tried another bulb?' },
    { speaker: 'human', text: 'Hello, I have read it all.' },
    { speaker: 'customer', text: 'Good.' }
  ]
};

const texts = (run: ReturnType<typeof runConversation>) =>
  run.beats.map((beat) =>
    beat.kind === 'turn' && beat.turn.speaker !== 'action' ? beat.turn.text : beat.kind
  );

describe('a recording', () => {
  const run = runConversation(recording, engines, { mode: 'dynamic', assistantFollows: false });

  it('leaves out what a handoff makes unnecessary', () => {
    expect(texts(run)).not.toContain('Have you tried another bulb?');
  });

  it('offers and connects before the human speaks', () => {
    expect(texts(run).slice(-4)).toEqual([
      'offer',
      'connect',
      'Hello, I have read it all.',
      'Good.'
    ]);
  });

  it('plays to its end when nothing escalates', () => {
    const calm = { id: 'calm', turns: recording.turns.slice(0, 2) };
    const { beats, handoff, legs } = runConversation(calm, engines, {
      mode: 'dynamic',
      assistantFollows: false
    });
    expect(handoff).toBeNull();
    expect(legs).toEqual([]);
    expect(beats).toHaveLength(2);
  });
});

describe('an assistant that follows the policy', () => {
  const account: Conversation = {
    id: 'account',
    turns: [
      { speaker: 'ai', text: 'Hello.', topic: 'Handoff_Account_Verification' },
      { speaker: 'customer', text: 'Can I talk to a human, please?' },
      { speaker: 'ai', text: 'A recorded question.' },
      { speaker: 'customer', text: 'kim@example.com' }
    ]
  };

  it('asks with the words of the policy instead of the recorded ones', () => {
    const run = runConversation(account, engines, { mode: 'dynamic', assistantFollows: true });
    expect(texts(run)).not.toContain('A recorded question.');
    expect(run.beats.some((beat) => beat.kind === 'turn' && beat.voice === 'policy')).toBe(true);
    expect(run.handoff?.turn).toBe(2);
  });

  it('keeps the words of a recording', () => {
    const run = runConversation(account, engines, { mode: 'dynamic', assistantFollows: false });
    expect(texts(run)).toContain('A recorded question.');
  });
});

describe('times of a play', () => {
  it('end now and stay as far apart as they were recorded', () => {
    const turns = endingAt(
      [
        { speaker: 'customer', text: 'a', at: '2026-01-01T10:00:00Z' },
        { speaker: 'ai', text: 'b', at: '2026-01-01T10:01:00Z' },
        { speaker: 'customer', text: 'c' }
      ],
      Date.parse('2026-05-05T12:00:00Z')
    );
    expect(turns.map(({ at }) => at)).toEqual([
      '2026-05-05T11:58:45.000Z',
      '2026-05-05T11:59:45.000Z',
      '2026-05-05T12:00:00.000Z'
    ]);
  });
});
