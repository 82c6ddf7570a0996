/**
 * `handoff detect`: every signal on every customer turn of each conversation, crossed or not.
 */
import type { Engine } from '../run/engine.ts';
import { replay } from '../run/replay.ts';
import type { Conversation } from '../shared/conversation.ts';
import type { Signal } from '../shared/decision.ts';
import { CONVERSATION_OPTIONS, EXIT, type Command } from './command.ts';
import { runConversations } from './conversationRun.ts';
import { loadEngine, POLICY_OPTION } from './engineFiles.ts';

/** The result of one conversation, as printed with `--json`. */
export interface DetectResult {
  readonly id: string;
  /** In order of the turns, and within a turn in the order of the signal list. */
  readonly signals: readonly Signal[];
}

/** Scores all customer turns, also those after a handoff. */
export function detectResult(conversation: Conversation, engine: Engine): DetectResult {
  const steps = [...replay(conversation, engine, 'end')];
  return { id: conversation.id, signals: steps.flatMap(({ signals }) => signals) };
}

/** One line per signal for people: a star marks what crossed. */
function readable({ id, signals }: DetectResult): string {
  const lines = signals.map(({ signal, score, threshold, crossed, turn, evidence }) => {
    const quotes = evidence.map(({ text, source }) => (text === '' ? source : `"${text}"`));
    const mark = crossed ? '*' : ' ';
    return `  ${mark} turn ${turn}  ${signal} ${score} of ${threshold}  ${quotes.join(', ')}`;
  });
  return [id, ...(lines.length === 0 ? ['    no signals'] : lines)].join('\n');
}

export const detect: Command = {
  name: 'detect',
  summary: 'score every signal on every customer turn, with the words it rests on',
  description:
    'Prints every signal with a score above 0, whether it crossed its threshold or not. With --json each\n' +
    'line is {"id","signals":[{"signal","score","threshold","crossed","turn","evidence","scope"}]};\n' +
    'offsets of the evidence count UTF-16 units of the turn, and quotes are redacted.',
  options: { ...CONVERSATION_OPTIONS, ...POLICY_OPTION },
  examples: [
    'npx handoff detect --input conversations.jsonl',
    'npx handoff detect --json --input conversations.jsonl | head -1'
  ],
  async run(context, options) {
    await runConversations(context, options, async () => {
      const engine = await loadEngine(context, options['policy']);
      return (conversation) => {
        const result = detectResult(conversation, engine);
        return options['json'] === true ? JSON.stringify(result) : readable(result);
      };
    });
    return EXIT.ok;
  }
};
