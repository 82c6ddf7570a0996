/**
 * Everything that is read out of the lines of a conversation before it becomes a packet. The Apex
 * twin makes the same draft from turn rows and stores it as items.
 */
import type { CustomerProfile } from '../../shared/conversation.ts';
import type { ReasonCode } from '../../shared/reasons.ts';
import type { PacketCompleteness } from '../../shared/packetReview.ts';
import { findAttempts, type DraftAttempt } from './attempts.ts';
import { coldRead } from './coldRead.ts';
import type { Cues } from './cues.ts';
import { findName } from './customerName.ts';
import { findFacts, type DraftFact } from './facts.ts';
import { findIntent, type FoundIntent } from './intent.ts';
import type { PacketLine } from './lines.ts';
import { openingOf } from './opening.ts';
import {
  findAgreements,
  findPromises,
  type DraftAgreement,
  type DraftPromise
} from './promises.ts';
import { summarise } from './summary.ts';
import type { Wording } from './wording.ts';

/** What is known beside the lines. */
export interface DraftAbout {
  readonly customer: CustomerProfile;
  /** Gives the reason once the attempts are known. */
  readonly reason: (attempts: readonly DraftAttempt[]) => ReasonCode;
  readonly destination: string;
  /** Language of the conversation and of the staff. */
  readonly language: string;
  readonly staffLanguage: string;
}

/** One draft. */
export interface PacketDraft {
  readonly name: string;
  readonly intent: FoundIntent;
  readonly reason: ReasonCode;
  readonly facts: readonly DraftFact[];
  readonly attempts: readonly DraftAttempt[];
  readonly promises: readonly DraftPromise[];
  readonly agreements: readonly DraftAgreement[];
  readonly summary: string;
  readonly opening: string;
  readonly completeness: PacketCompleteness;
}

/** Reads the lines. Pure: the same lines, cues and words give the same draft. */
export function draftPacket(
  lines: readonly PacketLine[],
  about: DraftAbout,
  cues: Cues,
  wording: Wording
): PacketDraft {
  const name = findName(about.customer, lines, cues);
  const intent = findIntent(lines, cues);
  const attempts = findAttempts(lines, cues);
  const promises = findPromises(lines, cues);
  const reason = about.reason(attempts);
  const staff = about.staffLanguage;
  return {
    name,
    intent,
    reason,
    facts: findFacts(lines, cues),
    attempts,
    promises,
    agreements: findAgreements(lines, cues),
    summary: summarise(
      {
        name,
        intent: intent.text,
        isRequest: intent.isRequest,
        attempts,
        reason,
        language: staff
      },
      wording
    ),
    opening: openingOf({ name, intent: intent.text, reason, language: about.language }, wording),
    completeness: coldRead({
      intent: intent.text,
      attempts: attempts.length,
      promises: promises.length,
      heardAi: lines.some(({ speaker }) => speaker === 'ai'),
      destination: about.destination
    })
  };
}
