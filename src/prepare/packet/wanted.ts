/**
 * What is open now: the newest request that is not done, and the one it was an alternative to.
 */
import type { RequestState } from '../../shared/reasons.ts';
import { isOpen, settle, TOGETHER, WEAK, type DraftRequest } from './requestLog.ts';

/** Acts that a smaller offer answers with a no. */
const OFFERED: ReadonlySet<string> = new Set(['compensate', 'refund', 'replace', 'discount']);

/** An offer the customer turned down was the assistant's last word on what they asked for. */
export function heedOffers(
  requests: readonly DraftRequest[],
  offers: readonly { readonly text: string; readonly answer: string; readonly sequence: number }[]
): void {
  const last = offers.at(-1);
  if (last?.answer !== 'declined') return;
  for (const request of requests) {
    const isMeant = OFFERED.has(request.act) && request.state === 'open';
    if (isMeant) settle(request, 'refused', last.sequence, last.text);
  }
}

/** Most requests shown as open. */
const MOST_WANTED = 2;

/** The first request whose alternatives, one after the other, led to this one and were refused; -1 for none. */
function rootOf(requests: readonly DraftRequest[], last: number): number {
  const stopped = (state: RequestState): boolean => state === 'refused' || state === 'failed';
  if (!stopped(requests[last].state)) return -1;
  return requests.findIndex((request, index) => {
    let place = index;
    const isEarlier = (request.turns[0] ?? 0) < (requests[last].turns[0] ?? 0);
    if (!isEarlier || request.act === 'inform' || request.state === 'done') return false;
    while (place !== -1 && place !== last && requests[place].state !== 'done') {
      place = requests[place].supersededBy;
    }
    return place === last;
  });
}

/** Places of what is open now, newest first; an answered request whose replacement failed too stays. */
export function wantedOf(requests: readonly DraftRequest[]): readonly number[] {
  const places = requests.map((_, index) => index).filter((index) => isOpen(requests[index]));
  const ended = places.find((place) => requests[place].act === 'cancel');
  const repaid = places.find((place) => requests[place].act === 'refund');
  const both =
    ended === undefined || repaid === undefined
      ? 0
      : Math.max(requests[ended].turns.at(-1) ?? 0, requests[repaid].turns.at(-1) ?? 0);
  const weight = (index: number): number =>
    (WEAK.has(requests[index].act) ? 0 : 1000000) +
    (both > 0 && TOGETHER.has(requests[index].act)
      ? both - (requests[index].act === 'refund' ? 0.5 : 0)
      : (requests[index].turns.at(-1) ?? 0));
  const newest = places.sort((a, b) => weight(b) - weight(a) || a - b);
  const [first] = newest;
  const root = first === undefined ? -1 : rootOf(requests, first);
  const wanted = root === -1 ? newest : [root, ...newest];
  return wanted.slice(0, MOST_WANTED);
}
