/**
 * `handoff packet`: what the human agent would see of each conversation.
 */
import type { Conversation } from '../shared/conversation.ts';
import type { Packet } from '../shared/packet.ts';
import { replay } from '../run/replay.ts';
import type { Engine } from '../run/engine.ts';
import { packetAt, type PacketReach } from '../run/packetAt.ts';
import { CommandError, CONVERSATION_OPTIONS, EXIT, type Command } from './command.ts';
import { runConversations } from './conversationRun.ts';
import { loadEngine, POLICY_OPTION } from './engineFiles.ts';

/** Builds the packet of a conversation from its run. */
export function packetOf(
  conversation: Conversation,
  engine: Engine,
  now: string,
  reach: PacketReach = 'handoff'
): Packet {
  return packetAt(conversation, [...replay(conversation, engine)], engine, now, reach);
}

const amountOf = ({ amount, currency }: Packet['approvals'][0]): string =>
  amount === null ? '' : ` ${amount} ${currency}`.trimEnd();

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`  ${title}:`, ...lines.map((line) => `    ${line}`)];

/** The packet as text, in the order of the screen pop. */
export function packetText(packet: Packet): string {
  const { header, completeness } = packet;
  const who = [header.name || 'unknown customer', header.tier].filter(Boolean).join(', ');
  return [
    `${packet.id}  ${who} (${header.identity}) · wants: ${header.wants || 'not said'} · why: ${header.reason}`,
    `  ${packet.summary}`,
    `  Say first: ${packet.opening}`,
    ...list('Must know', packet.mustKnow),
    ...list(
      'On hold',
      packet.approvals.map((each) => `${each.action}${amountOf(each)}: ${each.state}`)
    ),
    ...list(
      'Tried',
      packet.attempts.map(
        ({ action, result, count, why }) =>
          `${action}${count > 1 ? ` ×${count}` : ''}: ${result}${why ? ` — ${why}` : ''}`
      )
    ),
    ...list(
      'Missing',
      packet.missing.map(({ label, question }) => `${label}: ${question}`)
    ),
    ...list(
      'Promised',
      packet.promises.map(({ text }) => text)
    ),
    ...list(
      'Facts',
      packet.facts.map(({ name, value }) => `${name}: ${value}`)
    ),
    ...list(
      'Next',
      packet.nextActions.map(({ title, why }) => `${title} — ${why}`)
    ),
    `  Cold read: ${completeness.score * 4} of 4 questions answered`
  ].join('\n');
}

export const packet: Command = {
  name: 'packet',
  summary: 'show the packet a human agent would see for each conversation',
  description:
    'Runs each conversation through the policy up to the handoff, masks what must not be stored, and prints\n' +
    'the packet as the org would have made it at that moment; without a handoff, all of it is read:\n' +
    'header, summary, intent, reason, facts, what was tried, what is missing, promises and more.\n' +
    'With --json it is the object that the screen pop renders.',
  options: {
    ...CONVERSATION_OPTIONS,
    ...POLICY_OPTION,
    now: {
      type: 'string',
      value: 'INSTANT',
      description: 'Time the packet is built at, ISO 8601; default is the present.'
    }
  },
  examples: [
    'npx handoff packet --input conversations.jsonl',
    'npx handoff packet --json --input conversations.jsonl | head -1'
  ],
  async run(context, options) {
    const given = options['now'];
    const now = typeof given === 'string' ? new Date(given) : new Date();
    if (Number.isNaN(now.getTime())) {
      throw new CommandError(
        `--now ${String(given)} is not a time.`,
        'Write an instant such as 2026-03-11T10:00:00Z.'
      );
    }
    await runConversations(context, options, async () => {
      const engine = await loadEngine(context, options['policy']);
      return (conversation) => {
        const built = packetOf(conversation, engine, now.toISOString());
        return options['json'] === true ? JSON.stringify(built) : packetText(built);
      };
    });
    return EXIT.ok;
  }
};
