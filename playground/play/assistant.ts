/**
 * The scripted assistant of "be the customer": it stands in for the customer's own Agentforce agent,
 * which no laptop can run, and is labelled so on the page. What happens to the conversation is never
 * its decision; it only fills the turns in between.
 */
import type { ActionTurn, Conversation, Turn } from '../../src/shared/conversation.ts';
import script from './assistant.json' with { type: 'json' };
import type { Voice } from './beats.ts';
import { isSpoken } from './scenario.ts';

interface ScriptLine {
  readonly words: readonly string[];
  readonly topic?: string;
  readonly action?: Omit<ActionTurn, 'speaker'>;
  readonly reply: string;
  readonly confidence: number;
}

/** Somebody the visitor can be. */
export interface SampleCustomer {
  readonly id: string;
  readonly label: string;
  readonly channel: 'messaging' | 'voice';
  readonly customer: NonNullable<Conversation['customer']>;
}

/** Confidence of an answer that was not understood. */
const LOST = 0.3;

export const SAMPLE_CUSTOMERS = script.customers as readonly SampleCustomer[];

/** A conversation that waits for the visitor's first words. */
export function newConversation({ id, channel, customer }: SampleCustomer): Conversation {
  return {
    id,
    channel,
    language: 'en',
    customer,
    turns: [says(script.greeting, 0.99)]
  };
}

/** What the assistant does and says after the customer's last words. */
export function answerAsAssistant(conversation: Conversation): readonly Turn[] {
  const spoken = conversation.turns.filter(isSpoken);
  const last = (spoken.findLast(({ speaker }) => speaker === 'customer')?.text ?? '').toLowerCase();
  const line = (script.lines as readonly ScriptLine[]).find(({ words }) =>
    words.some((word) => last.includes(word))
  );
  if (!line) {
    const lost = spoken.filter(({ confidence }) => confidence === LOST).length;
    const reply = script.fallback[Math.min(lost, script.fallback.length - 1)] ?? '';
    return [says(reply, LOST)];
  }
  const reply = says(line.reply, line.confidence, line.topic);
  if (!line.action) return [reply];
  const topic = line.topic === undefined ? {} : { topic: line.topic };
  return [{ speaker: 'action', ...line.action, ...topic }, reply];
}

function says(text: string, confidence: number, topic?: string): Turn & { voice: Voice } {
  return { speaker: 'ai', text, confidence, voice: 'script', ...(topic ? { topic } : {}) };
}
