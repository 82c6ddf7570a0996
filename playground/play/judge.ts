/** What the policy would have done with the conversations of a file: which it hands over, when, why, to whom. */
import type { Conversation } from '../../src/shared/conversation.ts';
import type { Engine } from '../../src/run/engine.ts';
import { replay } from '../../src/run/replay.ts';
import { inSlices } from './slices.ts';
import { destinationWords, REASON_WORDS } from './words.ts';

/** The decision on one conversation. */
export interface Verdict {
  /** Customer turn at which it is handed over; null when it is not. */
  readonly turn: number | null;
  readonly reason: string;
  readonly destination: string;
}

/** What is known so far of all conversations of a file. */
export interface Verdicts {
  /** By place in the file; shorter than the file until all are judged. */
  readonly each: readonly Verdict[];
  readonly of: number;
  readonly handedOver: number;
  /** How often for each reason and to each destination, most frequent first. */
  readonly reasons: readonly (readonly [string, number])[];
  readonly destinations: readonly (readonly [string, number])[];
}

const KEPT: Verdict = { turn: null, reason: '', destination: '' };

/** The decision of the policy on one conversation. */
export function verdictOn(conversation: Conversation, engine: Engine): Verdict {
  for (const { decision, turn } of replay(conversation, engine)) {
    if (decision.action !== 'escalate') continue;
    return {
      turn,
      reason: decision.reason ? REASON_WORDS[decision.reason] : '',
      destination: destinationWords(decision.destination)
    };
  }
  return KEPT;
}

function counted(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** Sums over the decisions there are. */
export function summedUp(each: readonly Verdict[], of: number): Verdicts {
  const handed = each.filter(({ turn }) => turn !== null);
  return {
    each: [...each],
    of,
    handedOver: handed.length,
    reasons: counted(handed.map(({ reason }) => reason)),
    destinations: counted(handed.map(({ destination }) => destination))
  };
}

/** Judges one after the other; `tell` hears of every piece, and `goesOn` may end it. */
export async function judgeAll(
  conversations: readonly Conversation[],
  engine: Engine,
  tell: (verdicts: Verdicts) => void,
  goesOn: () => boolean
): Promise<void> {
  const each: Verdict[] = [];
  await inSlices(
    conversations,
    (conversation) => each.push(verdictOn(conversation, engine)),
    () => tell(summedUp(each, conversations.length)),
    goesOn
  );
}
