/**
 * What a packet says of the matter: the open request, where it stands, what must be known, and nothing
 * that nobody recorded.
 */
import { policy } from '../../../policy/index.ts';
import { toRecords } from '../../compile/records.ts';
import type { Conversation } from '../../shared/conversation.ts';
import type { Decision } from '../../shared/decision.ts';
import { initialFacts } from '../../shared/facts.ts';
import type { Packet } from '../../shared/packet.ts';
import { buildPacket } from '../index.ts';

const records = toRecords(policy);
const now = '2026-03-11T10:05:00.000Z';

const decision = (over: Partial<Decision>): Decision => ({
  action: 'escalate',
  reason: 'upset',
  rule: 'Upset',
  priority: 'high',
  destination: 'Handoff_Senior_Care',
  missing: [],
  ask: null,
  customerMessage: '',
  trace: { policyVersion: 'v1', signals: [], facts: initialFacts(), path: [], wouldChange: [] },
  ...over
});

describe('the matter', () => {
  const built = (turns: Conversation['turns'], over: Partial<Conversation> = {}): Packet =>
    buildPacket({ conversation: { id: 'c', turns, ...over }, signals: [], records, now });
  const customer = (text: string) => ({ speaker: 'customer', text }) as const;
  const ai = (text: string) => ({ speaker: 'ai', text }) as const;

  it('is the request that is open, not the first one, and says what was done before', () => {
    const packet = built([
      customer('What is my gift card balance?'),
      ai('I cannot see balances.'),
      customer('Then cancel booking AB1234 and book a later trip instead.'),
      {
        speaker: 'action',
        name: 'cancelBooking',
        status: 'worked',
        input: { bookingId: 'AB1234' }
      },
      { speaker: 'action', name: 'bookTrip', status: 'failed', error: 'payment does not add up' }
    ]);
    expect(packet.header.wants).toContain('Book trip');
    expect(packet.whereItStands).toContain('Done: Cancel booking');
    expect(packet.whereItStands).toContain('(failed)');
    expect(packet.mustKnow.map(({ code }) => code)).toContain('irreversible');
    expect(packet.nextActions[0]?.why).toContain('payment does not add up');
  });

  it('keeps retention away from the bereaved and says condolence first', () => {
    const packet = buildPacket({
      conversation: {
        id: 'c',
        turns: [customer('I want to cancel the contract of my late husband.')]
      },
      decision: decision({ reason: 'cancelling' }),
      signals: [],
      records,
      now
    });
    expect(packet.openingSlots).toMatchObject({ family: 'care', event: 'sayDeath' });
    expect(packet.nextActions.map(({ code }) => code)).not.toContain('nextRetention');
    expect(packet.mustKnow[0]).toMatchObject({ code: 'death', source: { turn: 1 } });
  });

  it('calls an action without a recorded result neither worked nor failed', () => {
    const packet = built([
      customer('Please cancel order 55120.'),
      { speaker: 'action', name: 'cancelOrder', status: 'failed', recordedStatus: '' }
    ]);
    expect(packet.attempts[0]?.result).toBe('notRecorded');
    expect(packet.whereItStands).toContain('No result recorded');
  });

  it('scores nothing for a conversation in which nobody asked for anything', () => {
    expect(built([customer('asdf qwer zxcv'), ai('Sorry?')]).completeness.score).toBe(0);
  });

  it('is a plain greeting where no sentence is composed', () => {
    const packet = built([customer('注文番号88213の商品が壊れていました。')], { language: 'ja' });
    expect(packet.openingSlots).toMatchObject({ family: 'plain', language: 'ja', act: '' });
  });
});
