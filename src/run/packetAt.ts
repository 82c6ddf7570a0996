/**
 * The packet as the human agent would have received it at a step of a run: nothing that was said later
 * is in it.
 */
import { buildPacket } from '../prepare/index.ts';
import type { Conversation } from '../shared/conversation.ts';
import type { Signal } from '../shared/decision.ts';
import type { Packet } from '../shared/packet.ts';
import type { Engine } from './engine.ts';
import type { ReplayStep } from './replay.ts';

/** How far a packet reads: to the moment of the handoff, as in the org, or to the recording's end. */
export type PacketReach = 'handoff' | 'end';

/** What was said until the step handed the conversation over, else until a human came. */
function heard(conversation: Conversation, step: ReplayStep | undefined): Conversation {
  const { turns } = conversation;
  const human = turns.findIndex(({ speaker }) => speaker === 'human');
  const end =
    step?.decision.action === 'escalate' ? step.index + 1 : human < 0 ? turns.length : human;
  return { ...conversation, turns: turns.slice(0, end) };
}

/** The signals a packet is made of: tone over all steps, everything else from the last. */
export function packetSignals(steps: readonly ReplayStep[]): readonly Signal[] {
  const tones = steps.flatMap(({ signals }) => signals.filter(({ signal }) => signal === 'tone'));
  const others = (steps.at(-1)?.signals ?? []).filter(({ signal }) => signal !== 'tone');
  return [...tones, ...others];
}

/**
 * Builds the packet of a run.
 * @param steps the steps so far, the one the packet is made at last
 * @param now ISO 8601 instant
 */
export function packetAt(
  conversation: Conversation,
  steps: readonly ReplayStep[],
  engine: Engine,
  now: string,
  reach: PacketReach = 'handoff'
): Packet {
  const last = steps.at(-1);
  const escalated = last?.decision.action === 'escalate';
  return buildPacket({
    conversation: reach === 'end' ? conversation : heard(conversation, last),
    decision: last?.decision ?? null,
    held: steps.findLast(({ held }) => held !== null)?.held ?? null,
    signals: packetSignals(steps),
    records: engine.records,
    now,
    waitingSince: escalated ? (conversation.turns[last.index]?.at ?? null) : null
  });
}
