/**
 * Everything that is read out of the lines of a conversation before it becomes a packet. The Apex
 * twin makes the same draft from turn rows and stores it.
 */
import type { CustomerProfile } from '../../shared/conversation.ts';
import type { PacketOpening } from '../../shared/packetMatter.ts';
import type { ReasonCode } from '../../shared/reasons.ts';
import type { PacketCompleteness } from '../../shared/packetReview.ts';
import { findAttempts, type DraftAttempt } from './attempts.ts';
import { coldRead } from './coldRead.ts';
import type { Cues } from './cues.ts';
import { findName } from './customerName.ts';
import { findFacts, type DraftFact } from './facts.ts';
import { firstSaid } from './firstWords.ts';
import { findKnowledge, type DraftKnowledge } from './knowledge.ts';
import { readLineIds } from './lineIds.ts';
import type { PacketLine } from './lines.ts';
import { findSteps, type DraftStep } from './nextSteps.ts';
import { findOffers, type DraftOffer } from './offers.ts';
import { openingOf } from './opening.ts';
import { foldedWords, spotsIn, type PhraseBook } from './phraseBook.ts';
import { standingWords, wantsWords } from './plainLines.ts';
import {
  findAgreements,
  findPromises,
  type DraftAgreement,
  type DraftPromise
} from './promises.ts';
import type { DraftRequest } from './requestLog.ts';
import { findRequests } from './requests.ts';
import { lastDone, standingOf, type DraftStanding } from './standing.ts';
import { summarise } from './summary.ts';
import { heedOffers } from './wanted.ts';
import type { Wording } from './wording.ts';

/** What is known beside the lines. */
export interface DraftAbout {
  readonly customer: CustomerProfile;
  /** Why it was handed over, once the requests are known; null when nothing decided so. */
  readonly reason: (requests: readonly DraftRequest[]) => ReasonCode | null;
  readonly destination: string;
  /** Language of the conversation and of the staff. */
  readonly language: string;
  readonly staffLanguage: string;
  /** True when customers are addressed informally. */
  readonly isInformal: boolean;
}

/** What a draft is read with. */
export interface DraftWords {
  readonly cues: Cues;
  readonly book: PhraseBook;
  readonly wording: Wording;
}

/** One draft. */
export interface PacketDraft {
  readonly name: string;
  /** What is open, as staff read it. */
  readonly intent: string;
  /** Line the newest open request was first made in; 0 for none. */
  readonly intentSequence: number;
  readonly whereItStands: string;
  readonly requests: readonly DraftRequest[];
  readonly standing: DraftStanding;
  readonly knowledge: readonly DraftKnowledge[];
  readonly offers: readonly DraftOffer[];
  readonly steps: readonly DraftStep[];
  readonly reason: ReasonCode | null;
  readonly facts: readonly DraftFact[];
  readonly attempts: readonly DraftAttempt[];
  readonly promises: readonly DraftPromise[];
  readonly agreements: readonly DraftAgreement[];
  readonly summary: string;
  readonly opening: PacketOpening;
  readonly completeness: PacketCompleteness;
}

/** The lines before a human spoke: what is said to a human is no request to the AI. */
export function beforeHuman(lines: readonly PacketLine[]): readonly PacketLine[] {
  const first = lines.findIndex(({ speaker }) => speaker === 'human');
  return first === -1 ? lines : lines.slice(0, first);
}

/** Reads the lines. Pure: the same lines, cues and words give the same draft. */
export function draftPacket(
  all: readonly PacketLine[],
  about: DraftAbout,
  words: DraftWords
): PacketDraft {
  const { cues, book, wording } = words;
  const { language, staffLanguage } = about;
  const lines = beforeHuman(all);
  const name = findName(about.customer, lines, cues);
  const requests = findRequests(lines, readLineIds(lines, cues), book, cues);
  const offers = findOffers(lines, book, cues);
  heedOffers(requests, offers);
  const reason = about.reason(requests);
  const standing = standingOf(lines, requests);
  const knowledge = findKnowledge(lines, requests, book);
  const attempts = findAttempts(lines, requests, standing.wanted, cues);
  const promises = findPromises(lines, cues);
  const wants = wantsWords(requests, standing, staffLanguage, wording, book);
  const said = wants === '' ? firstSaid(lines, book, cues) : { text: '', sequence: 0 };
  const intent =
    said.text === '' ? wants : wording.fill('wantsSaid', staffLanguage, { quote: said.text });
  const hasTurn = (why: string, code: string): boolean =>
    spotsIn(foldedWords(why), book).some((spot) => spot.kind === 'turn' && spot.code === code);
  const place = standing.wanted[0] ?? lastDone(requests, standing);
  const whereItStands = standingWords(requests, standing, staffLanguage, wording, book);
  return {
    name,
    intent,
    intentSequence: place === undefined ? said.sequence : (requests[place]?.turns[0] ?? 0),
    whereItStands,
    requests,
    standing,
    knowledge,
    offers,
    steps: findSteps(requests, standing, knowledge, promises, hasTurn),
    reason,
    facts: findFacts(lines, requests, standing, cues),
    attempts,
    promises,
    agreements: findAgreements(lines, cues),
    summary: summarise(
      { name, intent, standing: whereItStands, attempts, reason, language: staffLanguage },
      wording
    ),
    opening: openingOf(
      {
        name,
        requests,
        standing,
        knowledge,
        isPromised: promises.length > 0,
        isBlocked: (why) => hasTurn(why, 'blocked'),
        reason,
        language,
        isInformal: about.isInformal
      },
      wording,
      book
    ),
    completeness: coldRead({
      requests: requests.length,
      attempts: attempts.length,
      promises: promises.length,
      heardAi: lines.some(({ speaker }) => speaker === 'ai'),
      destination: about.destination
    })
  };
}
