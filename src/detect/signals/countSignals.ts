/**
 * Signals that count what went wrong or came back: failures, system limits, repeat contacts and
 * failed verifications. A score is the count as a share of the number that is too many.
 */
import type { SignalCode } from '../../shared/reasons.ts';
import { foundFor, type Scored, type TurnContext } from '../context.ts';
import { FULL, portion } from '../points.ts';
import { evidenceOf, factEvidence, MOST_EVIDENCE, scoreOf } from '../scoring.ts';

function needed(
  context: TurnContext,
  signal: SignalCode
): Pick<Scored, 'threshold' | 'scope'> & {
  readonly count: number;
} {
  const found = context.thresholds.find(signal, 'count', context.place);
  return found === undefined
    ? { count: 1, threshold: FULL + 1, scope: 'org' }
    : { count: Math.max(1, Math.floor(found.value)), threshold: FULL, scope: found.scope };
}

/** The AI failed to understand or to resolve, or the customer had to say it again. */
export function scoreRepeatedFailure(context: TurnContext): Scored {
  const { count, ...rest } = needed(context, 'repeatedFailure');
  const { failures } = context.memory;
  return {
    ...rest,
    points: portion(failures.length, count),
    evidence: [
      ...failures.slice(-MOST_EVIDENCE).map(factEvidence),
      ...evidenceOf(context.words, foundFor(context, 'repeatedFailure'))
    ].slice(0, MOST_EVIDENCE)
  };
}

/** An action met a limit of the systems behind the AI. */
export function scoreSystemBoundary(context: TurnContext): Scored {
  const { count, ...rest } = needed(context, 'systemBoundary');
  const { systemFailures, lastFailure } = context.memory;
  const words = scoreOf(foundFor(context, 'systemBoundary'));
  const evidence = evidenceOf(context.words, foundFor(context, 'systemBoundary'));
  return {
    ...rest,
    points: Math.max(words, portion(systemFailures, count)),
    evidence:
      systemFailures === 0 ? evidence : [factEvidence(`failureKind=${lastFailure}`), ...evidence]
  };
}

/** The customer came back about the same matter. */
export function scoreRepeatContact(context: TurnContext): Scored {
  const { count, ...rest } = needed(context, 'repeatContact');
  const found = foundFor(context, 'repeatContact');
  const earlier = context.profile.contactsAboutThis ?? 0;
  const known = earlier > 0 ? portion(earlier + 1, count) : 0;
  const evidence = evidenceOf(context.words, found);
  return {
    ...rest,
    points: Math.max(known, scoreOf(found)),
    evidence: known === 0 ? evidence : [factEvidence(`contacts=${earlier + 1}`), ...evidence]
  };
}

/** A check of the customer's identity failed. */
export function scoreNotVerified(context: TurnContext): Scored {
  const { count, ...rest } = needed(context, 'notVerified');
  const recorded = context.profile.identity === 'notVerified' ? 1 : 0;
  const failures = Math.max(recorded, context.memory.verificationFailures);
  const found = foundFor(context, 'notVerified');
  const evidence = evidenceOf(context.words, found);
  return {
    ...rest,
    points: Math.max(portion(failures, count), scoreOf(found)),
    evidence: failures === 0 ? evidence : [factEvidence(`failedChecks=${failures}`), ...evidence]
  };
}
