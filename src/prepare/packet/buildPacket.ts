/**
 * Builds the whole packet of a recorded conversation: redacted first, then read, then put into the
 * shape that the command line prints and the screen pop shows.
 */
import type { Conversation } from '../../shared/conversation.ts';
import type { Decision, Signal } from '../../shared/decision.ts';
import type { Packet, PacketHeader, Source } from '../../shared/packet.ts';
import { LIMITS } from '../../shared/packetLimits.ts';
import type { PolicyRecords } from '../../shared/records.ts';
import { createRedactor, type Redactor } from '../../redact/index.ts';
import { readCues, type Cues } from './cues.ts';
import { draftPacket, type PacketDraft } from './draft.ts';
import type { DraftFact } from './facts.ts';
import { approvalsOf, disclosuresToRead, type HeldAction } from './holds.ts';
import { linesOf, type PacketLine } from './lines.ts';
import { mustKnowOf } from './mustKnow.ts';
import { findQuestions } from './needs.ts';
import { beforeHuman, reasonOf } from './reason.ts';
import { firstWords } from './sentences.ts';
import {
  historyOf,
  missingOf,
  nextActionsOf,
  traceOf,
  turnsOf,
  type PacketParts
} from './packetParts.ts';
import { toneOf } from './tone.ts';
import { readWording, type Wording } from './wording.ts';

/** What a packet is built from. */
export interface PacketInput {
  readonly conversation: Conversation;
  /** The decision that escalated; null or absent when there was none. */
  readonly decision?: Decision | null;
  /** The action that waits for an approval; null or absent when none does. */
  readonly held?: HeldAction | null;
  /** Signals of one turn or of all turns. */
  readonly signals: readonly Signal[];
  readonly records: PolicyRecords;
  /** ISO 8601 instant. */
  readonly now: string;
  /** ISO 8601 instant from which the customer waits for a person; null or absent when nobody does. */
  readonly waitingSince?: string | null;
  /** Language the staff read; English when absent. */
  readonly staffLanguage?: string;
}

/** What is read from the records once, however many packets are built. */
interface Prepared {
  readonly redactor: Redactor;
  readonly cues: Cues;
  readonly wording: Wording;
}

const prepared = new WeakMap<PolicyRecords, Prepared>();

function prepare(records: PolicyRecords): Prepared {
  const known = prepared.get(records);
  if (known !== undefined) return known;
  const fresh = {
    redactor: createRedactor(records),
    cues: readCues(records),
    wording: readWording(records)
  };
  prepared.set(records, fresh);
  return fresh;
}

/** Words of the header slots: name, tier and wants, so that all of it stays within twenty. */
const HEADER_WORDS = { name: 3, tier: 2, wants: 8 } as const;

function headerOf(
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
    identity: customer.identity ?? 'unknown',
    identityMethod: customer.identityMethod ?? '',
    identityAt: customer.identityAt ?? null,
    identityExpiresAt: null,
    numberMatches: false,
    wants: firstWords(draft.intent.text, HEADER_WORDS.wants),
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

function sourcesOf(draft: PacketDraft): readonly Source[] {
  const source = (provenance: Source['provenance'], turn: number): Source => ({ provenance, turn });
  return [
    ...(draft.intent.sequence > 0 ? [source('customer', draft.intent.sequence)] : []),
    ...draft.attempts
      .slice(0, 4)
      .map(({ sequence, action }) => source(action === '' ? 'ai' : 'action', sequence))
  ];
}

function sequenceOfCustomerTurn(lines: readonly PacketLine[]): (turn: number) => number | null {
  const customer = lines.filter(({ speaker }) => speaker === 'customer');
  return (turn) => customer[turn - 1]?.sequence ?? null;
}

/** The facts; of a conversation about buying, also what the buyer asked. */
function factsOf(
  { facts, reason }: PacketDraft,
  lines: readonly PacketLine[],
  signals: readonly Signal[],
  cues: Cues
): readonly DraftFact[] {
  const isSale =
    reason === 'sales' || signals.some(({ signal, crossed }) => signal === 'revenue' && crossed);
  const questions = isSale ? findQuestions(beforeHuman(lines), cues) : [];
  return [...facts.slice(0, LIMITS.facts - questions.length), ...questions];
}

/** The packet of one conversation. Deterministic: `now` is the only clock. */
export function buildPacket(input: PacketInput): Packet {
  const { records, signals, now } = input;
  const { redactor, cues, wording } = prepare(records);
  const decision = input.decision ?? null;
  const staffLanguage = input.staffLanguage ?? 'en';
  const redacted = redactor.redactConversation(input.conversation);
  const { conversation } = redacted;
  const lines = linesOf(conversation);
  const language = conversation.language ?? 'en';
  const stem = decision?.destination ?? '';
  const destination = records.destinations.find((each) => each.active && each.stem === stem);
  const draft = draftPacket(
    lines,
    {
      customer: conversation.customer ?? {},
      reason: (attempts) => reasonOf(decision, signals, lines, attempts, cues),
      destination: stem,
      language,
      staffLanguage
    },
    cues,
    wording
  );
  const redact = (text: string): string => redactor.redact(text).text;
  const parts: PacketParts = { conversation, decision, signals, records, wording, destination };
  const sequenceOf = sequenceOfCustomerTurn(lines);
  return {
    id: conversation.id,
    conversationKey: conversation.id,
    version: 1,
    status: 'ready',
    header: headerOf(parts, draft, input.waitingSince ?? null),
    summary: draft.summary,
    summaryBy: 'rules',
    summarySources: sourcesOf(draft),
    intent: draft.intent.text,
    reason: draft.reason,
    opening: draft.opening,
    openingSources:
      draft.intent.sequence > 0 ? [{ provenance: 'customer', turn: draft.intent.sequence }] : [],
    tone: toneOf(signals, sequenceOf, redact),
    mustKnow: mustKnowOf(draft.reason, decision, signals, language, staffLanguage, wording),
    promises: draft.promises.map(({ text, dueAt, sequence }) => ({
      text,
      dueAt,
      kept: null,
      source: { provenance: 'ai', turn: sequence }
    })),
    disclosures: [
      ...draft.agreements.map(({ text, at, sequence }) => ({
        code: 'agreed',
        text,
        status: 'agreed' as const,
        at,
        source: { provenance: 'customer' as const, turn: sequence }
      })),
      ...disclosuresToRead(draft.reason, language, wording)
    ],
    approvals: approvalsOf(conversation.id, input.held ?? null, records, now),
    attempts: draft.attempts.map(({ sequence, ...attempt }) => ({
      ...attempt,
      source: {
        provenance: lines[sequence - 1]?.speaker === 'ai' ? 'ai' : 'action',
        turn: sequence
      }
    })),
    missing: missingOf(parts, language),
    facts: factsOf(draft, lines, signals, cues).map(
      ({ name, value, provenance, sequence, masked }) => ({
        name,
        value,
        source: { provenance, turn: sequence },
        masked,
        revealKey: null
      })
    ),
    nextActions: nextActionsOf(parts, draft.reason, staffLanguage),
    history: historyOf(conversation.customer ?? {}),
    attachments: [],
    chain: [],
    turns: turnsOf(parts, lines, redacted.masked),
    completeness: draft.completeness,
    trace: traceOf(parts, sequenceOf, redact),
    wrapUp: { outcome: null, judgement: null, reasonCorrect: null, note: '', at: null },
    destination: stem,
    caseId: null,
    contactId: null,
    noAccess: [],
    updatedAt: now
  };
}
