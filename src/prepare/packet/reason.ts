/**
 * The reason shown to the human when no decision was handed over with the conversation.
 */
import type { Decision } from '../../shared/decision.ts';
import { PROTECTED_REASONS, type ReasonCode } from '../../shared/reasons.ts';
import { fold } from '../../redact/fold.ts';
import { hasCue, type Cues } from './cues.ts';
import { asksForPerson } from './personWish.ts';
import type { PacketLine } from './lines.ts';
import type { DraftRequest } from './requestLog.ts';

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

/** Reasons that name a matter, with the acts that show it. */
const SHOWN_BY: Readonly<Partial<Record<ReasonCode, ReadonlySet<string>>>> = {
  sales: new Set('buy book open upgrade add discount inform schedule'.split(' ')),
  billing: new Set('dispute refund compensate waive pay discount'.split(' ')),
  cancelling: new Set('cancel close downgrade remove discount'.split(' '))
};

/** True when a request shows the matter a reason names; other reasons name none. */
function isShown(reason: ReasonCode, requests: readonly DraftRequest[]): boolean {
  const acts = SHOWN_BY[reason];
  return (
    acts === undefined ||
    requests.every(({ act }) => act === '') ||
    requests.some(({ act }) => acts.has(act))
  );
}

/**
 * The reason of a decision that escalated, unless the customer asked for a person after it or an action
 * kept failing since. Null when no decision did, and when no request shows the matter it names.
 */
export function reasonOf(
  decision: Decision | null,
  lines: readonly PacketLine[],
  requests: readonly DraftRequest[],
  cues: Cues
): ReasonCode | null {
  const isEscalated = decision?.action === 'escalate' || decision?.action === 'holdAction';
  if (decision === null || !isEscalated || decision.reason === null) return null;
  if (PROTECTED_REASONS.includes(decision.reason)) return decision.reason;
  if (askedSince(decision, lines, cues)) return 'askedForPerson';
  if (failedSince(decision, lines)) return 'attemptsFailed';
  return isShown(decision.reason, requests) ? decision.reason : null;
}
