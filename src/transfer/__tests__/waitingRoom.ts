/**
 * The waiting room of a day: customers wait in queues while people come and go, the platform loses work
 * now and then, and a clock looks once a minute. Everything that is said or recorded is kept, so that a
 * test can ask whether anybody was forgotten and whether a word was untrue.
 */
import { reaches, type Surface } from '../../platform/index.ts';
import { openLeg, updateAfterStep, watchStep, type Leg } from '../index.ts';

/** One customer of the day. Seconds count from its beginning. */
export interface Visit {
  readonly surface: Surface;
  readonly arrives: number;
  /** A person takes the work then, if it is still queued; null when nobody ever does. */
  readonly taken: number | null;
  /** The platform loses the work then; null when it does not. */
  readonly lost: number | null;
  /** The customer leaves then; null when they stay. */
  readonly leaves: number | null;
}

/** How a visit ended. */
export interface Ending {
  readonly outcome: 'served' | 'callBack' | 'left' | 'stranded';
  /** Longest time between two looks at the waiting work, in seconds. */
  readonly longestUnseen: number;
  /** When a call-back was on record; null when there is none. */
  readonly callBackAt: number | null;
  /** Words the customer is known to have heard, and what was so at that moment. */
  readonly heard: readonly {
    readonly code: string;
    readonly second: number;
    readonly isTrue: boolean;
  }[];
}

/** Settings of the clock: seconds between looks, and minutes in which it fails. */
export interface Clock {
  readonly every: number;
  readonly fails: (second: number) => boolean;
}

const START = Date.parse('2026-03-11T08:00:00Z');
const at = (second: number): string => new Date(START + second * 1000).toISOString();

/** What must be so for words to be true. */
const TRUE_WHEN: Readonly<Record<string, (queued: boolean, callBack: boolean) => boolean>> = {
  stillWaiting: (queued) => queued,
  callBackWhileWaiting: (queued, callBack) => queued && callBack,
  unrouted: (queued, callBack) => !queued && callBack
};

/** Plays one visit until it is over, or until the day is. */
export function playVisit(visit: Visit, clock: Clock, day: number): Ending {
  const leg: Leg = openLeg(at(visit.arrives));
  const heard: Ending['heard'][number][] = [];
  let toldAt = at(visit.arrives);
  let callBackAt: number | null = null;
  let longestUnseen = 0;
  let seen = visit.arrives;
  const isPast = (moment: number | null, second: number) => moment !== null && moment <= second;
  const ending = (outcome: Ending['outcome']): Ending => ({
    outcome,
    longestUnseen,
    callBackAt,
    heard
  });
  const first = Math.ceil((visit.arrives + 1) / clock.every) * clock.every;
  for (let second = first; second <= day; second += clock.every) {
    const isLost = isPast(visit.lost, second);
    if (isPast(visit.leaves, second)) return ending('left');
    if (isPast(visit.taken, second) && !(isLost && visit.lost! < visit.taken!)) {
      return ending('served');
    }
    if (clock.fails(second)) continue;
    longestUnseen = Math.max(longestUnseen, second - seen);
    seen = second;
    const work = { queued: !isLost, hasCallBack: callBackAt !== null };
    const now = at(second);
    const step = watchStep(leg, now, work);
    if (step === 'callBack' || step === 'recordCase') callBackAt ??= second;
    const code = updateAfterStep({ outcome: leg.outcome, toldAt }, step, now);
    if (code !== '' && reaches('sendConversationMessages', visit.surface, 'waiting') === 'proven') {
      toldAt = now;
      const isTrue = TRUE_WHEN[code](!isLost, callBackAt !== null);
      heard.push({ code, second, isTrue });
    }
    if (step === 'recordCase') return ending('callBack');
  }
  return ending(callBackAt === null ? 'stranded' : 'callBack');
}
