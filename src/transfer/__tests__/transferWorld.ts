/**
 * A small world for property tests: a platform that offers work, loses, repeats and delays its news,
 * and a watchdog that looks at every leg until nothing waits.
 */
import type { TransferOutcome } from '../../shared/reasons.ts';
import {
  openLeg,
  OUTCOMES,
  transition,
  WATCH_LIMITS,
  watchStep,
  type Leg,
  type TransferEvent,
  type TransferEventKind
} from '../index.ts';

/** One line of the audit trail: only what changed an outcome. */
interface TrailLine {
  readonly leg: number;
  readonly from: TransferOutcome | '';
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
}

const START = Date.parse('2026-03-11T10:00:00Z');

export function time(second: number): string {
  return new Date(START + second * 1000).toISOString();
}

/** How the world stands when nothing moves any more. */
export interface World {
  readonly legs: readonly Leg[];
  readonly trail: readonly TrailLine[];
  /** Cases with a call-back that were recorded, by leg. */
  readonly cases: ReadonlySet<number>;
}

/** Runs one transfer from its opening until nothing waits; throws when it never ends. */
export function runTransfer(news: readonly News[], overflowHops: number, queuedUntil = 0): World {
  const heard = news
    .filter(({ lost }) => !lost)
    .flatMap((each, index) =>
      Array.from({ length: each.copies }, (_, copy) => ({
        second: each.second + each.delay + copy,
        event: { kind: each.kind, at: time(each.second), source: `work-${index}` }
      }))
    )
    .sort((a, b) => a.second - b.second);
  const legs: Leg[] = [openLeg(time(0))];
  const trail: TrailLine[] = [{ leg: 0, from: '', to: 'offered' }];
  const cases = new Set<number>();
  let retriesHere = 0;
  let hops = 0;
  let offeredHere = 0;

  const apply = (event: TransferEvent): void => {
    const number = legs.length - 1;
    const { leg, effect, from, to } = transition(legs[number], event);
    legs[number] = leg;
    if (effect === 'applied') trail.push({ leg: number, from, to });
    // Work that comes back after a leg has ended is a further leg, never a second life of the first.
    const comesBack = event.kind === 'offer' || event.kind === 'accept';
    if (effect === 'illegal' && comesBack && OUTCOMES[from].terminal) {
      legs.push(openLeg(event.at));
      trail.push({ leg: number + 1, from: '', to: 'offered' });
      retriesHere = 0;
      offeredHere = (Date.parse(event.at) - START) / 1000;
      if (event.kind === 'accept') apply(event);
    }
  };

  const watch = (second: number): void => {
    const leg = legs.at(-1)!;
    const step = watchStep(leg, time(second), {
      queued: second < queuedUntil,
      offeredHereAt: time(offeredHere),
      retriesHere,
      waitLimitSeconds: hops === 0 ? 300 : null,
      overflow: hops < overflowHops
    });
    const act = (kind: TransferEventKind): void =>
      apply({ kind, at: time(second), source: `watchdog-${second}` });
    if (step === 'offerAgain' || step === 'nextDestination') {
      retriesHere = step === 'offerAgain' ? retriesHere + 1 : 0;
      hops += step === 'nextDestination' ? 1 : 0;
      offeredHere = second;
      act('offer');
    } else if (step === 'recordCase') {
      cases.add(legs.length - 1);
      act('nobody');
    } else if (step === 'close') {
      act('complete');
    }
  };

  const horizon = (heard.at(-1)?.second ?? 0) + queuedUntil + WATCH_LIMITS.staleSeconds;
  for (let second = 0; heard.length > 0 || !OUTCOMES[legs.at(-1)!.outcome].terminal;) {
    while (heard.length > 0 && heard[0].second <= second) apply(heard.shift()!.event);
    watch(second);
    second += legs.at(-1)!.outcome === 'accepted' && heard.length === 0 ? 3600 : 5;
    if (second > horizon + 7200) throw new Error('A transfer never ended.');
  }
  return { legs, trail, cases };
}
