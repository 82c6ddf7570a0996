/**
 * Signals that rest on what the customer says in this turn alone, and tone, which also carries what
 * was said before.
 */
import type { SignalCode } from '../../shared/reasons.ts';
import { foundFor, type Scored, type TurnContext } from '../context.ts';
import { FULL, join, share } from '../points.ts';
import { damping, evidenceOf, factEvidence, scoreOf } from '../scoring.ts';

/** Scores a signal from its phrases. */
export function scoreWords(context: TurnContext, signal: SignalCode): Scored {
  const found = foundFor(context, signal);
  const threshold = context.thresholds.score(signal, context.place);
  return {
    points: scoreOf(found),
    threshold: threshold.points,
    scope: threshold.scope,
    evidence: evidenceOf(context.words, found)
  };
}

/** Failures that deepen displeasure at most. */
const MOST_FELT_FAILURES = 3;

/**
 * Tone: the words of this turn, felt more strongly after failed steps, joined with what is left of
 * the earlier tone. Kind words take a share of all of it away.
 */
export function scoreTone(context: TurnContext, carried: number): Scored {
  const { settings, memory } = context;
  const found = foundFor(context, 'tone');
  const own = scoreOf(found);
  const failures = Math.min(MOST_FELT_FAILURES, memory.failures.length);
  const felt = own === 0 ? 0 : join(own, Math.min(FULL, failures * settings.toneFailureWeight));
  const before = share(share(carried, settings.toneDecay), damping(found));
  const threshold = context.thresholds.score('tone', context.place);
  const evidence = evidenceOf(context.words, found);
  return {
    points: join(felt, before),
    threshold: threshold.points,
    scope: threshold.scope,
    evidence:
      before === 0
        ? evidence
        : [...evidence, factEvidence(`earlierTone=${(before / FULL).toFixed(3)}`)]
  };
}
