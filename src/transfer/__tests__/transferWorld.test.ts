/**
 * Thousands of random transfers: whatever is lost, repeated or delayed, every leg ends exactly once,
 * no customer waits for nothing and the audit trail has no gap.
 */
import fc from 'fast-check';
import {
  OUTCOMES,
  TRANSFER_EVENTS,
  transition,
  openLeg,
  type TransferEventKind
} from '../index.ts';
import { runTransfer, time, type News, type World } from './transferWorld.ts';

const RUNS = 5000;

const news = fc.record({
  kind: fc.constantFrom(...TRANSFER_EVENTS),
  second: fc.integer({ min: 0, max: 600 }),
  delay: fc.integer({ min: 0, max: 300 }),
  copies: fc.integer({ min: 1, max: 3 }),
  lost: fc.boolean()
});

const histories = fc.tuple(
  fc.array(news, { maxLength: 12 }),
  fc.integer({ min: 0, max: 3 }),
  // How long the platform still holds the work: not at all, a while, or for ever.
  fc.constantFrom(0, 120, 900, 1_000_000)
);

/** What is wrong with how a world ended; blank when nothing is. Cheaper than an assertion per line. */
function problemOf({ legs, trail, cases }: World, history: readonly News[]): string {
  for (const [number, leg] of legs.entries()) {
    const lines = trail.filter((line) => line.leg === number);
    const ends = lines.filter(({ to }) => OUTCOMES[to].terminal);
    if (!OUTCOMES[leg.outcome].terminal) return `leg ${number} is lost in ${leg.outcome}`;
    if (ends.length !== 1) return `leg ${number} ended ${ends.length} times`;
    if (leg.endedAt === null) return `leg ${number} ended at no time`;
    if (lines[0].from !== '' || lines.at(-1)!.to !== leg.outcome) return 'the trail is not whole';
    if (lines.slice(1).some((line, index) => line.from !== lines[index].to)) return 'a gap';
  }
  const unserved = legs.filter((leg) => leg.outcome === 'nobodyAvailable').length - cases.size;
  // The platform's own `nobody` comes from the flow, which has recorded the case before.
  const fromFlow = history.filter(({ kind }) => kind === 'nobody').length;
  return unserved > fromFlow ? 'somebody waits for nothing' : '';
}

describe(`in ${RUNS} random transfers`, () => {
  it('every leg ends exactly once, nobody waits for nothing and the trail has no gap', () => {
    let runs = 0;
    let legs = 0;
    fc.assert(
      fc.property(histories, ([history, hops, queuedUntil]) => {
        const world = runTransfer(history, hops, queuedUntil);
        runs += 1;
        legs += world.legs.length;
        const problem = problemOf(world, history);
        if (problem !== '') throw new Error(problem);
      }),
      { numRuns: RUNS }
    );
    expect(runs).toBeGreaterThanOrEqual(RUNS);
    expect(legs).toBeGreaterThanOrEqual(RUNS);
  });
});

describe('the order of arrival', () => {
  /** A history as the platform lives it: offers and declines, then an acceptance, then the end. */
  const lived = fc
    .tuple(
      fc.array(fc.constantFrom<TransferEventKind>('offer', 'decline', 'timeOut'), { maxLength: 6 }),
      fc.constantFrom<readonly TransferEventKind[]>(['accept', 'complete'], ['leave'])
    )
    .map(([before, end]) =>
      [...before, ...end].map((kind, index) => ({
        kind,
        at: time(10 * (index + 1)),
        source: `work-${index}`
      }))
    );

  it('never changes how a lived history ends', () => {
    const arrived = lived.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray([...events, ...events], { minLength: 2 * events.length })
      )
    );
    fc.assert(
      fc.property(arrived, ([inOrder, shuffled]) => {
        const fold = (events: typeof inOrder) =>
          events.reduce((leg, event) => transition(leg, event).leg, openLeg(time(0)));
        const expected = fold(inOrder);
        const actual = fold(shuffled);
        return (
          actual.outcome === expected.outcome &&
          actual.endedAt === expected.endedAt &&
          actual.acceptedAt === expected.acceptedAt
        );
      }),
      { numRuns: RUNS }
    );
  });
});

describe('news that never comes', () => {
  it('ends in a case with a call-back within the watchdog times', () => {
    const silent: News[] = [];
    const { legs, cases } = runTransfer(silent, 3);
    expect(legs[0].outcome).toBe('nobodyAvailable');
    expect(cases.has(0)).toBe(true);
  });
});
