/**
 * What a console can do with the conversation itself. Messaging and voice each bring one; a control
 * whose function is absent is not shown.
 */
import type { PacketTurn } from 'c/handoffPacket';

/** The conversation side of a console. Every function may be absent. */
export interface ConsoleBridge {
  /** Puts text into the message composer for the agent to edit; never sends it. */
  readonly insertText?: (text: string) => Promise<void>;
  /** Lines the console holds in memory, as turns with sequence 0; at most the last 200. */
  readonly readLog?: () => Promise<readonly PacketTurn[]>;
  /** Calls back for every line as it is said; returns what ends it. */
  readonly onLine?: (listener: (turn: PacketTurn) => void) => () => void;
  /** Calls back once the conversation is over; returns what ends it. */
  readonly onEnd?: (listener: () => void) => () => void;
}

/** Eight digits or more, however they are grouped: a card, an account, an id. */
const LONG_NUMBER = /\d(?:[ .-]?\d){7,}/g;

/**
 * A line the console heard, as a turn that is not stored yet. The server masks what it stores; until
 * then every long number is left out.
 */
export function heardLine(
  speaker: PacketTurn['speaker'],
  text: string,
  at: number,
  name = ''
): PacketTurn {
  const masked = text.replace(LONG_NUMBER, '…');
  return {
    sequence: 0,
    speaker,
    name,
    text: masked,
    at: new Date(at).toISOString(),
    language: '',
    masked: masked === text ? [] : ['other'],
    escalated: false,
    feedback: null,
    actionResult: null,
    gap: false
  };
}
