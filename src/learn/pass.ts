/**
 * One pass over a conversation: how the policy ends it, and every score on the way and after, so that
 * other thresholds can be asked about without reading the words again.
 */
import { mayCross } from '../detect/index.ts';
import type { Engine } from '../run/engine.ts';
import { replay, type ReplayStep } from '../run/replay.ts';
import type { Conversation } from '../shared/conversation.ts';
import type { SignalCode } from '../shared/reasons.ts';
import type { Peak } from './signalFigures.ts';

/** What one pass keeps of a conversation. */
export interface Pass {
  readonly conversation: Conversation;
  /** The step that escalated, else the last one; null without customer turns. */
  readonly end: ReplayStep | null;
  /** Steps up to and with `end`: what the policy decided. */
  readonly decided: readonly ReplayStep[];
  /** Every customer turn that the AI would answer if nothing was handed over, up to a human's first words. */
  readonly steps: readonly ReplayStep[];
}

/** Runs a conversation through the engine once. */
export function passOf(conversation: Conversation, engine: Engine): Pass {
  const steps = [...replay(conversation, engine, 'human')];
  const at = steps.findIndex(({ decision }) => decision.action === 'escalate');
  const decided = at < 0 ? steps : steps.slice(0, at + 1);
  return { conversation, end: decided.at(-1) ?? null, decided, steps };
}

/** What each heard signal came to over the conversation, as if nothing had been handed over. */
export function peaksOf({ steps }: Pick<Pass, 'steps'>): ReadonlyMap<SignalCode, Peak> {
  const peaks = new Map<SignalCode, Peak>();
  for (const { turn, signals } of steps) {
    for (const { signal, score, threshold, crossed } of signals) {
      if (!mayCross(signal, turn)) continue;
      const known = peaks.get(signal);
      peaks.set(signal, {
        score: Math.max(score, known?.score ?? 0),
        threshold: known === undefined || score > known.score ? threshold : known.threshold,
        crossed: crossed || known?.crossed === true
      });
    }
  }
  return peaks;
}
