/**
 * The packet as the org would hold it: built by the engine from the conversation up to the handoff, and
 * completed with what only an org knows: the transfer, the approval it waits for, later turns.
 */
import type { Engine } from '../../src/run/engine.ts';
import { openingWords } from '../../force-app/core/resolve/lwc/handoffWording/opening.ts';
import { buildPacket } from '../../src/prepare/index.ts';
import { packetSignals } from '../../src/run/packetAt.ts';
import type { Conversation, Turn } from '../../src/shared/conversation.ts';
import type { Packet, PacketApproval, PacketTurn } from '../../src/shared/packet.ts';
import { LIMITS } from '../../src/shared/packetLimits.ts';
import type { Beat, TurnBeat } from '../play/beats.ts';
import type { View } from '../play/session.ts';
import { codeWords, destinationWords } from '../play/words.ts';
import { decide } from './approvals.ts';
import { endingAt } from './times.ts';

/** What the org knows about the record. */
export interface RecordFacts {
  readonly recordId: string;
  /** Moment the handoff was made and accepted, as epoch milliseconds; null when not yet. */
  readonly offeredAt: number;
  readonly acceptedAt: number | null;
}

const isTurn = (beat: Beat): beat is TurnBeat => beat.kind === 'turn';
const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

/** The packet of the handoff a view has reached; null when it has none. */
export function packetOf(view: View, engine: Engine, facts: RecordFacts): Packet | null {
  const { handoff, beats } = view.runs[view.mode];
  if (!handoff) return null;
  const offer = beats.findIndex(({ kind }) => kind === 'offer');
  const before = beats.slice(0, offer).filter(isTurn);
  const conversation: Conversation = {
    ...view.conversation,
    id: facts.recordId,
    turns: endingAt(
      before.map(({ turn }) => turn),
      facts.offeredAt
    )
  };
  const { steps } = view.runs[view.mode];
  const packet = buildPacket({
    conversation,
    decision: handoff.decision,
    held: steps.findLast(({ held }) => held !== null)?.held ?? null,
    signals: packetSignals(steps),
    records: engine.records,
    now: iso(facts.offeredAt),
    waitingSince: iso(facts.offeredAt)
  });
  const later = view.beats.slice(offer, view.position).filter(isTurn);
  return {
    ...packet,
    opening: openingWords(packet.openingSlots),
    status: facts.acceptedAt === null ? 'transferring' : 'withHuman',
    missing: packet.missing.map((item) => ({ ...item, id: `${facts.recordId}-${item.item}` })),
    promises: packet.promises.map((promise, index) => ({
      ...promise,
      id: `${facts.recordId}-promise${index}`
    })),
    approvals: packet.approvals.map((each) =>
      decidedIn(later, { ...each, action: codeWords(each.action) }, packet, engine)
    ),
    chain: [legOf(packet, facts)],
    turns: [
      ...packet.turns,
      ...later.map((beat, index) => laterTurn(beat.turn, packet, engine, index))
    ]
  };
}

/** The request as it stands after what the human said: in the story, a spoken decision is made as well. */
function decidedIn(
  later: readonly TurnBeat[],
  approval: PacketApproval,
  packet: Packet,
  engine: Engine
): PacketApproval {
  const decision = later.findLast(({ decides }) => decides)?.decides;
  if (!decision || approval.state !== 'pending') return approval;
  const answered = decide(
    approval,
    { state: decision, decidedBy: 'You', note: '' },
    packet,
    engine
  );
  return { ...answered, toldAt: iso(Date.now()) };
}

function legOf(
  packet: Packet,
  { offeredAt, acceptedAt, recordId }: RecordFacts
): Packet['chain'][0] {
  return {
    id: `${recordId}-1`,
    from: 'AI agent',
    to: acceptedAt === null ? '' : 'You',
    queue: destinationWords(packet.destination),
    outcome: acceptedAt === null ? 'offered' : 'accepted',
    detail: '',
    offeredAt: iso(offeredAt),
    acceptedAt: acceptedAt === null ? null : iso(acceptedAt),
    endedAt: null,
    note: ''
  };
}

/** A turn after the handoff, as the log of the channel would deliver it. */
function laterTurn(turn: Turn, packet: Packet, engine: Engine, index: number): PacketTurn {
  const words = turn.speaker === 'action' ? codeWords(turn.name) : turn.text;
  const { text, spans } = engine.redactor.redact(words);
  const names = { customer: packet.header.name, human: 'You', ai: '', action: '', system: '' };
  return {
    sequence: packet.turns.length + index + 1,
    speaker: turn.speaker,
    name: names[turn.speaker],
    text: text.slice(0, LIMITS.turnText),
    at: null,
    language: packet.header.language,
    masked: spans.map(({ kind }) => kind),
    escalated: false,
    feedback: null,
    actionResult: null,
    gap: false
  };
}
