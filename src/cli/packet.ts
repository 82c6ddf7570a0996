/**
 * `handoff packet`: what the human agent would see of each conversation.
 */
import type { Conversation } from '../shared/conversation.ts';
import type { Packet } from '../shared/packet.ts';
import type { AttemptResult } from '../shared/reasons.ts';
import { replay } from '../run/replay.ts';
import type { Engine } from '../run/engine.ts';
import { packetAt, type PacketReach } from '../run/packetAt.ts';
import { CommandError, CONVERSATION_OPTIONS, EXIT, type Command } from './command.ts';
import { runConversations } from './conversationRun.ts';
import { openingWords } from '../../force-app/core/resolve/lwc/handoffWording/opening.ts';
import { loadEngine, POLICY_OPTION } from './engineFiles.ts';

/** Where a recording is cut: at the handoff, at its end, or after a line counted from 1. */
export type CutAt = number | PacketReach;

/**
 * Builds the packet of a conversation from its run. The first sentence is composed as the screen pop
 * composes it.
 */
export function packetOf(
  recorded: Conversation,
  engine: Engine,
  now: string,
  at: CutAt = 'handoff'
): Packet {
  const turns = typeof at === 'number' ? recorded.turns.slice(0, at) : recorded.turns;
  const conversation: Conversation = { ...recorded, turns };
  const reach = typeof at === 'number' ? 'end' : at;
  const packet = packetAt(conversation, [...replay(conversation, engine)], engine, now, reach);
  const readTo = { ...packet.readTo, of: recorded.turns.length };
  return { ...packet, readTo, opening: openingWords(packet.openingSlots) };
}

const amountOf = ({ amount, currency }: Packet['approvals'][0]): string =>
  amount === null ? '' : ` ${amount} ${currency}`.trimEnd();

/** Results as the command line says them. */
const RESULTS: Readonly<Record<AttemptResult, string>> = {
  worked: 'worked',
  failed: 'failed',
  notAllowed: 'not allowed',
  customerDeclined: 'customer declined',
  notRecorded: 'no result recorded'
};

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`  ${title}:`, ...lines.map((line) => `    ${line}`)];

/** The packet as text, in the order of the screen pop. */
export function packetText(packet: Packet): string {
  const { header, completeness } = packet;
  const who = [header.name || 'unknown customer', header.tier].filter(Boolean).join(', ');
  return [
    `${packet.id}  ${who} (${header.identity}) · wants: ${header.wants || 'not said'} · why: ${header.reason ?? 'not handed over by this policy'}`,
    ...(packet.readTo.turn < packet.readTo.of
      ? [`  Read up to line ${packet.readTo.turn} of ${packet.readTo.of}.`]
      : []),
    ...(packet.whereItStands === '' ? [] : [`  Where it stands: ${packet.whereItStands}`]),
    `  Say first: ${packet.opening}`,
    ...list(
      'Must know',
      packet.mustKnow.map(({ text, quote }) => (quote === '' ? text : `${text} (“${quote}”)`))
    ),
    ...list(
      'On hold',
      packet.approvals.map((each) => `${each.action}${amountOf(each)}: ${each.state}`)
    ),
    ...list(
      'Tried',
      packet.attempts
        .filter(({ isInner }) => !isInner)
        .map(({ action, result, count, why }) =>
          action === 'answerRequest'
            ? `assistant said no: “${why}”`
            : `${action}${count > 1 ? ` ×${count}` : ''}: ${RESULTS[result]}${why ? ` — ${why}` : ''}`
        )
    ),
    ...list(
      'Offered',
      packet.offers.map(({ text, answer }) => `${answer}: ${text}`)
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
    `  Summary: ${packet.summary}`,
    `  Cold read: ${completeness.score * 4} of 4 questions answered`
  ].join('\n');
}

/** Reads `--at`. Throws when it is neither a line nor `end`; left out, the handoff. */
function cutOf(given: string | boolean | undefined): CutAt {
  if (given === undefined) return 'handoff';
  if (given === 'end') return 'end';
  const turn = Number(given);
  if (Number.isInteger(turn) && turn > 0) return turn;
  throw new CommandError(
    `--at ${String(given)} is no line of a conversation.`,
    'Write a whole number from 1, or `end`.'
  );
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
    },
    at: {
      type: 'string',
      value: 'TURN',
      description: 'Reads up to this line, counted from 1, or to the `end`; default is the handoff.'
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
    const at = cutOf(options['at']);
    await runConversations(context, options, async () => {
      const engine = await loadEngine(context, options['policy']);
      return (conversation) => {
        const built = packetOf(conversation, engine, now.toISOString(), at);
        return options['json'] === true ? JSON.stringify(built) : packetText(built);
      };
    });
    return EXIT.ok;
  }
};
