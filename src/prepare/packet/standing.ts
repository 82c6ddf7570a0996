/**
 * Where the matter stands: what was done, what is not, and what was changed at all. Lists of requests,
 * not sentences.
 */
import type { PacketLine } from './lines.ts';
import { actionWords, kindOfAction } from './actionKinds.ts';
import type { DraftRequest } from './requestLog.ts';
import { wantedOf } from './wanted.ts';

/** Places of requests by what became of them. */
export interface DraftStanding {
  readonly wanted: readonly number[];
  readonly done: readonly number[];
  /** True when no action with an effect worked and none is said to have. */
  readonly isUntouched: boolean;
  /** An action with an effect of which nobody knows how it ended; blank for none. */
  readonly unknown: string;
}

/** Acts that end with words rather than with something done. */
const TOLD: ReadonlySet<string> = new Set(['', 'inform', 'find', 'complain']);

/** The request that was done last; a mere answer only when nothing else was done. Undefined for none. */
export function lastDone(
  requests: readonly DraftRequest[],
  { done }: DraftStanding
): number | undefined {
  const told = done.filter((place) => !TOLD.has(requests[place]?.act ?? ''));
  const places = told.length > 0 ? told : done;
  return [...places].sort((a, b) => requests[a].stateTurn - requests[b].stateTurn || a - b).at(-1);
}

/** Reads the standing off the requests. */
export function standingOf(
  lines: readonly PacketLine[],
  requests: readonly DraftRequest[]
): DraftStanding {
  const effects = lines.filter(
    ({ speaker, action }) => speaker === 'action' && kindOfAction(actionWords(action)) === 'effect'
  );
  const wanted = wantedOf(requests);
  const done = requests
    .map((_, place) => place)
    .filter((place) => {
      const { state, doneIds } = requests[place];
      return state === 'done' || doneIds.length > 0;
    });
  const unknown = effects.findLast(
    ({ result, sequence, action }) =>
      result === 'notRecorded' &&
      !effects.some((later) => later.action === action && later.sequence > sequence)
  );
  return {
    wanted,
    done,
    isUntouched: done.length === 0 && effects.every(({ result }) => result !== 'worked'),
    unknown: unknown?.action ?? ''
  };
}
