/**
 * `handoff detect`: every signal on every customer turn of each conversation, crossed or not.
 */
import type { Detector } from '../detect/index.ts';
import { maskEvidence } from '../detect/index.ts';
import type { Redactor } from '../redact/index.ts';
import type { Conversation, SpokenTurn } from '../shared/conversation.ts';
import type { Signal } from '../shared/decision.ts';
import type { TurnInput } from '../shared/turn.ts';
import { CONVERSATION_OPTIONS, EXIT, type Command } from './command.ts';
import { runConversations } from './conversationRun.ts';
import { loadEngine, POLICY_OPTION } from './engineFiles.ts';

/** The result of one conversation, as printed with `--json`. */
export interface DetectResult {
  readonly id: string;
  /** In order of the turns, and within a turn in the order of the signal list. */
  readonly signals: readonly Signal[];
}

function inputOf(conversation: Conversation, turn: SpokenTurn, number: number): TurnInput {
  return {
    conversationKey: conversation.id,
    channel: conversation.channel ?? 'messaging',
    utterance: turn.text,
    turnNumber: number,
    topic: turn.topic ?? '',
    language: turn.language ?? conversation.language ?? '',
    answerConfidence: -1,
    failedAction: '',
    failureKind: 'none',
    amount: -1,
    currencyCode: conversation.customer?.currency ?? ''
  };
}

/** Scores all customer turns; nothing is decided, so the conversation is scored to its end. */
export function detectResult(
  conversation: Conversation,
  detector: Detector,
  redactor: Redactor
): DetectResult {
  const signals: Signal[] = [];
  let state = detector.initialState();
  let number = 0;
  for (const turn of conversation.turns) {
    if (turn.speaker !== 'customer') {
      state = detector.observe(turn, state);
      continue;
    }
    number += 1;
    const input = inputOf(conversation, turn, number);
    const assessed = detector.assess(input, state, conversation.customer ?? {});
    state = assessed.state;
    if (assessed.signals.length > 0) {
      signals.push(...maskEvidence(assessed.signals, redactor.redact(turn.text).spans));
    }
  }
  return { id: conversation.id, signals };
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
      const { detector, redactor } = await loadEngine(context, options['policy']);
      return (conversation) => {
        const result = detectResult(conversation, detector, redactor);
        return options['json'] === true ? JSON.stringify(result) : readable(result);
      };
    });
    return EXIT.ok;
  }
};
