/** The watchdog's decision for every way a leg can stand. */
import { openLeg, WATCH_LIMITS, watchStep, type Leg } from '../index.ts';

const START = Date.parse('2026-03-11T10:00:00Z');
const at = (second: number): string => new Date(START + second * 1000).toISOString();

const untaken = openLeg(at(0));
const accepted: Leg = { ...untaken, outcome: 'accepted', acceptedAt: at(30) };
const LOST = { queued: false };
const QUEUED = { queued: true };
const PROMISED = { queued: true, hasCallBack: true };
const MOVABLE = { queued: true, mayMove: true };

describe('the watchdog', () => {
  it.each([
    ['waits until its minute is over', untaken, 59, LOST, 'wait'],
    ['records a case for work that is lost after a minute', untaken, 60, LOST, 'recordCase'],
    ['leaves queued work in its queue', untaken, 1799, QUEUED, 'wait'],
    [
      'lets nobody wait without a call-back for more than half an hour',
      untaken,
      1800,
      QUEUED,
      'callBack'
    ],
    ['promises one call-back and leaves the place in the queue', untaken, 3600, PROMISED, 'wait'],
    ['moves a case on that waits longer than its team accepts', untaken, 300, MOVABLE, 'moveCase'],
    [
      'ends a promised wait whose work is lost',
      untaken,
      3600,
      { queued: false, hasCallBack: true },
      'recordCase'
    ],
    ['does not disturb a human', accepted, 3600, LOST, 'wait'],
    ['waits a day for the end', accepted, 29 + WATCH_LIMITS.staleSeconds, LOST, 'wait'],
    ['closes what nobody closed', accepted, 30 + WATCH_LIMITS.staleSeconds, LOST, 'close'],
    ['has nothing to do once it is over', { ...untaken, outcome: 'completed' }, 60, LOST, 'none']
  ] as const)('%s', (_what, leg, second, queued, step) => {
    expect(watchStep(leg, at(second), queued)).toBe(step);
  });
});
