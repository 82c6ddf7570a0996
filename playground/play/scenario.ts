/** A conversation to play, with what only the local console needs: a title, a story, and the other ending. */
import type { Conversation, SpokenTurn, Turn } from '../../src/shared/conversation.ts';
import type { DecisionAction, ReasonCode } from '../../src/shared/reasons.ts';

/** A turn of the conversation with the human, with what a comparison counts. */
export type ScriptedTurn = Turn & {
  /** True when the human asks for something the customer has said before. */
  readonly asksAgain?: boolean;
  /** `opening`: the opening that the packet suggests is said first. */
  readonly says?: 'opening';
  /** What the human decides with these words about an action on hold. */
  readonly decides?: 'approved' | 'declined';
};

/**
 * One file of `playground/scenarios`: a sample conversation with an invented customer. `turns` is the
 * conversation with the assistant up to a last, plain request for a person, then the one with the
 * human. Where it is handed over, to whom and with what is decided by the engine alone; turns that a
 * handoff makes unnecessary are left out.
 */
export interface Scenario extends Conversation {
  /** Position in the list. */
  readonly order: number;
  readonly title: string;
  /** What to watch for, in one sentence. */
  readonly story: string;
  readonly turns: readonly ScriptedTurn[];
  /** What the customer says when a way of escalating asks for an item that `turns` does not answer. */
  readonly answers?: Readonly<Record<string, string>>;
  /** The conversation with the human when they get the transcript and nothing else. */
  readonly withoutPacket: readonly ScriptedTurn[];
  /** What the shipped policy must decide; a test holds it to that. */
  readonly expected: {
    readonly turn: number;
    readonly action: DecisionAction;
    readonly reason: ReasonCode;
    readonly destination: string;
  };
}

/** Something spoken or written, as opposed to an action. */
export const isSpoken = (turn: Turn): turn is SpokenTurn => turn.speaker !== 'action';

/** True for conversations that can end differently with and without a packet. */
export const isScenario = (conversation: Conversation): conversation is Scenario =>
  'withoutPacket' in conversation;
