/**
 * `handoff decide`: the whole pipeline per conversation, through the compiled flows.
 */
import type { Conversation } from '../shared/conversation.ts';
import { lastStep, type ReplayStep } from '../run/replay.ts';
import { CONVERSATION_OPTIONS, EXIT, type Command } from './command.ts';
import { runConversations } from './conversationRun.ts';
import { loadEngine, POLICY_OPTION } from './engineFiles.ts';

/** The result of one conversation, as printed with `--json`. */
export interface DecideResult {
  readonly id: string;
  readonly escalated: boolean;
  /** Customer turn of the decision, counted from 1; null without customer turns. */
  readonly turn: number | null;
  readonly action: string;
  readonly reason: string | null;
  readonly rule: string;
  readonly priority: string;
  readonly destination: string | null;
  readonly missing: readonly string[];
  readonly trace: ReplayStep['decision']['trace'] | null;
}

/** Shapes the last step of a conversation into its result. */
export function decideResult(conversation: Conversation, step: ReplayStep | null): DecideResult {
  const decision = step?.decision;
  return {
    id: conversation.id,
    escalated: decision?.action === 'escalate',
    turn: step?.turn ?? null,
    action: decision?.action ?? 'continue',
    reason: decision?.reason ?? null,
    rule: decision?.rule ?? 'Default',
    priority: decision?.priority ?? 'normal',
    destination: decision?.destination ?? null,
    missing: decision?.missing ?? [],
    trace: decision?.trace ?? null
  };
}

function line(result: DecideResult): string {
  if (!result.escalated) {
    return `${result.id}  ${result.action}`;
  }
  const evidence = result.trace?.signals
    .filter(({ crossed }) => crossed)
    .flatMap(({ evidence }) => evidence.slice(0, 1))
    .map(({ text, source }) => (text === '' ? source : `“${text}”`))
    .slice(0, 2)
    .join(', ');
  return (
    `${result.id}  escalate at customer turn ${result.turn}: ${result.reason} ` +
    `→ ${result.destination} (${result.priority}, rule ${result.rule})` +
    (evidence ? `  ${evidence}` : '')
  );
}

export const decide: Command = {
  name: 'decide',
  summary: 'run conversations through the compiled policy and explain each decision',
  description:
    'Replays each conversation turn by turn through Detect and through the decision flow in force-app,\n' +
    'and prints the decision that escalated it, or the last one.',
  options: { ...CONVERSATION_OPTIONS, ...POLICY_OPTION },
  examples: [
    'npx handoff decide --input conversations.jsonl',
    'npx handoff decide --json --input conversations.jsonl | head -1'
  ],
  async run(context, options) {
    await runConversations(context, options, async () => {
      const engine = await loadEngine(context, options['policy']);
      return (conversation) => {
        const result = decideResult(conversation, lastStep(conversation, engine));
        return options['json'] === true ? JSON.stringify(result) : line(result);
      };
    });
    return EXIT.ok;
  }
};
