/**
 * The handoff packet: everything the human agent sees, as one plain object. It is what
 * `handoff packet --json` prints, what the Apex class `HandoffConsole` returns and what the screen
 * pop renders, so a field added here is a field in all three.
 *
 * Every text in a packet is already redacted. Every line that the AI derived links to the turn or
 * action it came from (`source`); lines from CRM and lines the customer said are told apart by
 * `provenance`. Times are ISO 8601 in UTC; durations are whole seconds.
 */
import type { PacketMustKnow, PacketOffer, PacketOpening, PacketRequest } from './packetMatter.ts';
import type { PacketCompleteness, PacketTrace, PacketWrapUp } from './packetReview.ts';
import type {
  ApprovalState,
  AttemptResult,
  Channel,
  Feedback,
  HandoffStatus,
  IdentityState,
  Priority,
  Provenance,
  ReasonCode,
  TransferOutcome
} from './reasons.ts';

/** Where a line of the packet comes from: a turn of the transcript, a record, or both. */
export interface Source {
  readonly provenance: Provenance;
  /** Sequence number of the turn, counted from 1 over all turns; null when it is a record. */
  readonly turn: number | null;
  /** Id of the record, when the reader may open it. */
  readonly recordId?: string;
}

/** The glanceable first line: at most 20 words with the values filled in. */
export interface PacketHeader {
  readonly name: string;
  readonly tier: string;
  readonly identity: IdentityState;
  /** How and when the identity was established, and whether that has run out. */
  readonly identityMethod: string;
  readonly identityAt: string | null;
  readonly identityExpiresAt: string | null;
  /** True when only the phone number or address matched a record; never shown as verified. */
  readonly numberMatches: boolean;
  /** What is open now: act, thing and id, at most eight words. */
  readonly wants: string;
  /** Null when the policy would not have handed it over. */
  readonly reason: ReasonCode | null;
  readonly waitingSince: string | null;
  readonly slaTargetAt: string | null;
  readonly priority: Priority;
  readonly channel: Channel;
  readonly language: string;
}

/** Words of the tone signal for people: never a score, never a face. */
export interface PacketTone {
  readonly level: 'calm' | 'tense' | 'veryTense';
  readonly trend: 'easing' | 'steady' | 'rising';
  readonly quote: string;
  readonly source: Source;
}

/** One thing the AI tried; repeats are counted, steps only the assistant itself sees are folded. */
export interface PacketAttempt {
  readonly action: string;
  readonly result: AttemptResult;
  readonly why: string;
  readonly count: number;
  readonly at: string | null;
  /** Place of the request it was made for among `requests`; null for none. */
  readonly request: number | null;
  /** True for a step without effect or finding. */
  readonly isInner: boolean;
  readonly source: Source;
}

/** One id, amount, date or other value worth copying. */
export interface PacketFact {
  readonly name: string;
  readonly value: string;
  readonly source: Source;
  /** True when the value is a masked token that a permitted reader may reveal. */
  readonly masked: boolean;
  /** Key that `HandoffReveal` takes; null when there is nothing to reveal. */
  readonly revealKey: string | null;
}

/** One item the destination needs and nobody has yet, with the question that gets it. */
export interface PacketMissing {
  /** Record id that marks it as done; absent on a laptop. */
  readonly id?: string;
  readonly item: string;
  readonly label: string;
  readonly question: string;
  readonly done: boolean;
}

/** Something the AI said would happen. */
export interface PacketPromise {
  /** Record id that marks it as kept; absent on a laptop. */
  readonly id?: string;
  readonly text: string;
  readonly dueAt: string | null;
  readonly kept: boolean | null;
  readonly source: Source;
}

/** Where a disclosure stands. */
export const DISCLOSURE_STATES = ['toRead', 'read', 'agreed', 'refused'] as const;
export type DisclosureState = (typeof DISCLOSURE_STATES)[number];

/** Something the customer agreed to, or that must be read to them. */
export interface PacketDisclosure {
  readonly code: string;
  readonly text: string;
  readonly status: DisclosureState;
  readonly at: string | null;
  readonly source: Source | null;
}

/** A held action or answer waiting for, or given, a decision. */
export interface PacketApproval {
  readonly id: string;
  readonly action: string;
  readonly amount: number | null;
  readonly currency: string;
  readonly state: ApprovalState;
  readonly requestedAt: string;
  readonly expiresAt: string | null;
  readonly decidedBy: string;
  readonly note: string;
  /** What the customer is to hear about the decision; blank until it is made. */
  readonly answer?: string;
  /** When the customer heard it; null while they are owed it. */
  readonly toldAt?: string | null;
}

/** One suggested next step, at most three in a packet. */
export interface PacketNextAction {
  readonly code: string;
  readonly title: string;
  readonly why: string;
  /** True when it moves money or changes data: the reader confirms first. */
  readonly confirm: boolean;
  /** Flow or quick action that does it; null when it is advice only. */
  readonly target: string | null;
  readonly source: Source | null;
}

/** One earlier contact or open record. */
export interface PacketHistory {
  readonly label: string;
  readonly detail: string;
  readonly at: string | null;
  readonly open: boolean;
  readonly recordId: string | null;
}

/** One file the customer sent. */
export interface PacketAttachment {
  readonly name: string;
  readonly kind: string;
  readonly recordId: string | null;
  readonly source: Source;
}

/** One leg of the transfer chain, oldest first. */
export interface PacketLeg {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly queue: string;
  readonly outcome: TransferOutcome;
  /** Why declined, failed or handed back; blank otherwise. */
  readonly detail: string;
  readonly offeredAt: string | null;
  readonly acceptedAt: string | null;
  readonly endedAt: string | null;
  readonly note: string;
}

/** One line of the transcript. */
export interface PacketTurn {
  readonly sequence: number;
  readonly speaker: 'customer' | 'ai' | 'action' | 'human' | 'system';
  readonly name: string;
  readonly text: string;
  readonly at: string | null;
  readonly language: string;
  /** Kinds of value that were masked in this turn, such as `card`. */
  readonly masked: readonly string[];
  /** True on the turn whose decision escalated. */
  readonly escalated: boolean;
  readonly feedback: Feedback | null;
  readonly actionResult: AttemptResult | null;
  /** True where the source stopped recording: shown as a gap, not as silence. */
  readonly gap: boolean;
}

/** The whole packet. Lists are empty rather than absent; unknown values are null or blank. */
export interface Packet {
  /** Record id in an org, conversation id on a laptop. */
  readonly id: string;
  readonly conversationKey: string;
  /** Grows with every write; a lower version never replaces a higher one. */
  readonly version: number;
  readonly status: HandoffStatus;
  readonly header: PacketHeader;
  /** False when the policy would have gone on with the AI; then there is no reason. */
  readonly escalated: boolean;
  /** Last line the packet was read up to, and how many the recording holds. */
  readonly readTo: { readonly turn: number; readonly of: number };
  /** At most 60 words. */
  readonly summary: string;
  /** Who wrote the summary: our rules, or a model (then it is marked as AI-written). */
  readonly summaryBy: 'rules' | 'model';
  readonly summarySources: readonly Source[];
  readonly intent: string;
  readonly whereItStands: string;
  readonly requests: readonly PacketRequest[];
  readonly reason: ReasonCode | null;
  /** The first sentence, composed by `handoffWording` from `openingSlots`; blank until it is. */
  readonly opening: string;
  readonly openingSlots: PacketOpening;
  readonly openingSources: readonly Source[];
  readonly tone: PacketTone | null;
  readonly mustKnow: readonly PacketMustKnow[];
  readonly offers: readonly PacketOffer[];
  readonly promises: readonly PacketPromise[];
  readonly disclosures: readonly PacketDisclosure[];
  readonly approvals: readonly PacketApproval[];
  readonly attempts: readonly PacketAttempt[];
  readonly missing: readonly PacketMissing[];
  readonly facts: readonly PacketFact[];
  readonly nextActions: readonly PacketNextAction[];
  readonly history: readonly PacketHistory[];
  readonly attachments: readonly PacketAttachment[];
  readonly chain: readonly PacketLeg[];
  readonly turns: readonly PacketTurn[];
  readonly completeness: PacketCompleteness;
  readonly trace: PacketTrace;
  readonly wrapUp: PacketWrapUp;
  readonly destination: string;
  readonly caseId: string | null;
  readonly contactId: string | null;
  /** Block names the reader has no access to; those blocks say so instead of showing nothing. */
  readonly noAccess: readonly string[];
  readonly updatedAt: string;
}
