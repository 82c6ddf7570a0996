/** What the player shows one after the other: turns, and the moments of the handoff between them. */
import type { Turn } from '../../src/shared/conversation.ts';
import type { ReplayStep } from '../../src/run/replay.ts';

/**
 * Who the words of a turn come from: the recording, the compiled policy, the platform's static message,
 * the packet, a visitor, or the scripted assistant.
 */
export type Voice = 'recorded' | 'policy' | 'platform' | 'packet' | 'typed' | 'script';

/** A turn appears. On an assessed customer turn it carries what was decided. */
export interface TurnBeat {
  readonly kind: 'turn';
  readonly turn: Turn;
  readonly voice: Voice;
  readonly step: ReplayStep | null;
  /** True when a human asks for something the customer has said before. */
  readonly asksAgain: boolean;
  /** What the human decides with these words about an action on hold. */
  readonly decides?: 'approved' | 'declined';
}

/** The work reaches a human: a chat is offered, or the phone rings. */
export interface OfferBeat {
  readonly kind: 'offer';
  readonly leg: Leg;
}

/** The human has accepted: from here on the screen pop is in front of them. */
export interface ConnectBeat {
  readonly kind: 'connect';
  readonly leg: Leg;
}

export type Beat = TurnBeat | OfferBeat | ConnectBeat;

/** One leg of the way to the right human. */
export interface Leg {
  /** Counted from 1. */
  readonly number: number;
  /** Stem of the destination. */
  readonly destination: string;
  /** True when the packet travels with it. */
  readonly packet: boolean;
}
