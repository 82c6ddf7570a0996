/**
 * The table in both directions, and what happens to events that come twice, late, early or never
 * should.
 */
import { policy } from '../../../policy/index.ts';
import { TRANSFER_OUTCOMES } from '../../shared/reasons.ts';
import {
  openLeg,
  OUTCOMES,
  TRANSFER_EVENTS,
  transition,
  type Leg,
  type TransferEvent,
  type TransferEventKind
} from '../index.ts';

const START = Date.parse('2026-03-11T10:00:00Z');

function at(second: number): string {
  return new Date(START + second * 1000).toISOString();
}

function event(kind: TransferEventKind, second: number, source = 'work-1'): TransferEvent {
  return { kind, at: at(second), source, detail: `${kind} detail` };
}

function run(...events: readonly TransferEvent[]): Leg {
  return events.reduce((leg, each) => transition(leg, each).leg, openLeg(at(0)));
}

describe('the outcome table', () => {
  it('has a row for each of the nine outcomes, with message, retry rule and bucket', () => {
    expect(Object.keys(OUTCOMES).sort()).toEqual([...TRANSFER_OUTCOMES].sort());
    for (const [outcome, row] of Object.entries(OUTCOMES)) {
      expect(row.bucket).not.toBe('');
      expect(row.message === '').toBe(outcome === 'customerLeft');
      expect(Object.keys(row.moves).length === 0).toBe(row.terminal);
    }
  });

  it('names only messages that the policy has', () => {
    const codes = policy.messages.map(({ code }) => code);
    for (const { message } of Object.values(OUTCOMES)) {
      expect(message === '' || codes.includes(message)).toBe(true);
    }
  });

  it('reaches every outcome from an open leg', () => {
    const reached = new Set<string>(['offered']);
    for (let size = 0; size !== reached.size;) {
      size = reached.size;
      for (const outcome of [...reached] as (keyof typeof OUTCOMES)[]) {
        Object.values(OUTCOMES[outcome].moves).forEach((to) => reached.add(to));
      }
    }
    expect([...reached].sort()).toEqual([...TRANSFER_OUTCOMES].sort());
  });
});

describe('a transition', () => {
  it('measures how fast a human answered and how long they took', () => {
    const leg = run(event('offer', 1), event('accept', 31), event('complete', 631));
    expect(leg).toMatchObject({
      outcome: 'completed',
      speedToAnswerSeconds: 31,
      handleSeconds: 600,
      acceptedAt: at(31),
      endedAt: at(631)
    });
  });

  it('counts offers after the first and keeps why a human declined', () => {
    const leg = run(event('offer', 1), event('decline', 5), event('offer', 6, 'work-2'));
    expect(leg).toMatchObject({
      outcome: 'offered',
      retryCount: 1,
      declineReason: 'decline detail'
    });
  });

  it('keeps the cause of a failure', () => {
    expect(run(event('fail', 2))).toMatchObject({
      outcome: 'transferFailed',
      failureCause: 'fail detail'
    });
  });

  it('applies the same event once', () => {
    const leg = run(event('offer', 1), event('decline', 5));
    const again = transition(leg, event('decline', 5));
    expect(again.effect).toBe('duplicate');
    expect(again.leg).toEqual(leg);
  });

  it('ignores a decline that was overtaken by an acceptance', () => {
    const leg = run(event('accept', 9));
    expect(transition(leg, event('decline', 5)).effect).toBe('stale');
  });

  it('believes an acceptance that comes late, because a human has the work', () => {
    const leg = run(event('offer', 1), event('offer', 30, 'watchdog'));
    const late = transition(leg, event('accept', 29));
    expect(late).toMatchObject({ effect: 'applied', to: 'accepted' });
    expect(late.leg.lastEventAt).toBe(at(30));
  });

  it('notes when a finished leg had been accepted, without moving it', () => {
    const late = transition(run(event('complete', 60)), event('accept', 10));
    expect(late.effect).toBe('stale');
    expect(late.leg).toMatchObject({
      outcome: 'completed',
      speedToAnswerSeconds: 10,
      handleSeconds: 50
    });
  });

  it('orders events of one instant by rank, so that the result does not depend on arrival', () => {
    const orders = [
      [event('offer', 5), event('decline', 5)],
      [event('decline', 5), event('offer', 5)]
    ];
    expect(orders.map((each) => run(...each).outcome)).toEqual(['declined', 'declined']);
  });

  it('orders events of one kind and instant by their source', () => {
    const first = run(event('decline', 5, 'work-2'));
    expect(transition(first, event('decline', 5, 'work-1')).effect).toBe('stale');
    expect(transition(first, event('decline', 5, 'work-3')).effect).toBe('applied');
  });

  it.each(
    Object.entries(OUTCOMES).flatMap(([outcome, row]) =>
      TRANSFER_EVENTS.filter((kind) => row.moves[kind] === undefined).map((kind) => [outcome, kind])
    )
  )('rejects, from %s, %s', (outcome, kind) => {
    const leg = { ...openLeg(at(0)), outcome: outcome as Leg['outcome'] };
    const rejected = transition(leg, event(kind as TransferEventKind, 5));
    expect(rejected.effect).toBe('illegal');
    expect(rejected.leg).toEqual(leg);
  });
});
