/** What would make figures wrong is named, and duplicates are not counted twice. */
import type { Conversation } from '../../shared/conversation.ts';
import { Oddities } from '../oddities.ts';

const talk = (id: string, changes: Partial<Conversation> = {}): Conversation => ({
  id,
  turns: [{ speaker: 'customer', text: 'Hello' }],
  ...changes
});

describe('oddities of an input', () => {
  it('are none in an ordinary file', () => {
    const oddities = new Oddities('needed');
    const turns: Conversation['turns'] = [
      { speaker: 'customer', text: 'Hello', at: '2026-03-01T10:00:00+01:00' },
      { speaker: 'ai', text: 'Hello' },
      { speaker: 'human', text: 'Kim here', at: '2026-03-01T09:05:00Z' }
    ];
    expect(oddities.admit(talk('a', { turns, labels: { needed: true } }))).toBe(true);
    expect(oddities.admit(talk('b', { labels: { needed: 2 } }))).toBe(true);
    expect(Object.values(oddities.report()).map(({ count }) => count)).toEqual([0, 0, 0, 0]);
  });

  it('are named by their conversation, each kind by itself', () => {
    const oddities = new Oddities('needed');
    oddities.admit(talk('word', { labels: { needed: 'yes' } }));
    oddities.admit(
      talk('clock', {
        turns: [
          { speaker: 'customer', text: 'Hello', at: '2026-03-01T10:00:00Z' },
          { speaker: 'ai', text: 'Hello', at: '2026-03-01T09:59:00Z' }
        ]
      })
    );
    oddities.admit(
      talk('speakers', {
        turns: [
          { speaker: 'human', text: 'Kim here' },
          { speaker: 'ai', text: 'Hello' }
        ]
      })
    );
    expect(oddities.report()).toEqual({
      duplicate: { count: 0, ids: [] },
      label: { count: 1, ids: ['word'] },
      clock: { count: 1, ids: ['clock'] },
      speakers: { count: 1, ids: ['speakers'] }
    });
  });

  it('admit a conversation once and name the first few that come again', () => {
    const oddities = new Oddities(null);
    const admitted = ['a', 'b', 'a', 'a', 'a', 'a', 'a', 'b'].map((id) => oddities.admit(talk(id)));
    expect(admitted).toEqual([true, true, false, false, false, false, false, false]);
    const { count, ids } = oddities.report().duplicate;
    expect(count).toBe(6);
    expect(ids).toHaveLength(5);
  });
});
