/**
 * Applies one event to one leg. Pure: the same leg and event give the same result, an event that comes
 * twice changes nothing, one that comes late never undoes a later one, and a forbidden one is rejected.
 */
import type { TransferOutcome } from '../shared/reasons.ts';
import { OUTCOMES, TRANSFER_EVENTS, type TransferEventKind } from './outcomes.ts';

/** One thing that happened to a leg, as its source reports it. */
export interface TransferEvent {
  readonly kind: TransferEventKind;
  /** When it happened, ISO 8601 in UTC; not when we heard of it. */
  readonly at: string;
  /** Id of what reported it, such as an AgentWork; with the kind it names the event. */
  readonly source: string;
  /** Id of the AgentWork that offers the leg, when there is one; the watchdog's own events have none. */
  readonly work?: string;
  /** Decline reason or failure cause; blank otherwise. */
  readonly detail?: string;
}

/** One leg as far as its life is concerned. Times are ISO 8601 in UTC; null when it did not happen. */
export interface Leg {
  readonly outcome: TransferOutcome;
  readonly offeredAt: string | null;
  readonly acceptedAt: string | null;
  readonly endedAt: string | null;
  readonly declineReason: string;
  readonly failureCause: string;
  /** Offers after the first one. */
  readonly retryCount: number;
  /** Whole seconds from the first offer to the acceptance. */
  readonly speedToAnswerSeconds: number | null;
  /** Whole seconds from the acceptance to the end. */
  readonly handleSeconds: number | null;
  readonly lastEventAt: string | null;
  readonly lastEventKey: string;
}

/** What became of an event. */
export type Effect = 'applied' | 'duplicate' | 'stale' | 'illegal';

/** What an event led to. `from` and `to` differ only for an applied event. */
export interface Transition {
  readonly leg: Leg;
  readonly effect: Effect;
  readonly from: TransferOutcome;
  readonly to: TransferOutcome;
}

/** A leg that was just opened: the work is about to be offered. */
export function openLeg(at: string): Leg {
  return {
    outcome: 'offered',
    offeredAt: at,
    acceptedAt: null,
    endedAt: null,
    declineReason: '',
    failureCause: '',
    retryCount: 0,
    speedToAnswerSeconds: null,
    handleSeconds: null,
    lastEventAt: null,
    lastEventKey: ''
  };
}

/** Name of an event: the same thing reported twice has the same name. */
export function eventKey({ kind, source }: TransferEvent): string {
  return `${kind}:${source}`;
}

function rank(key: string): number {
  return TRANSFER_EVENTS.indexOf(key.split(':')[0] as TransferEventKind);
}

/** Negative when the event lies before the newest applied one: by time, then rank, then name. */
function order(event: TransferEvent, leg: Leg): number {
  if (leg.lastEventAt === null) return 1;
  const byTime = Date.parse(event.at) - Date.parse(leg.lastEventAt);
  if (byTime !== 0) return byTime;
  const key = eventKey(event);
  const byRank = rank(key) - rank(leg.lastEventKey);
  if (byRank !== 0) return byRank;
  return key < leg.lastEventKey ? -1 : key > leg.lastEventKey ? 1 : 0;
}

function seconds(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 1000));
}

function timed(leg: Leg): Leg {
  return {
    ...leg,
    speedToAnswerSeconds: seconds(leg.offeredAt, leg.acceptedAt),
    handleSeconds: seconds(leg.acceptedAt, leg.endedAt)
  };
}

/** A late acceptance of a finished leg changes no outcome, but when it happened is worth knowing. */
function withLateFacts(leg: Leg, event: TransferEvent): Leg {
  const late = event.kind === 'accept' && leg.acceptedAt === null && leg.outcome === 'completed';
  return late ? timed({ ...leg, acceptedAt: event.at }) : leg;
}

/**
 * Events that count however late they come, because what they report stays true: a human took the
 * work, the customer left, the work is over. An offer or a decline is overtaken by what came after it.
 */
const LASTING: readonly TransferEventKind[] = ['accept', 'leave', 'complete'];

/** How far a leg has come: untaken, with a human, over. */
function progress(outcome: TransferOutcome): number {
  return OUTCOMES[outcome].terminal ? 2 : outcome === 'accepted' ? 1 : 0;
}

/** Applies one event to one leg. Never throws. */
export function transition(leg: Leg, event: TransferEvent): Transition {
  const from = leg.outcome;
  const unchanged = (effect: Effect, changed = leg): Transition => ({
    leg: changed,
    effect,
    from,
    to: from
  });
  const key = eventKey(event);
  if (key === leg.lastEventKey && event.at === leg.lastEventAt) return unchanged('duplicate');
  const late = order(event, leg) < 0;
  const to = OUTCOMES[from].moves[event.kind];
  const lasts = LASTING.includes(event.kind) && to !== undefined && progress(to) > progress(from);
  if (late && !lasts) return unchanged('stale', withLateFacts(leg, event));
  if (to === undefined) return unchanged('illegal');
  const next: Leg = {
    ...leg,
    outcome: to,
    retryCount: leg.retryCount + (event.kind === 'offer' && leg.lastEventAt !== null ? 1 : 0),
    acceptedAt: event.kind === 'accept' ? event.at : leg.acceptedAt,
    endedAt: OUTCOMES[to].terminal ? event.at : null,
    declineReason: event.kind === 'decline' ? (event.detail ?? '') : leg.declineReason,
    failureCause: event.kind === 'fail' ? (event.detail ?? '') : leg.failureCause,
    lastEventAt: late ? leg.lastEventAt : event.at,
    lastEventKey: late ? leg.lastEventKey : key
  };
  return { leg: timed(next), effect: 'applied', from, to };
}
