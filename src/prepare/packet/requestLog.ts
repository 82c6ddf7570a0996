/**
 * One request of the customer while the lines are read, and the requests of a conversation as a log: a
 * request made again is the same one, a new one may take the place of an older one.
 */
import { LIMITS } from '../../shared/packetLimits.ts';
import type { RequestState } from '../../shared/reasons.ts';
import type { PacketLine } from './lines.ts';
import { FAULTS, REMEDIES, type Matter } from './matters.ts';
import { cut } from './sentences.ts';

/** One request while the lines are read. */
export interface DraftRequest {
  act: string;
  object: string;
  /** Ids it is about, the one that matters first; and what they are called. */
  ids: string[];
  idName: string;
  /** Lines in which the customer spoke of it. */
  turns: number[];
  state: RequestState;
  /** Line that settled or stopped it; 0 while nothing did. */
  stateTurn: number;
  /** Why it was refused or failed, as said; blank otherwise. */
  why: string;
  /** Ids for which it was done. */
  doneIds: string[];
  /** Place of the request that took its place; -1 while none did. */
  supersededBy: number;
  /** Actions that were made for it. */
  actionTurns: number[];
  /** The customer's own words. */
  said: string;
}

/** Acts that change what was bought: one action may serve any of them. */
export const CHANGES: ReadonlySet<string> = new Set(
  'change update upgrade downgrade remove add schedule'.split(' ')
);
/** Acts that end or replace one another. */
const REPLACES: ReadonlySet<string> = new Set([...CHANGES, 'cancel', 'book', 'return', 'replace']);
/** Acts that are refused together when they were asked for together. */
export const TOGETHER: ReadonlySet<string> = new Set(['cancel', 'refund']);
/** Acts that take no other's place. */
export const WEAK: ReadonlySet<string> = new Set(['', 'inform', 'complain', 'find']);

/** True while nothing was done and no other request took its place. */
export const isOpen = ({ state, supersededBy }: DraftRequest): boolean =>
  state !== 'done' && supersededBy === -1;

/** Things that people call by several names in one conversation. */
const SAME_THING: Readonly<Record<string, string>> = {
  booking: 'trip',
  trip: 'trip',
  flight: 'trip',
  ticket: 'trip',
  order: 'goods',
  parcel: 'goods',
  product: 'goods',
  charge: 'money',
  bill: 'money',
  fee: 'money',
  subscription: 'account',
  account: 'account'
};
/** Acts of which one conversation holds one, whatever it is called. */
const SINGLE: ReadonlySet<string> = new Set([
  'compensate',
  'complain',
  'dispute',
  'close',
  'secure',
  'access',
  'upgrade',
  'downgrade'
]);

const actOf = (act: string): string => (act === 'update' ? 'change' : act);
const thingOf = (object: string): string => SAME_THING[object] ?? object;

/** The request an act and a thing mean, newest first; one that did not name its thing fits any. */
function sameRequest(
  requests: readonly DraftRequest[],
  { act, object, isAhead, isImplied }: Matter
): DraftRequest | undefined {
  const spoken = requests.findLast(
    (each) => isOpen(each) && thingOf(each.object) === thingOf(object)
  );
  if (isImplied && spoken !== undefined) return spoken;
  return requests.findLast(
    (each) =>
      actOf(each.act) === actOf(act) &&
      (SINGLE.has(act) ||
        each.object === '' ||
        object === '' ||
        (isAhead && each.state !== 'done') ||
        thingOf(each.object) === thingOf(object))
  );
}

function supersede(
  requests: readonly DraftRequest[],
  fresh: DraftRequest,
  isInstead: boolean
): void {
  const place = requests.indexOf(fresh);
  if (WEAK.has(fresh.act)) return;
  requests.forEach((old, index) => {
    if (index === place || !isOpen(old)) return;
    if (REMEDIES.has(fresh.act) && FAULTS.has(old.act)) old.supersededBy = place;
    if (old.turns.at(-1) === fresh.turns.at(-1)) return;
    if (TOGETHER.has(old.act) && TOGETHER.has(fresh.act)) return;
    const isAnswered = old.state === 'refused' || old.state === 'failed' || old.state === 'partly';
    const isSameThing =
      REPLACES.has(old.act) &&
      REPLACES.has(fresh.act) &&
      thingOf(old.object) === thingOf(fresh.object);
    const isPlainer = old.act === 'inform' || old.act === '';
    if (isAnswered || isSameThing || isPlainer || (isInstead && REPLACES.has(old.act))) {
      old.supersededBy = place;
    }
  });
}

/** Notes what a line asks for. */
export function hear(
  requests: DraftRequest[],
  matter: Matter,
  line: PacketLine,
  sentence: string,
  isInstead: boolean
): void {
  const object = matter.object;
  const known = sameRequest(requests, matter);
  if (known !== undefined) {
    if (known.object === '') known.object = object;
    if (known.turns.at(-1) !== line.sequence) known.turns.push(line.sequence);
    if (known.state === 'done' && line.sequence > known.stateTurn) known.state = 'partly';
    known.supersededBy = -1;
    supersede(requests, known, isInstead);
    return;
  }
  const fresh: DraftRequest = {
    act: matter.act,
    object,
    ids: [],
    idName: '',
    turns: [line.sequence],
    state: 'open',
    stateTurn: 0,
    why: '',
    doneIds: [],
    actionTurns: [],
    supersededBy: -1,
    said: cut(sentence, LIMITS.attempt)
  };
  requests.push(fresh);
  supersede(requests, fresh, isInstead);
}

/** Notes what became of a request. */
export function settle(
  request: DraftRequest,
  state: RequestState,
  turn: number,
  why: string
): void {
  request.state = state;
  request.stateTurn = turn;
  request.why = cut(why, LIMITS.attempt);
}
