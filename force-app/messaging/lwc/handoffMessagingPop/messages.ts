/** Messages of the console as turns. The platform names senders and times differently by channel. */
import type { ConversationMessage } from 'lightning/conversationToolkitApi';
import { heardLine } from 'c/handoffBridge';
import type { PacketTurn } from 'c/handoffPacket';

/** What the standard conversation channels carry. */
export interface ConversationEvent {
  readonly recordId: string;
  readonly content?: string;
  readonly name?: string;
  readonly timestamp?: number | string;
}

const SPEAKERS: Record<string, PacketTurn['speaker']> = {
  enduser: 'customer',
  customer: 'customer',
  agent: 'human',
  supervisor: 'human',
  bot: 'ai',
  chatbot: 'ai'
};

/** Epoch milliseconds of a time in either form; now when there is none. */
function timeOf(timestamp: number | string | undefined): number {
  const time = typeof timestamp === 'number' ? timestamp : Date.parse(timestamp ?? '');
  return Number.isNaN(time) ? Date.now() : time;
}

/** A message as a turn; choices and files have no text. */
export function turnOf({
  type = '',
  content = '',
  name,
  timestamp
}: ConversationMessage): PacketTurn {
  const speaker = SPEAKERS[type.toLowerCase()] ?? 'system';
  return heardLine(speaker, content, timeOf(timestamp), name);
}
