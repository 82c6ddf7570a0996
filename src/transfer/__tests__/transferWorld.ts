/**
 * A small world for property tests: a platform that offers work, loses, repeats and delays its news,
 * and a watchdog that looks at every leg until nothing waits. What it drives is the shipped orchestration.
 */
import type { TransferOutcome } from '../../shared/reasons.ts';
import {
  advance,
  openCourse,
  OUTCOMES,
  WATCH_LIMITS,
  watchStep,
  type Course,
  type TransferEvent,
  type TransferEventKind,
  type WatchStep
} from '../index.ts';

/** One line of the audit trail: only what was applied. */
interface TrailLine {
  readonly leg: number;
  readonly from: TransferOutcome;
  readonly to: TransferOutcome;
}

/** One thing the platform reports: what happened when, when it is heard of, and how often. */
export interface News {
  readonly kind: TransferEventKind;
  readonly second: number;
  /** Seconds until it is heard of. */
  readonly delay: number;
  readonly copies: number;
  readonly lost: boolean;
  /** Number of the work that reports it; the same work may report several things. */
  readonly work: number;
}

const START = Date.parse('2026-03-11T10:00:00Z');

export function time(second: number): string {
  return new Date(START + second * 1000).toISOString();
}

/** How the world stands when nothing moves any more. */
export interface World {
  readonly course: Course;
  readonly trail: readonly TrailLine[];
  /** Cases with a call-back that were recorded, by leg. */
  readonly cases: ReadonlySet<number>;
}

/** What the watchdog's steps are to a leg. */
const EVENTS: Readonly<Partial<Record<WatchStep, TransferEventKind>>> = {
  recordCase: 'nobody',
  close: 'complete'
};

function arrivals(news: readonly News[]): { second: number; event: TransferEvent }[] {
  return news
    .filter(({ lost }) => !lost)
    .flatMap((each) =>
      Array.from({ length: each.copies }, (_, copy) => ({
        second: each.second + each.delay + copy,
        event: {
          kind: each.kind,
          at: time(each.second),
          source: `work-${each.work}`,
          work: `work-${each.work}`
        }
      }))
    )
    .sort((a, b) => a.second - b.second);
}

/** Runs one transfer from its opening until nothing waits; throws when it never ends. */
export function runTransfer(news: readonly News[], queuedUntil = 0): World {
  const heard = arrivals(news);
  let course = openCourse(time(0));
  const trail: TrailLine[] = [];
  const cases = new Set<number>();

  const apply = (event: TransferEvent, number?: number): void => {
    const step = advance(course, event, number);
    course = step.course;
    for (const { leg, effect, from, to } of step.moves) {
      if (effect !== 'applied') continue;
      trail.push({ leg, from, to });
      // Whoever says that nobody can take it records the case: the flow, or the watchdog.
      if (OUTCOMES[to].retry === 'callBack') cases.add(leg);
    }
  };
  const watch = (second: number): void => {
    for (const [number, leg] of course.legs.entries()) {
      const work = { queued: second < queuedUntil, hasCallBack: cases.has(number) };
      const step = watchStep(leg, time(second), work);
      if (step === 'callBack') cases.add(number);
      const kind = EVENTS[step];
      if (kind !== undefined)
        apply({ kind, at: time(second), source: `watchdog-${second}` }, number);
    }
  };

  const isOver = (): boolean => course.legs.every(({ outcome }) => OUTCOMES[outcome].terminal);
  const horizon = (heard.at(-1)?.second ?? 0) + queuedUntil + 2 * WATCH_LIMITS.staleSeconds;
  for (let second = 0; heard.length > 0 || !isOver();) {
    while (heard.length > 0 && heard[0].second <= second) apply(heard.shift()!.event);
    watch(second);
    const isLookedAfter = course.legs.every(
      ({ outcome }, number) =>
        outcome === 'accepted' || OUTCOMES[outcome].terminal || cases.has(number)
    );
    second += isLookedAfter && heard.length === 0 ? 3600 : 5;
    if (second > horizon + 7200) throw new Error('A transfer never ended.');
  }
  return { course, trail, cases };
}
