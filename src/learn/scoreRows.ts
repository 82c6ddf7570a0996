/**
 * Scores as plain rows, one for each customer turn, all with the same keys, so that DuckDB or Spark read them
 * as they are and any other threshold is a query.
 */
import { mayCross } from '../detect/index.ts';
import { SIGNALS, type SignalCode } from '../shared/reasons.ts';
import type { Pass } from './pass.ts';

/** One customer turn. */
export interface ScoreRow {
  readonly conversation: string;
  readonly turn: number;
  readonly channel: string;
  readonly language: string;
  readonly topic: string;
  /** The label; null without one. */
  readonly needed: boolean | null;
  /** Score of every signal, 0 where it was not heard or may not cross on this turn. */
  readonly scores: Readonly<Record<SignalCode, number>>;
  /** What the policy decides on this turn; blank after it has handed over. */
  readonly action: string;
  readonly reason: string;
  readonly rule: string;
}

/** The rows of one conversation. */
export function scoreRows(pass: Pass, needed: boolean | null): readonly ScoreRow[] {
  return pass.steps.map(({ turn, signals, facts, decision }, index) => {
    const heard = new Map(signals.map(({ signal, score }) => [signal, score]));
    const decided = index < pass.decided.length;
    return {
      conversation: pass.conversation.id,
      turn,
      channel: facts.channel,
      language: facts.language,
      topic: facts.topic,
      needed,
      scores: Object.fromEntries(
        SIGNALS.map((signal) => [signal, mayCross(signal, turn) ? (heard.get(signal) ?? 0) : 0])
      ) as Record<SignalCode, number>,
      action: decided ? decision.action : '',
      reason: decided ? (decision.reason ?? '') : '',
      rule: decided ? decision.rule : ''
    };
  });
}
