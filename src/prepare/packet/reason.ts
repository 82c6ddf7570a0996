/**
 * The reason shown to the human when no decision was handed over with the conversation.
 */
import type { Decision, Signal } from '../../shared/decision.ts';
import {
  PROTECTED_REASONS,
  REASON_OF_SIGNAL,
  SIGNALS,
  type DecidingSignal,
  type ReasonCode
} from '../../shared/reasons.ts';
import { fold } from '../../redact/fold.ts';
import { REFUSED_REQUEST, type DraftAttempt } from './attempts.ts';
import { hasCue, type Cues } from './cues.ts';
import { asksForPerson } from './intent.ts';
import type { PacketLine } from './lines.ts';

/** Customer lines, from the end, in which a wish for a person still counts. */
const RECENT_LINES = 2;

function wantsPerson(lines: readonly PacketLine[], cues: Cues): boolean {
  const spoken = lines.filter(({ speaker }) => speaker === 'customer' || speaker === 'ai');
  const customer = spoken.filter(({ speaker }) => speaker === 'customer').slice(-RECENT_LINES);
  return customer.some((line) => {
    const folded = fold(line.text);
    if (asksForPerson(folded, cues)) return true;
    const before = spoken[spoken.indexOf(line) - 1];
    const offered = before?.speaker === 'ai' && asksForPerson(fold(before.text), cues);
    return offered && hasCue(folded, cues.packetYes);
  });
}

/** Number of the customer turn the decision was made on; 0 when it does not say. */
const decidedOn = (decision: Decision): number => decision.trace.signals.at(-1)?.turn ?? 0;

/** The lines before a human spoke: what is said to a human asks for nobody else. */
export function beforeHuman(lines: readonly PacketLine[]): readonly PacketLine[] {
  const first = lines.findIndex(({ speaker }) => speaker === 'human');
  return first === -1 ? lines : lines.slice(0, first);
}

/**
 * True when the recorded conversation went on after the decision, still with the AI, and then asked
 * for a person: that is newer, and it is why the conversation was handed over in the end.
 */
function askedSince(decision: Decision, lines: readonly PacketLine[], cues: Cues): boolean {
  const withAi = beforeHuman(lines);
  const customerTurns = withAi.filter(({ speaker }) => speaker === 'customer').length;
  const turn = decidedOn(decision);
  return turn > 0 && turn < customerTurns && wantsPerson(withAi, cues);
}

/** How often an action fails in the end before it is why nobody but a human can go on. */
const LEAST_FAILURES = 2;

/** True when an action kept failing after the decision, still with the AI, and has not worked since. */
function failedSince(decision: Decision, lines: readonly PacketLine[]): boolean {
  const withAi = beforeHuman(lines);
  const customer = withAi.filter(({ speaker }) => speaker === 'customer');
  const decided = customer[decidedOn(decision) - 1]?.sequence ?? Infinity;
  const tried = withAi.filter(
    ({ speaker, sequence }) => speaker === 'action' && sequence > decided
  );
  const failed = tried.filter(({ result }) => result === 'failed').at(-1)?.action;
  const same = tried.filter(({ action }) => action === failed).slice(-LEAST_FAILURES);
  return same.length === LEAST_FAILURES && same.every(({ result }) => result === 'failed');
}

/**
 * The decision's reason, unless the customer asked for a person after it; else the first crossed
 * signal; else what the lines show: a wish for a person, an action that failed, a refusal.
 */
export function reasonOf(
  decision: Decision | null,
  signals: readonly Signal[],
  lines: readonly PacketLine[],
  attempts: readonly DraftAttempt[],
  cues: Cues
): ReasonCode {
  if (decision?.reason) {
    const isFinal = PROTECTED_REASONS.includes(decision.reason);
    if (isFinal) return decision.reason;
    if (askedSince(decision, lines, cues)) return 'askedForPerson';
    return failedSince(decision, lines) ? 'attemptsFailed' : decision.reason;
  }
  const crossed = signals.filter((signal) => signal.crossed).map(({ signal }) => signal);
  const first = SIGNALS.find((signal) => signal !== 'journeyStage' && crossed.includes(signal));
  if (first !== undefined) return REASON_OF_SIGNAL[first as DecidingSignal];
  if (wantsPerson(lines, cues)) return 'askedForPerson';
  const last = attempts.filter(({ action }) => action !== REFUSED_REQUEST).at(-1);
  if (last !== undefined && last.result === 'notAllowed') return 'aboveLimit';
  if (last !== undefined && last.result !== 'worked') return 'attemptsFailed';
  return attempts.some(({ action }) => action === REFUSED_REQUEST)
    ? 'aboveLimit'
    : 'askedForPerson';
}
