/**
 * Signals that rest on what the customer says in this turn alone, and tone, which also carries what
 * was said before.
 */
import type { SignalCode } from '../../shared/reasons.ts';
import { findCardNumber } from '../cardNumber.ts';
import { foundFor, type Scored, type TurnContext } from '../context.ts';
import { FULL, join, share, toScore } from '../points.ts';
import { damping, evidenceOf, factEvidence, MOST_EVIDENCE, scoreOf, toneOf } from '../scoring.ts';

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

/**
 * Tone: the words of this turn, joined with what is left of the earlier tone. Kind words take a share
 * of both away.
 */
export function scoreTone(context: TurnContext, carried: number): Scored {
  const found = foundFor(context, 'tone');
  const before = share(share(carried, context.settings.toneDecay), damping(found));
  const threshold = context.thresholds.score('tone', context.place);
  const evidence = evidenceOf(context.words, found);
  return {
    points: join(toneOf(found), before),
    threshold: threshold.points,
    scope: threshold.scope,
    evidence:
      before === 0
        ? evidence
        : [...evidence, factEvidence(`earlierTone=${toScore(before).toFixed(3)}`)]
  };
}

/** A regulated matter: its words, or a card number written in the open. */
export function scoreRegulated(context: TurnContext): Scored {
  const scored = scoreWords(context, 'regulated');
  const card = findCardNumber(context.words);
  if (card === undefined) return scored;
  const evidence = { text: '•••', start: card.start, end: card.end, source: 'cardNumber' };
  return {
    ...scored,
    points: FULL,
    evidence: [evidence, ...scored.evidence].slice(0, MOST_EVIDENCE)
  };
}
