/** Judges one packet against the conversation it was made from. */
import type { Conversation } from '../../../src/shared/conversation.ts';
import type { Packet, Source } from '../../../src/shared/packet.ts';
import { LIMITS } from '../../../src/shared/packetLimits.ts';
import { actionsOf, idsOf } from './oracle.ts';

/** Counts over packets; every mistake is a line with the conversation's id. */
export interface Tally {
  packets: number;
  ids: number;
  idsCarried: number;
  mostFacts: number;
  mostHeaderWords: number;
  mostSummaryWords: number;
  reasons: number;
  actions: number;
  actionsListed: number;
  falseSuccesses: number;
  links: number;
  linksResolved: number;
  factsSupported: number;
  facts: number;
  readonly mistakes: string[];
}

export const emptyTally = (): Tally => ({
  packets: 0,
  ids: 0,
  idsCarried: 0,
  mostFacts: 0,
  mostHeaderWords: 0,
  mostSummaryWords: 0,
  reasons: 0,
  actions: 0,
  actionsListed: 0,
  falseSuccesses: 0,
  links: 0,
  linksResolved: 0,
  factsSupported: 0,
  facts: 0,
  mistakes: []
});

const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Words of the first line as the screen pop shows it: the reason code stands for its label. */
function headerWords({ header }: Packet): number {
  const reason = (header.reason ?? '').replace(/[A-Z]/g, (letter) => ` ${letter}`);
  return words([header.name, header.tier, header.identity, header.wants, reason].join(' '));
}

/** Everything with a source, whatever part of the packet it is in. */
function sourcesOf(value: unknown): readonly Source[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(sourcesOf);
  if ('provenance' in value && 'turn' in value) return [value as Source];
  return Object.values(value).flatMap(sourcesOf);
}

const textOf = (conversation: Conversation, turn: number): string =>
  JSON.stringify(conversation.turns[turn - 1] ?? {}).toLowerCase();

function judgeFacts(packet: Packet, conversation: Conversation, tally: Tally): void {
  const values = packet.facts.map(({ value }) => value.toLowerCase());
  for (const id of idsOf(conversation)) {
    tally.ids += 1;
    if (values.some((value) => value.includes(id))) tally.idsCarried += 1;
    else tally.mistakes.push(`${packet.id}: id not among the facts: ${id}`);
  }
  for (const { name, value, source, masked } of packet.facts) {
    tally.facts += 1;
    const first = value.toLowerCase().split(', ')[0] ?? '';
    const compact = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ');
    const said = source.turn === null ? '' : textOf(conversation, source.turn);
    if (masked || compact(said).includes(compact(first))) tally.factsSupported += 1;
    else tally.mistakes.push(`${packet.id}: ${name} is not in the line it links to: ${value}`);
  }
}

function judgeAttempts(packet: Packet, conversation: Conversation, tally: Tally): void {
  const recorded = new Map<string, { all: number; successes: number }>();
  for (const { name, mayHaveWorked } of actionsOf(conversation)) {
    const counts = recorded.get(name) ?? { all: 0, successes: 0 };
    counts.all += 1;
    counts.successes += mayHaveWorked ? 1 : 0;
    recorded.set(name, counts);
  }
  for (const [name, { all, successes }] of recorded) {
    const listed = packet.attempts.filter(({ action }) => action === name);
    const count = listed.reduce((sum, attempt) => sum + attempt.count, 0);
    const worked = listed.filter(({ result }) => result === 'worked');
    tally.actions += all;
    tally.actionsListed += Math.min(count, all);
    if (count !== all) tally.mistakes.push(`${packet.id}: ${name} ran ${all}×, listed ${count}×`);
    const claimed = worked.reduce((sum, attempt) => sum + attempt.count, 0);
    if (claimed > successes) {
      tally.falseSuccesses += claimed - successes;
      tally.mistakes.push(`${packet.id}: ${name} is said to have worked and did not`);
    }
  }
}

/** Adds what one packet gets right and wrong. */
export function judge(packet: Packet, conversation: Conversation, tally: Tally): void {
  tally.packets += 1;
  tally.mostFacts = Math.max(tally.mostFacts, packet.facts.length);
  tally.mostHeaderWords = Math.max(tally.mostHeaderWords, headerWords(packet));
  tally.mostSummaryWords = Math.max(tally.mostSummaryWords, words(packet.summary));
  if (packet.reason !== null) tally.reasons += 1;
  judgeFacts(packet, conversation, tally);
  judgeAttempts(packet, conversation, tally);
  const sequences = new Set(packet.turns.map(({ sequence }) => sequence));
  for (const { turn, recordId } of sourcesOf(packet)) {
    tally.links += 1;
    if (turn === null ? recordId !== undefined : sequences.has(turn)) tally.linksResolved += 1;
    else
      tally.mistakes.push(`${packet.id}: a link leads to turn ${String(turn)}, which is not there`);
  }
}

/** What the figures must reach. Source: the acceptance figures of the packet, `docs/packet.md`. */
export function shortfalls(tally: Tally): readonly string[] {
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return [
    ...(share(tally.idsCarried, tally.ids) < 0.98 ? ['ids carried below .98'] : []),
    ...(tally.mostFacts > LIMITS.facts ? [`more than ${LIMITS.facts} facts`] : []),
    ...(tally.mostHeaderWords > LIMITS.headerWords ? ['a header is too long'] : []),
    ...(tally.mostSummaryWords > LIMITS.summaryWords ? ['a summary is too long'] : []),
    ...(tally.actionsListed < tally.actions ? ['an action is not listed'] : []),
    ...(tally.falseSuccesses > 0 ? ['a failure is called a success'] : []),
    ...(tally.linksResolved < tally.links ? ['a link leads nowhere'] : []),
    ...(share(tally.factsSupported, tally.facts) < 0.95
      ? ['facts not in the line they link to']
      : [])
  ];
}
