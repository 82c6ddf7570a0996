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
}
