/**
 * Builds the whole packet of a recorded conversation: redacted first, then read, then put into the
 * shape that the command line prints and the screen pop shows.
 */
import type { Conversation } from '../../shared/conversation.ts';
import type { Decision, Signal } from '../../shared/decision.ts';
import type { Packet, Source } from '../../shared/packet.ts';
import { LIMITS } from '../../shared/packetLimits.ts';
import type { PolicyRecords } from '../../shared/records.ts';
import { createRedactor, type Redactor } from '../../redact/index.ts';
import { readCues, type Cues } from './cues.ts';
import { beforeHuman, draftPacket, type PacketDraft } from './draft.ts';
import type { DraftFact } from './facts.ts';
import { approvalsOf, disclosuresToRead, type HeldAction } from './holds.ts';
import { linesOf, type PacketLine } from './lines.ts';
import { findQuestions } from './needs.ts';
import { reasonOf } from './reason.ts';
import { decidedLines } from './mustKnow.ts';
import { slotsOf } from './slots.ts';
import { readPhraseBook, type PhraseBook } from './phraseBook.ts';
import { headerOf } from './header.ts';
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
  /** How many lines the recording holds, when the conversation was cut; all, when absent. */
  readonly recorded?: number;
}

/** What is read from the records once, however many packets are built. */
interface Prepared {
  readonly redactor: Redactor;
  readonly cues: Cues;
  readonly book: PhraseBook;
  readonly wording: Wording;
}

const prepared = new WeakMap<PolicyRecords, Prepared>();

function prepare(records: PolicyRecords): Prepared {
  const known = prepared.get(records);
  if (known !== undefined) return known;
  const fresh = {
    redactor: createRedactor(records),
    cues: readCues(records),
    book: readPhraseBook(records),
    wording: readWording(records)
  };
  prepared.set(records, fresh);
  return fresh;
}

function sourcesOf(draft: PacketDraft): readonly Source[] {
  const source = (provenance: Source['provenance'], turn: number): Source => ({ provenance, turn });
  return [
    ...(draft.intentSequence > 0 ? [source('customer', draft.intentSequence)] : []),
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
  signals: readonly Signal[],
  lines: readonly PacketLine[],
  cues: Cues
): readonly DraftFact[] {
  const isBuying =
    reason === 'sales' || signals.some(({ signal, crossed }) => signal === 'revenue' && crossed);
  const questions = isBuying ? findQuestions(beforeHuman(lines), cues) : [];
  return [...facts.slice(0, LIMITS.facts - questions.length), ...questions];
}

/** How customers are addressed, as the setting says. */
const registerOf = (records: PolicyRecords): string =>
  records.settings.find(({ setting }) => setting === 'packet.register')?.value ?? 'formal';

/** The packet of one conversation. Deterministic: `now` is the only clock. */
export function buildPacket(input: PacketInput): Packet {
  const { records, signals, now } = input;
  const { redactor, cues, book, wording } = prepare(records);
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
      reason: (requests) => reasonOf(decision, lines, requests, cues),
      destination: stem,
      language,
      staffLanguage,
      isInformal: registerOf(records) === 'informal'
    },
    { cues, book, wording }
  );
  const redact = (text: string): string => redactor.redact(text).text;
  const parts: PacketParts = { conversation, decision, signals, records, wording, destination };
  const slots = slotsOf(draft, lines, staffLanguage, wording, book);
  const sequenceOf = sequenceOfCustomerTurn(lines);
  return {
    id: conversation.id,
    conversationKey: conversation.id,
    version: 1,
    status: 'ready',
    header: headerOf(parts, draft, input.waitingSince ?? null),
    escalated: decision?.action === 'escalate',
    readTo: { turn: lines.length, of: input.recorded ?? lines.length },
    summary: draft.summary,
    summaryBy: 'rules',
    summarySources: sourcesOf(draft),
    intent: draft.intent,
    reason: draft.reason,
    opening: '',
    openingSlots: slots.openingSlots,
    openingSources:
      draft.intentSequence > 0 ? [{ provenance: 'customer', turn: draft.intentSequence }] : [],
    tone: toneOf(signals, sequenceOf, redact),
    whereItStands: slots.whereItStands,
    requests: slots.requests,
    mustKnow: [
      ...slots.mustKnow,
      ...decidedLines(
        {
          reason: draft.reason,
          decision,
          signals,
          knowledge: draft.knowledge,
          conversationLanguage: language,
          staffLanguage
        },
        wording
      )
    ].slice(0, LIMITS.mustKnow),
    offers: slots.offers,
    nextActions: nextActionsOf(parts, draft, slots.nextActions, staffLanguage),
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
      ...(draft.reason === null ? [] : disclosuresToRead(draft.reason, language, wording))
    ],
    approvals: approvalsOf(conversation.id, input.held ?? null, records, now),
    attempts: draft.attempts.map(({ sequence, request, ...attempt }) => ({
      ...attempt,
      request: request === -1 ? null : request,
      source: {
        provenance: lines[sequence - 1]?.speaker === 'ai' ? 'ai' : 'action',
        turn: sequence
      }
    })),
    missing: missingOf(parts, draft.facts, staffLanguage),
    facts: factsOf(draft, signals, lines, cues).map(
      ({ name, value, provenance, sequence, masked }) => ({
        name,
        value,
        source: { provenance, turn: sequence },
        masked,
        revealKey: null
      })
    ),
    history: historyOf(conversation.customer ?? {}),
    attachments: [],
    chain: [],
    turns: turnsOf(parts, lines, redacted.masked),
    completeness: draft.completeness,
    trace: traceOf(parts, sequenceOf, redact),
    wrapUp: {
      outcome: null,
      judgement: null,
      reasonCorrect: null,
      note: '',
      at: null,
      proposal: slots.proposal
    },
    destination: stem,
    caseId: null,
    contactId: null,
    noAccess: [],
    updatedAt: now
  };
}
