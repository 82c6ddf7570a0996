/**
 * Runs a whole conversation with an agent: the customer's messages in, what was heard, what it cost and how
 * it ended out.
 */
import type { ActionRun, TurnLog } from './model.ts';
import { ScriptSession, type SessionParts } from './session.ts';
import { AgentWorld, type WorldParts } from './world.ts';

/** How a conversation with an agent ended. */
export interface ConversationRun {
  readonly turns: readonly TurnLog[];
  readonly world: AgentWorld;
  readonly session: ScriptSession;
  /** Billed actions in order. */
  readonly billed: readonly ActionRun[];
  /** True when somebody was promised a person and has neither a person nor a call-back. */
  readonly stranded: boolean;
}

/** What a run needs besides the messages. */
export interface RunParts extends Omit<SessionParts, 'actions' | 'linked'> {
  readonly world: WorldParts;
}

/** Key every run uses: one conversation, one record. */
export const SESSION_KEY = '0Mw000000000001AAA';

/** Lets a customer say one message after the other, then waits as long as the sweeper needs. */
export function runConversation(messages: readonly string[], parts: RunParts): ConversationRun {
  const world = new AgentWorld(parts.world);
  const session = new ScriptSession({
    ...parts,
    actions: world,
    linked: {
      '@MessagingSession.Id': SESSION_KEY,
      '@MessagingSession.EndUserLanguage': 'en',
      '@VoiceCall.Id': SESSION_KEY
    }
  });
  const turns: TurnLog[] = [];
  for (const message of messages) {
    const turn = session.turn(message);
    turns.push(turn);
    if (turn.transferred) world.transferred();
    if (world.record.withHuman) break;
    world.wait(10);
  }
  // The customer says nothing more; only time passes.
  world.wait(120);
  const billed = turns.flatMap(({ runs }) => runs);
  const { record } = world;
  const promised = record.packets > 0 || turns.some(({ transferred }) => transferred);
  return {
    turns,
    world,
    session,
    billed,
    stranded: promised && !record.withHuman && record.callBacks === 0
  };
}
