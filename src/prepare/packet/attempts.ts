/**
 * What the AI tried, each with its result: every action, repeats counted, and every time it had to
 * say no.
 */
import { LIMITS } from '../../shared/packetLimits.ts';
import type { AttemptResult } from '../../shared/reasons.ts';
import { fold } from '../../redact/fold.ts';
import { hasCue, type Cues } from './cues.ts';
import type { PacketLine } from './lines.ts';
import { idsGivenTo } from './lineIds.ts';
import { actionWords, kindOfAction } from './actionKinds.ts';
import type { DraftRequest } from './requestLog.ts';
import { cut, sentencesOf, wordsOf } from './sentences.ts';

/** Name of the attempt that stands for "the AI said that it may not or cannot do this". */
export const REFUSED_REQUEST = 'answerRequest';

/** One attempt before it is put into a packet. */
export interface DraftAttempt {
  readonly action: string;
  readonly result: AttemptResult;
  readonly why: string;
  readonly count: number;
  readonly at: string | null;
  /** First line of this attempt. */
  readonly sequence: number;
  /** Place of the request it was made for; -1 for none. */
  readonly request: number;
  /** True for a step that only the assistant itself sees: it did nothing and found nothing. */
  readonly isInner: boolean;
}

const ID_ENDINGS: ReadonlySet<string> = new Set(['id', 'ids', 'number']);

/** Ids an action was given: they say which of many orders it worked on. */
function idsGiven(line: PacketLine): readonly string[] {
  const ids = idsGivenTo(line);
  if (ids.length > 0) return ids;
  return line.given
    .filter(({ name }) => ID_ENDINGS.has(wordsOf(name).at(-1) ?? ''))
    .map(({ value }) => value);
}

/** The sentence in which the AI says no; blank when it does not. */
export function refusalOf(text: string, cues: Cues): string {
  return (
    sentencesOf(text).find((sentence) => {
      const folded = fold(sentence);
      return hasCue(folded, cues.packetRefusal) && !folded.startsWith('if ');
    }) ?? ''
  );
}

/** All attempts in the order in which each was first made; of refusals those that stand. */
export function findAttempts(
  lines: readonly PacketLine[],
  requests: readonly DraftRequest[],
  wanted: readonly number[],
  cues: Cues
): readonly DraftAttempt[] {
  const groups = new Map<string, { first: DraftAttempt; count: number; ids: Set<string> }>();
  const note = (attempt: DraftAttempt, ids: readonly string[], key: string): void => {
    const group = groups.get(key) ?? { first: attempt, count: 0, ids: new Set<string>() };
    group.count += 1;
    ids.forEach((id) => group.ids.add(id));
    groups.set(key, group);
  };
  const stands = (sequence: number): boolean =>
    requests.length === 0 || wanted.some((place) => requests[place]?.stateTurn === sequence);
  for (const line of lines) {
    const { sequence, at, why } = line;
    if (line.speaker === 'action') {
      const { action } = line;
      const result = line.result ?? 'notRecorded';
      const request = requests.findIndex(({ actionTurns }) => actionTurns.includes(sequence));
      const isInner = kindOfAction(actionWords(action)) === 'inner';
      note(
        { action, result, why, count: 1, at, sequence, request, isInner },
        idsGiven(line),
        `${action} ${result} ${why}`
      );
    } else if (line.speaker === 'ai') {
      const refusal = refusalOf(line.text, cues);
      if (refusal === '' || !stands(sequence)) continue;
      const request = requests.findIndex(({ stateTurn }) => stateTurn === sequence);
      const base = { action: REFUSED_REQUEST, result: 'notAllowed', count: 1 } as const;
      const key = `${REFUSED_REQUEST} ${sequence}`;
      note({ ...base, why: refusal, at, sequence, request, isInner: false }, [], key);
    }
  }
  return [...groups.values()].map(({ first, count, ids }) => ({
    ...first,
    count,
    why: cut(first.result === 'worked' ? [...ids].join(', ') : first.why, LIMITS.attempt)
  }));
}
