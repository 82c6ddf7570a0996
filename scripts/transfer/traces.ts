/**
 * Records traces of transfer legs: every single move of the table, hand-picked stories, and random
 * histories from a fixed seed. The same run gives the same traces.
 */
import type { TransferOutcome } from '../../src/shared/reasons.ts';
import {
  openLeg,
  OUTCOMES,
  TRANSFER_EVENTS,
  transition,
  type Effect,
  type Leg,
  type TransferEvent,
  type TransferEventKind
} from '../../src/transfer/index.ts';

/** One event with what both engines must make of it. */
interface Step extends TransferEvent {
  readonly effect: Effect;
  readonly to: TransferOutcome;
}

/** One recorded life of a leg. */
export interface Trace {
  readonly name: string;
  readonly openedAt: string;
  readonly steps: readonly Step[];
  readonly end: Leg;
}

const START = Date.parse('2026-03-11T10:00:00Z');
const RANDOM_TRACES = 120;
const SEED = 20260311;

/** The moment so many seconds after the first leg was opened. */
export function time(second: number): string {
  return new Date(START + second * 1000).toISOString().replace('.000Z', 'Z');
}

/** A small generator of pseudo-random numbers from 0 to 1 (mulberry32, public domain). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function record(name: string, events: readonly TransferEvent[]): Trace {
  let leg = openLeg(time(0));
  const steps = events.map((event) => {
    const moved = transition(leg, event);
    leg = moved.leg;
    return { ...event, effect: moved.effect, to: moved.to };
  });
  return { name, openedAt: time(0), steps, end: leg };
}

const event = (kind: TransferEventKind, second: number, source = 'work-1'): TransferEvent => ({
  kind,
  at: time(second),
  source,
  detail: kind === 'decline' ? 'Busy' : kind === 'fail' ? 'queueMissing' : ''
});

/** The shortest way from an open leg to each outcome. */
const WAYS: Readonly<Record<TransferOutcome, readonly TransferEventKind[]>> = {
  offered: [],
  accepted: ['accept'],
  declined: ['decline'],
  timedOut: ['timeOut'],
  nobodyAvailable: ['nobody'],
  transferFailed: ['fail'],
  customerLeft: ['leave'],
  completed: ['accept', 'complete'],
  handedBack: ['accept', 'handBack']
};

function everyMove(): Trace[] {
  return (Object.keys(OUTCOMES) as TransferOutcome[]).flatMap((outcome) =>
    TRANSFER_EVENTS.map((kind) =>
      record(
        `${outcome}, then ${kind}`,
        [...WAYS[outcome], kind].map((each, index) => event(each, 10 * (index + 1)))
      )
    )
  );
}

function stories(): Trace[] {
  return [
    record('declined, offered to the next human, accepted and completed', [
      event('offer', 1),
      event('decline', 20),
      event('offer', 21, 'work-2'),
      event('accept', 30, 'work-2'),
      event('complete', 930, 'work-2')
    ]),
    record('news in reverse order and twice', [
      event('complete', 900),
      event('accept', 30),
      event('offer', 1),
      event('accept', 30),
      event('complete', 900)
    ]),
    record('a human was faster than the watchdog', [
      event('offer', 1),
      event('offer', 60, 'watchdog'),
      event('accept', 59),
      event('complete', 600)
    ]),
    record('several things in one instant', [
      event('decline', 5, 'work-2'),
      event('offer', 5, 'work-2'),
      event('decline', 5, 'work-1'),
      event('decline', 5, 'work-3'),
      event('accept', 5, 'work-3')
    ])
  ];
}

function randomTraces(): Trace[] {
  const random = generator(SEED);
  const pick = (most: number): number => Math.floor(random() * (most + 1));
  return Array.from({ length: RANDOM_TRACES }, (_, number) => {
    const events = Array.from({ length: 2 + pick(8) }, () =>
      event(TRANSFER_EVENTS[pick(TRANSFER_EVENTS.length - 1)], pick(40), `work-${pick(2)}`)
    );
    return record(`random history ${number + 1}`, [...events, ...events.slice(0, pick(2))]);
  });
}

/** All traces, always the same. */
export function recordTraces(): readonly Trace[] {
  return [...everyMove(), ...stories(), ...randomTraces()];
}
