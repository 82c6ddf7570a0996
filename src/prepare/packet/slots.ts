/**
 * What a draft says of the matter, in the shape a packet carries and an org stores: requests, what to
 * know, offers, next steps, the slots of the first sentence, what the wrap-up starts with.
 */
import type { PacketNextAction, Source } from '../../shared/packet.ts';
import { LIMITS } from '../../shared/packetLimits.ts';
import type {
  PacketMustKnow,
  PacketOffer,
  PacketOpening,
  PacketProposal,
  PacketRequest
} from '../../shared/packetMatter.ts';
import type { PacketDraft } from './draft.ts';
import type { PacketLine } from './lines.ts';
import { stepActions } from './nextSteps.ts';
import type { PhraseBook } from './phraseBook.ts';
import { requestWords } from './plainLines.ts';
import { capitalised, cut } from './sentences.ts';
import { lastDone } from './standing.ts';
import type { Wording } from './wording.ts';

/** The slots of one draft. */
export interface PacketSlots {
  readonly whereItStands: string;
  readonly requests: readonly PacketRequest[];
  readonly mustKnow: readonly PacketMustKnow[];
  readonly offers: readonly PacketOffer[];
  readonly nextActions: readonly PacketNextAction[];
  readonly openingSlots: PacketOpening;
  readonly proposal: PacketProposal | null;
}

/** Resolved when nothing is open and something was done, else to be followed up; null for nothing asked. */
function proposalOf({ requests, standing, whereItStands }: PacketDraft): PacketProposal | null {
  if (requests.length === 0) return null;
  const place = standing.wanted[0] ?? lastDone(requests, standing) ?? 0;
  const isDone = standing.wanted.length === 0 && standing.done.length > 0;
  return {
    outcome: isDone ? 'resolved' : 'followUp',
    category: requests[place]?.act ?? '',
    note: cut(whereItStands, LIMITS.note)
  };
}

/** Makes the slots; `language` is what their words are in, quotes stay as said. */
export function slotsOf(
  draft: PacketDraft,
  lines: readonly PacketLine[],
  language: string,
  wording: Wording,
  book: PhraseBook
): PacketSlots {
  const { requests, standing } = draft;
  const sourceOf = (sequence: number): Source | null => {
    const speaker = lines.find((line) => line.sequence === sequence)?.speaker;
    return speaker === undefined || speaker === 'system'
      ? null
      : { provenance: speaker, turn: sequence };
  };
  const titleOf = (place: number): string => {
    const request = requests[place];
    return request === undefined ? '' : requestWords(request, request.ids, language, wording, book);
  };
  const doneAt = (sequence: number): string =>
    titleOf(
      requests.findIndex(({ stateTurn, state }) => stateTurn === sequence && state === 'done')
    );
  return {
    whereItStands: draft.whereItStands,
    requests: requests.slice(0, LIMITS.requests).map((request, place) => ({
      act: request.act,
      object: request.object,
      title: titleOf(place),
      ids: request.ids,
      state: request.state,
      isWanted: standing.wanted.includes(place),
      supersededBy: request.supersededBy === -1 ? null : request.supersededBy,
      why: request.why,
      said: request.said,
      turns: request.turns,
      source: { provenance: 'customer', turn: request.turns[0] ?? null }
    })),
    mustKnow: draft.knowledge.slice(0, LIMITS.mustKnow).map((each) => ({
      code: each.code,
      text: wording.fill(`know${capitalised(each.code)}`, language, {
        matter: doneAt(each.sequence)
      }),
      quote: each.against === '' ? each.quote : `${each.quote} \u2194 ${each.against}`,
      source: sourceOf(each.sequence)
    })),
    offers: draft.offers.slice(-LIMITS.offers).map(({ text, answer, sequence }) => ({
      text,
      answer,
      source: { provenance: 'ai', turn: sequence }
    })),
    nextActions: stepActions(draft.steps, titleOf, sourceOf, language, wording),
    openingSlots: draft.opening,
    proposal: proposalOf(draft)
  };
}
