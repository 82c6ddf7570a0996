/**
 * Turns a conversation and an engine into the beats the player shows. The engine decides where the
 * handoff falls; this module only puts what follows into order: announcement, offer, connection, and
 * never a word of the human before the connection.
 */
import type { Conversation, SpokenTurn, Turn } from '../../src/shared/conversation.ts';
import type { Engine } from '../../src/run/engine.ts';
import { replay, type ReplayStep } from '../../src/run/replay.ts';
import type { EscalationMode } from '../../src/policy/topic.ts';
import type { Beat, Leg, TurnBeat, Voice } from './beats.ts';
import type { ConsoleEngines } from './engines.ts';
import { packetAt } from '../../src/run/packetAt.ts';
import { isScenario, type ScriptedTurn } from './scenario.ts';

/** One conversation played one way. */
export interface Run {
  readonly mode: EscalationMode;
  readonly beats: readonly Beat[];
  /** The step that escalated; null when no decision did. */
  readonly handoff: ReplayStep | null;
  readonly steps: readonly ReplayStep[];
  readonly legs: readonly Leg[];
}

/** Settings of a run. */
export interface RunSettings {
  readonly mode: EscalationMode;
  /** True when the assistant speaks the policy's words; false when a recording is only annotated. */
  readonly assistantFollows: boolean;
}

/** The opening names no time. */
const ANY_TIME = new Date(0).toISOString();

/** What an outbound route says when nothing else does: one text for every customer. */
const STATIC_MESSAGE = 'One moment, I am transferring you to an agent.';

/** Plays the whole conversation at once. */
export function runConversation(
  recorded: Conversation,
  engines: ConsoleEngines,
  settings: RunSettings
): Run {
  const conversation = withAnswers(recorded, engines, settings.mode);
  const steps = replayIn(settings.mode, conversation, engines);
  const handoff = steps.find(({ decision }) => decision.action === 'escalate') ?? null;
  const legs = handoff ? legsOf(conversation, handoff, engines, settings.mode) : [];
  const beats = handoff
    ? [
        ...before(conversation.turns.slice(0, handoff.index + 1), steps, settings),
        ...after(conversation, { handoff, steps, legs }, engines[settings.mode])
      ]
    : before(conversation.turns, steps, settings);
  return { mode: settings.mode, beats, handoff, steps, legs };
}

/**
 * The conversation with the customer's scripted answers where a gate asks for something at its very
 * end: a recording cannot know what each way of escalating will ask.
 */
function withAnswers(
  conversation: Conversation,
  engines: ConsoleEngines,
  mode: EscalationMode
): Conversation {
  if (!isScenario(conversation)) return conversation;
  const step = replayIn(mode, conversation, engines).at(-1);
  const answer = conversation.answers?.[step?.decision.ask ?? ''];
  const isLast = step?.turn === conversation.turns.filter(isAssessed).length;
  if (!step || !isLast || step.decision.action !== 'collect' || !answer) return conversation;
  const turns = conversation.turns.toSpliced(step.index + 1, 0, {
    speaker: 'customer',
    text: answer
  });
  return { ...conversation, turns };
}

/** A customer turn before any human has spoken. */
const isAssessed = ({ speaker }: Turn, index: number, turns: readonly Turn[]): boolean =>
  speaker === 'customer' && !turns.slice(0, index).some((turn) => turn.speaker === 'human');

/** With smart routing one dispatcher topic handles every request that comes through. */
function replayIn(mode: EscalationMode, conversation: Conversation, engines: ConsoleEngines) {
  if (mode !== 'smart') return [...replay(conversation, engines[mode])];
  const turns = conversation.turns.map((turn) => ({ ...turn, topic: engines.dispatcher }));
  return [...replay({ ...conversation, turns }, engines.smart)];
}

/** Beats of the conversation with the assistant. */
function before(
  turns: readonly Turn[],
  steps: readonly ReplayStep[],
  { assistantFollows }: RunSettings
): Beat[] {
  const stepAt = new Map(steps.map((step) => [step.index, step]));
  const beats: Beat[] = [];
  let replaced = false;
  for (const [index, turn] of turns.entries()) {
    const step = stepAt.get(index) ?? null;
    const words = step?.decision.action === 'escalate' ? '' : step?.decision.customerMessage;
    if (turn.speaker === 'ai' && replaced) {
      replaced = false;
      continue;
    }
    beats.push(turnBeat(turn, voiceOf(turn), step));
    if (turn.speaker === 'customer') replaced = false;
    if (words && assistantFollows) {
      beats.push(turnBeat(spoken('ai', words), 'policy'));
      replaced = true;
    }
  }
  return beats;
}

/** What is known once a decision has escalated. */
interface Escalated {
  readonly handoff: ReplayStep;
  readonly steps: readonly ReplayStep[];
  readonly legs: readonly Leg[];
}

/** Beats from the announcement on. */
function after(conversation: Conversation, escalated: Escalated, engine: Engine): Beat[] {
  const { handoff, legs } = escalated;
  const beats: Beat[] = [];
  const { customerMessage } = handoff.decision;
  beats.push(
    customerMessage
      ? turnBeat(spoken('ai', customerMessage), 'policy')
      : turnBeat(spoken('ai', STATIC_MESSAGE), 'platform')
  );
  const human = humanTurns(conversation, legs[0]?.packet ?? false);
  const waiting = [...legs];
  const reachHuman = () => {
    const leg = waiting.shift();
    if (leg) beats.push({ kind: 'offer', leg }, { kind: 'connect', leg });
  };
  reachHuman();
  for (const turn of human) {
    const opening = turn.says === 'opening' ? openingOf(conversation, escalated, engine) : '';
    beats.push(turnBeat(opening ? withOpening(turn, opening) : turn, voiceOf(turn)));
    if (isTransfer(turn)) reachHuman();
  }
  return beats;
}

/** The opening the packet suggests. */
function openingOf(conversation: Conversation, escalated: Escalated, engine: Engine): string {
  return packetAt(conversation, escalated.steps, engine, ANY_TIME).opening;
}

const withOpening = (turn: ScriptedTurn, opening: string): ScriptedTurn =>
  turn.speaker === 'action' ? turn : { ...turn, text: `${opening} ${turn.text}` };

/** A system line of a human conversation marks the moment of a transfer. */
const isTransfer = (turn: Turn) => turn.speaker === 'system';

/** What the human and the customer say to each other once connected. */
function humanTurns(conversation: Conversation, packet: boolean): readonly ScriptedTurn[] {
  if (!packet && isScenario(conversation)) return conversation.withoutPacket;
  const first = conversation.turns.findIndex(({ speaker }) => speaker === 'human');
  return first < 0 ? [] : conversation.turns.slice(first);
}

/**
 * The legs until the customer is with somebody who can help. With a packet the first human is the
 * right one. Without, the work goes to the fallback queue, and on from there when the policy would
 * have chosen another destination.
 */
function legsOf(
  conversation: Conversation,
  handoff: ReplayStep,
  engines: ConsoleEngines,
  mode: EscalationMode
): Leg[] {
  const first = handoff.decision.destination ?? engines.fallback;
  if (mode !== 'default') return [{ number: 1, destination: first, packet: true }];
  const right = replayIn('dynamic', conversation, engines).find(
    ({ decision }) => decision.action === 'escalate'
  )?.decision.destination;
  const destinations = right && right !== first ? [first, right] : [first];
  return destinations.map((destination, index) => ({
    number: index + 1,
    destination,
    packet: false
  }));
}

const spoken = (speaker: 'ai', text: string): SpokenTurn => ({ speaker, text });

const voiceOf = (turn: Turn & { readonly voice?: Voice }): Voice => turn.voice ?? 'recorded';

function turnBeat(turn: ScriptedTurn, voice: Voice, step: ReplayStep | null = null): TurnBeat {
  const source = turn.says === 'opening' ? 'packet' : voice;
  const beat = {
    kind: 'turn',
    turn,
    voice: source,
    step,
    asksAgain: turn.asksAgain ?? false
  } as const;
  return turn.decides ? { ...beat, decides: turn.decides } : beat;
}
