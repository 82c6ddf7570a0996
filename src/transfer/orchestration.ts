/**
 * What a report about work does to all legs of one conversation: which leg it is about, when work that
 * comes back goes on with a leg that waits, and when it opens a further one. Pure; the twin of
 * `HandoffTransferCourse` in Apex.
 */
import { OUTCOMES } from './outcomes.ts';
import { openLeg, transition, type Effect, type Leg, type TransferEvent } from './transition.ts';
import type { TransferOutcome } from '../shared/reasons.ts';

/** The legs of one conversation, oldest first. */
export interface Course {
  readonly legs: readonly Leg[];
  /** For each leg, the work (`TransferEvent.work`) that moved it last; blank before the first. */
  readonly served: readonly string[];
}

/** A change of one leg. `opened` is true for a leg that this event began. */
export interface Move {
  readonly leg: number;
  readonly effect: Effect;
  readonly from: TransferOutcome;
  readonly to: TransferOutcome;
  readonly opened: boolean;
}

/** The legs after an event, and what changed; no move where the event was overtaken long ago. */
export interface Step {
  readonly course: Course;
  readonly moves: readonly Move[];
}

/** The legs of a conversation whose first one was just opened. @param at ISO 8601 in UTC */
export function openCourse(at: string): Course {
  return { legs: [openLeg(at)], served: [''] };
}

const instant = (at: string | null): number => (at === null ? -Infinity : Date.parse(at));

/**
 * The leg an event is about: the newest one its work has served that was open by then, else the oldest it
 * has served, else the newest of all.
 */
export function legOf({ legs, served }: Course, event: TransferEvent): number {
  const numbers = [...legs.keys()].filter(
    (number) => event.work !== undefined && served[number] === event.work
  );
  const open = numbers.filter((number) => instant(legs[number].offeredAt) <= instant(event.at));
  return open.at(-1) ?? numbers.at(0) ?? legs.length - 1;
}

function isWaiting({ outcome }: Leg): boolean {
  return !OUTCOMES[outcome].terminal && outcome !== 'accepted';
}

/** Work that is offered or taken again after this leg has ended, or while another human has it. */
function isFurtherWork({ legs, served }: Course, number: number, event: TransferEvent): boolean {
  const elsewhere = event.work !== undefined && event.work !== served[number];
  const comesBack = event.kind === 'offer' || event.kind === 'accept';
  return comesBack && (OUTCOMES[legs[number].outcome].terminal || elsewhere);
}

function moved(course: Course, number: number, event: TransferEvent, opened: boolean): Step {
  const { leg, effect, from, to } = transition(course.legs[number], event);
  const legs = course.legs.with(number, leg);
  const isServed = effect === 'applied' && event.work !== undefined;
  const served = isServed ? course.served.with(number, event.work) : course.served;
  return { course: { legs, served }, moves: [{ leg: number, effect, from, to, opened }] };
}

/**
 * Applies one event to one leg. News from before a further leg was opened never move it. Never throws.
 * @param number position of the leg; without one, the leg the event is about
 */
export function advance(course: Course, event: TransferEvent, number?: number): Step {
  const about = number ?? legOf(course, event);
  const leg = course.legs[about];
  if (about > 0 && instant(event.at) < instant(leg.offeredAt)) {
    const { outcome } = leg;
    return {
      course,
      moves: [{ leg: about, effect: 'stale', from: outcome, to: outcome, opened: false }]
    };
  }
  const step = moved(course, about, event, false);
  if (step.moves[0].effect !== 'illegal' || !isFurtherWork(course, about, event)) return step;
  const newest = course.legs.length - 1;
  if (isWaiting(course.legs[newest])) return moved(course, newest, event, false);
  // Old news of work that has come back and ended since: there is nobody left to serve.
  const { lastEventAt } = course.legs[newest];
  if (lastEventAt !== null && instant(event.at) <= instant(lastEventAt)) {
    return { course, moves: [] };
  }
  const further: Course = {
    legs: [...course.legs, openLeg(event.at)],
    served: [...course.served, '']
  };
  return moved(further, newest + 1, event, true);
}
