/**
 * `handoff redact`: what would be stored of each conversation, and where values were masked.
 */
import type { Conversation } from '../shared/conversation.ts';
import type { RedactionSpan, Redactor } from '../redact/index.ts';
import { TokenBook } from '../redact/index.ts';
import { CONVERSATION_OPTIONS, EXIT, type Command } from './command.ts';
import { runConversations } from './conversationRun.ts';
import { loadEngine, POLICY_OPTION } from './engineFiles.ts';

/** One masked value; `turn` counts all turns from 1 and is absent when there is only one. */
export interface RedactSpan extends RedactionSpan {
  readonly turn?: number;
}

/** The result of one conversation, as printed with `--json`. Texts of several turns are on lines. */
export interface RedactResult {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly RedactSpan[];
}

/** Masks what was said in a conversation, with the same names throughout. */
export function redactResult(conversation: Conversation, redactor: Redactor): RedactResult {
  const book = new TokenBook();
  const single = conversation.turns.length === 1;
  const texts: string[] = [];
  const spans: RedactSpan[] = [];
  let before = '';
  conversation.turns.forEach((turn, index) => {
    if (turn.speaker === 'action') return;
    const redacted = redactor.redact(turn.text, { book, before });
    texts.push(redacted.text);
    spans.push(...redacted.spans.map((span) => (single ? span : { ...span, turn: index + 1 })));
    before = turn.text;
  });
  return { id: conversation.id, text: texts.join('\n'), spans };
}

export const redact: Command = {
  name: 'redact',
  summary: 'show what would be stored: cards, ids, secrets and health words masked',
  description:
    'Masks every value that must not be stored and prints the text with its tokens. With --json each\n' +
    'line holds the spans of the original text, in UTF-16 units: {"id","text","spans":[{"kind","start","end"}]};\n' +
    'a conversation of several turns has the number of the turn on every span. The line format also\n' +
    'takes one "text" instead of "turns".',
  options: { ...CONVERSATION_OPTIONS, ...POLICY_OPTION },
  examples: [
    'npx handoff redact --input conversations.jsonl',
    'npx handoff redact --json --input conversations.jsonl | head -1'
  ],
  async run(context, options) {
    await runConversations(context, options, async () => {
      const { redactor } = await loadEngine(context, options['policy']);
      return (conversation) => {
        const result = redactResult(conversation, redactor);
        if (options['json'] === true) return JSON.stringify(result);
        const kinds = [...new Set(result.spans.map(({ kind }) => kind))].join(', ') || 'nothing';
        return `${result.id}  masked: ${kinds}\n${result.text.replace(/^/gm, '  ')}`;
      };
    });
    return EXIT.ok;
  }
};
