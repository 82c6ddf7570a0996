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

const RUNS = 20_000;

const news = fc.record({
  kind: fc.constantFrom(...TRANSFER_EVENTS),
  second: fc.integer({ min: 0, max: 600 }),
  delay: fc.integer({ min: 0, max: 300 }),
  copies: fc.integer({ min: 1, max: 3 }),
  lost: fc.boolean(),
  work: fc.integer({ min: 1, max: 3 })
});

const histories = fc.tuple(
  fc.array(news, { maxLength: 12 }),
  // How long the platform still holds the work: not at all, a while, or for ever.
  fc.constantFrom(0, 120, 900, 1_000_000)
);

/** What is wrong with how a world ended; blank when nothing is. Cheaper than an assertion per line. */
function problemOf({ course, trail, cases }: World): string {
  for (const [number, leg] of course.legs.entries()) {
    const lines = trail.filter((line) => line.leg === number);
    const ends = lines.filter(({ to }) => OUTCOMES[to].terminal);
    if (!OUTCOMES[leg.outcome].terminal) return `leg ${number} is lost in ${leg.outcome}`;
    if (ends.length !== 1) return `leg ${number} ended ${ends.length} times`;
    if (leg.endedAt === null) return `leg ${number} ended at no time`;
    if (lines[0].from !== 'offered' || lines.at(-1)!.to !== leg.outcome) return 'no whole trail';
    if (lines.slice(1).some((line, index) => line.from !== lines[index].to)) return 'a gap';
    const isUnserved = OUTCOMES[leg.outcome].retry === 'callBack';
    if (isUnserved && !cases.has(number)) return 'somebody waits for nothing';
  }
  return '';
}

const at = (second: number, kind: TransferEventKind, more: Partial<News> = {}): News => ({
  kind,
  second,
  delay: 0,
  copies: 1,
  lost: false,
  work: 1,
  ...more
});

/** Histories that were found wrong once, smallest form; they run before the random ones. */
const FOUND: [[News[], number]][] = [
  [[[at(0, 'nobody', { copies: 3 }), at(1, 'offer', { work: 2 })], 0]],
  [[[at(5, 'complete', { delay: 60, work: 3 }), at(1, 'nobody'), at(10, 'offer', { work: 2 })], 0]]
];

describe(`in ${RUNS} random transfers`, () => {
  it('every leg ends exactly once, nobody waits for nothing and the trail has no gap', () => {
    let runs = 0;
    let further = 0;
    fc.assert(
      fc.property(histories, ([history, queuedUntil]) => {
        const world = runTransfer(history, queuedUntil);
        runs += 1;
        further += world.course.legs.length - 1;
        const problem = problemOf(world);
        if (problem !== '') throw new Error(problem);
      }),
      { numRuns: RUNS, examples: FOUND }
    );
    expect(runs).toBeGreaterThanOrEqual(RUNS);
    expect(further).toBeGreaterThan(RUNS / 100);
  });

  it('news from before a leg was opened never end it', () => {
    const { course } = runTransfer(FOUND[1][0][0], FOUND[1][0][1]);
    expect(course.legs.map(({ outcome }) => outcome)).toEqual([
      'nobodyAvailable',
      'nobodyAvailable'
    ]);
    expect(course.legs[1].endedAt).toBe(time(70));
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
    const { course, cases } = runTransfer([]);
    expect(course.legs[0].outcome).toBe('nobodyAvailable');
    expect(cases.has(0)).toBe(true);
  });
});
