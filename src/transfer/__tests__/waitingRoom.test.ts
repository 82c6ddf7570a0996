import fc from 'fast-check';
import { SURFACES } from '../../platform/index.ts';
import { WATCH_LIMITS } from '../index.ts';
import { playVisit, type Clock, type Visit } from './waitingRoom.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
/** Nobody arrives in the last hours: what begins must be able to end. */
const LAST_ARRIVAL = 20 * HOUR;

const within = (arrives: number, offset: number | null): number | null =>
  offset === null ? null : arrives + offset;

const anyVisit: fc.Arbitrary<Visit> = fc
  .record({
    surface: fc.constantFrom(...SURFACES),
    arrives: fc.integer({ min: 0, max: LAST_ARRIVAL }),
    taken: fc.option(fc.integer({ min: 5, max: 2 * HOUR }), { freq: 2 }),
    lost: fc.option(fc.integer({ min: 1, max: HOUR }), { freq: 1 }),
    leaves: fc.option(fc.integer({ min: 10, max: 3 * HOUR }), { freq: 1 })
  })
  .map(({ arrives, taken, lost, leaves, surface }) => ({
    surface,
    arrives,
    taken: within(arrives, taken),
    lost: within(arrives, lost),
    leaves: within(arrives, leaves)
  }));

/** A day: its customers, and the five-minute stretches in which a job of the clock fails. */
const anyDay = fc.record({
  visits: fc.array(anyVisit, { minLength: 1, maxLength: 4 }),
  failing: fc.uniqueArray(fc.integer({ min: 0, max: DAY / 300 }), { maxLength: 6 })
});

const clockOf = (failing: readonly number[]): Clock => ({
  every: 60,
  fails: (second) => failing.includes(Math.floor(second / 300))
});

describe('the waiting room', () => {
  it('strands nobody and says nothing untrue in 5,000 days', () => {
    fc.assert(
      fc.property(anyDay, ({ visits, failing }) => {
        for (const visit of visits) {
          const { outcome, heard, callBackAt } = playVisit(visit, clockOf(failing), DAY);
          if (outcome === 'stranded') throw new Error('Somebody is stranded.');
          if (heard.some(({ isTrue }) => !isTrue)) throw new Error('Untrue words were said.');
          const promise = heard.find(({ code }) => code === 'callBackWhileWaiting');
          if (promise !== undefined && (callBackAt ?? Infinity) > promise.second) {
            throw new Error('A call-back was promised before it was on record.');
          }
        }
      }),
      { numRuns: 5000 }
    );
  });

  it('looks again every minute, and records one call-back after half an hour', () => {
    const visit: Visit = { surface: 'sms', arrives: 0, taken: null, lost: null, leaves: null };
    const { outcome, longestUnseen, callBackAt, heard } = playVisit(visit, clockOf([]), 2 * HOUR);
    expect(outcome).toBe('callBack');
    expect(longestUnseen).toBe(60);
    expect(callBackAt).toBe(WATCH_LIMITS.mostWaitSeconds);
    expect(heard.filter(({ code }) => code === 'callBackWhileWaiting')).toHaveLength(1);
  });

  it('says nothing where nothing is proven to arrive', () => {
    const quiet = SURFACES.filter((surface) => {
      const visit: Visit = { surface, arrives: 0, taken: null, lost: null, leaves: null };
      return playVisit(visit, clockOf([]), HOUR).heard.length === 0;
    });
    expect(quiet).toEqual(['web', 'facebook', 'voice', 'email']);
  });

  it('would strand people with a watchdog that looks once', () => {
    const once: Clock = { every: 60, fails: (second) => second !== 60 };
    const visit: Visit = { surface: 'web', arrives: 0, taken: null, lost: null, leaves: null };
    expect(playVisit(visit, once, DAY).outcome).toBe('stranded');
  });
});
