/**
 * The first line of a packet: who it is, how far they are known, what is open and since when they wait.
 */
import type { PacketHeader } from '../../shared/packet.ts';
import type { IdentityState } from '../../shared/reasons.ts';
import type { PacketDraft } from './draft.ts';
import type { PacketParts } from './packetParts.ts';
import { firstWords } from './sentences.ts';

/** A check that failed is said, where no verifier says better. */
function identityOf(known: IdentityState, { knowledge }: PacketDraft): IdentityState {
  const isRefused = knowledge.some(({ code }) => code === 'unproven');
  return known === 'unknown' && isRefused ? 'notVerified' : known;
}

/** Words of the header slots: name, tier and wants, so that all of it stays within twenty. */
const HEADER_WORDS = { name: 3, tier: 2, wants: 8 } as const;

/** The header of a draft. */
export function headerOf(
  parts: PacketParts,
  draft: PacketDraft,
  waitingSince: string | null
): PacketHeader {
  const { conversation, decision, destination } = parts;
  const customer = conversation.customer ?? {};
  const target = destination?.targetSeconds ?? null;
  return {
    name: firstWords(draft.name, HEADER_WORDS.name),
    tier: firstWords(customer.tier ?? '', HEADER_WORDS.tier),
    identity: identityOf(customer.identity ?? 'unknown', draft),
    identityMethod: customer.identityMethod ?? '',
    identityAt: customer.identityAt ?? null,
    identityExpiresAt: null,
    numberMatches: false,
    wants: firstWords(draft.intent, HEADER_WORDS.wants),
    reason: draft.reason,
    waitingSince,
    slaTargetAt:
      waitingSince === null || target === null
        ? null
        : new Date(Date.parse(waitingSince) + target * 1000).toISOString(),
    priority: decision?.priority ?? 'normal',
    channel: conversation.channel ?? 'messaging',
    language: conversation.language ?? 'en'
  };
}
