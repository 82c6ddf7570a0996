/**
 * The one driver of a recorded conversation: observe, assess, mask, decide, remember, turn by turn, the
 * way the org would have seen it. A decision is made after each customer turn, with the AI's confidence
 * and failed actions known only when the next customer turn arrives.
 */
import type { ActionTurn, Conversation, SpokenTurn } from '../shared/conversation.ts';
import type { Decision, Signal } from '../shared/decision.ts';
import type { Facts } from '../shared/facts.ts';
import type { FailureKind } from '../shared/reasons.ts';
import type { HeldAction } from '../prepare/index.ts';
import type { TurnInput } from '../shared/turn.ts';
import type { Engine } from './engine.ts';
import { maskEvidence } from './maskEvidence.ts';

/** One assessed customer turn. */
export interface ReplayStep {
  /** Position of the customer turn among all turns, counted from 0. */
  readonly index: number;
  /** Number of the customer turn, counted from 1. */
  readonly turn: number;
  readonly signals: readonly Signal[];
  readonly facts: Facts;
  readonly decision: Decision;
  /** The action this step puts on hold until it is approved; null when it holds none. */
  readonly held: HeldAction | null;
}

/** What happened between two customer turns. */
interface Between {
  answerConfidence: number;
  failedAction: string;
  failureKind: FailureKind;
  topic: string;
}

const nothingBetween = (topic: string): Between => ({
  answerConfidence: -1,
  failedAction: '',
  failureKind: 'none',
  topic
});

function noteAction(between: Between, turn: ActionTurn): void {
  if (turn.status === 'failed') {
    between.failedAction = turn.name;
    between.failureKind = turn.failureKind ?? 'error';
  }
}

function turnInput(
  conversation: Conversation,
  turn: SpokenTurn,
  number: number,
  between: Between
): TurnInput {
  return {
    conversationKey: conversation.id,
    channel: conversation.channel ?? 'messaging',
    utterance: turn.text,
    turnNumber: number,
    topic: turn.topic ?? between.topic,
    language: turn.language ?? conversation.language ?? '',
    answerConfidence: between.answerConfidence,
    failedAction: between.failedAction,
    failureKind: between.failureKind,
    amount: -1,
    currencyCode: conversation.customer?.currency ?? ''
  };
}

/**
 * How far a run goes: to the handoff, to the first words of a human even past a decision to hand over, or
 * through everything that was recorded.
 */
export type RunReach = 'handoff' | 'human' | 'end';

/**
 * Yields one step per customer turn. It ends when a decision escalates or a human has spoken: what
 * follows is the human's conversation. With `human` the turns after the decision are assessed too, as if the
 * AI had gone on; with `end` also the human's conversation, to see what is in its words.
 */
export function* replay(
  conversation: Conversation,
  engine: Engine,
  reach: RunReach = 'handoff'
): Generator<ReplayStep> {
  const { detector, decider, redactor } = engine;
  let said = '';
  let state = detector.initialState();
  let number = 0;
  let between = nothingBetween('');
  for (const [index, turn] of conversation.turns.entries()) {
    if (turn.speaker === 'human' && reach !== 'end') return;
    if (turn.speaker === 'ai' || turn.speaker === 'action') {
      state = detector.observe(turn, state);
      if (turn.speaker === 'action') {
        noteAction(between, turn);
      } else {
        between.answerConfidence = turn.confidence ?? -1;
        said = turn.text;
      }
      between.topic = turn.topic ?? between.topic;
      continue;
    }
    if (turn.speaker !== 'customer') {
      continue;
    }
    number += 1;
    const input = turnInput(conversation, turn, number, between);
    const assessed = detector.assess(input, state, conversation.customer ?? {});
    const signals = maskEvidence(assessed.signals, turn.text, said, redactor);
    const decision = decider.decide(assessed.facts, signals, input.language);
    state = detector.decided(assessed.state, decision);
    said = turn.text;
    const held =
      decision.action === 'holdAction'
        ? {
            requestedAction: assessed.facts.requestedAction,
            text: redactor.redact(turn.text).text,
            currency: input.currencyCode
          }
        : null;
    yield { index, turn: number, signals, facts: assessed.facts, decision, held };
    if (decision.action === 'escalate' && reach === 'handoff') return;
    between = nothingBetween(between.topic);
  }
}

/** The step that escalated, else the last one; null for a conversation without customer turns. */
export function lastStep(conversation: Conversation, engine: Engine): ReplayStep | null {
  let last: ReplayStep | null = null;
  for (const step of replay(conversation, engine)) {
    last = step;
  }
  return last;
}
