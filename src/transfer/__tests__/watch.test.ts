/** The watchdog's decision for every way a leg can stand. */
import { openLeg, WATCH_LIMITS, watchStep, type Leg, type Ways } from '../index.ts';

const START = Date.parse('2026-03-11T10:00:00Z');
const at = (second: number): string => new Date(START + second * 1000).toISOString();

const lost: Ways = {
  queued: false,
  offeredHereAt: at(0),
  retriesHere: 0,
  waitLimitSeconds: 300,
  overflow: true
};
const queued: Ways = { ...lost, queued: true };
const untaken = openLeg(at(0));
const accepted: Leg = { ...untaken, outcome: 'accepted', acceptedAt: at(30) };

describe('the watchdog', () => {
  it.each([
    ['waits until its minute is over', untaken, 59, lost, 'wait'],
    ['offers lost work again after a minute', untaken, 60, lost, 'offerAgain'],
    ['moves lost work on after that', untaken, 60, { ...lost, retriesHere: 1 }, 'nextDestination'],
    [
      'records a case when there is nowhere to go',
      untaken,
      60,
      { ...lost, retriesHere: 1, overflow: false },
      'recordCase'
    ],
    ['leaves queued work in its queue', untaken, 299, queued, 'wait'],
    [
      'moves queued work on at the limit of its destination',
      untaken,
      300,
      queued,
      'nextDestination'
    ],
    [
      'lets queued work wait where there is no overflow',
      untaken,
      300,
      { ...queued, overflow: false },
      'wait'
    ],
    [
      'lets queued work wait where there is no limit',
      untaken,
      1799,
      { ...queued, waitLimitSeconds: null },
      'wait'
    ],
    ['lets nobody wait longer than half an hour', untaken, 1800, queued, 'recordCase'],
    ['does not disturb a human', accepted, 3600, lost, 'wait'],
    ['closes what nobody closed', accepted, 30 + WATCH_LIMITS.staleSeconds, lost, 'close'],
    ['has nothing to do once it is over', { ...untaken, outcome: 'completed' }, 60, lost, 'none']
  ] as const)('%s', (_what, leg, second, ways, step) => {
    expect(watchStep(leg, at(second), ways)).toBe(step);
  });
});
