/**
 * Checks of single lines that a machine can make, by rules that share no code with the engine: the first
 * sentence can be said, every id is in the conversation, nothing contradicts the results, the reason has
 * evidence, nothing known is asked again, no abuse is repeated; and, where labels are given, what is open.
 */
import type { Conversation } from '../../../src/shared/conversation.ts';
import type { Packet } from '../../../src/shared/packet.ts';

/** One label of a reader: what is open, in words that must occur, with the id that matters. */
export interface OpenLabel {
  readonly id: string;
  /** Words of which one must stand in what the packet wants; none when nothing is open. */
  readonly any: readonly string[];
  readonly open: string;
  readonly ref: string | null;
}

/** How often each check was made, and how often it held. */
export type LineTally = Map<string, { made: number; held: number }>;

const ABUSE = /\b(?:fuck\w*|shit\w*|bitch|asshole|bastard|cunt|idiots?|moron|stupid)\b/i;
/** Words in a row that only a pasted clause has in common with the customer. */
const PASTED = 5;
const ID = /\b(?=[A-Z0-9]*[0-9])(?=[A-Z0-9]*[A-Z])[A-Z0-9]{5,}\b/g;

/** True when five words in a row are the customer's own. */
function holdsClause(opening: string, conversation: Conversation): boolean {
  const plain = (text: string): string =>
    ` ${text.toLowerCase().replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
  const said = conversation.turns
    .map((turn) => (turn.speaker === 'customer' ? plain(turn.text) : ''))
    .join('|');
  const words = plain(opening).trim().split(' ');
  return words.some(
    (_, index) =>
      index + PASTED <= words.length &&
      said.includes(` ${words.slice(index, index + PASTED).join(' ')} `)
  );
}

/** A sentence somebody can say unread: short, whole, without templates, pasted clauses or abuse. */
function isSpeakable(opening: string, conversation: Conversation): boolean {
  const words = opening.split(/\s+/);
  return (
    opening !== '' &&
    words.length <= 25 &&
    !/[{}|;…]|\bundefined\b| {2}/.test(opening) &&
    !ABUSE.test(opening) &&
    !holdsClause(opening, conversation) &&
    /[.?!。]$/.test(opening)
  );
}

const writtenLines = (packet: Packet): readonly string[] => [
  packet.opening,
  packet.header.wants,
  packet.whereItStands
];

function isGrounded(packet: Packet, conversation: Conversation): boolean {
  const said = JSON.stringify(conversation.turns).toUpperCase();
  return writtenLines(packet)
    .flatMap((line) => line.match(ID) ?? [])
    .every((id) => said.includes(id));
}

/** What is said to be done, and by an action, has an action that worked; nothing done is called failed. */
function agrees(packet: Packet, conversation: Conversation): boolean {
  const ran = conversation.turns.filter(({ speaker }) => speaker === 'action').length > 0;
  const worked = packet.attempts.some(({ result }) => result === 'worked');
  const done = packet.requests.filter(({ state }) => state === 'done');
  const said = JSON.stringify(conversation.turns.filter(({ speaker }) => speaker === 'ai'));
  if (done.length > 0 && ran && !worked && !/success|confirmed|will be|has been/i.test(said)) {
    return false;
  }
  return packet.requests.every(({ state, isWanted }) => !(state === 'done' && isWanted));
}

/** A reason needs a decision that handed over, with a crossed signal or a turn that shows it. */
const isEvidenced = ({ reason, escalated, trace, approvals }: Packet): boolean =>
  reason === null ||
  ((escalated || approvals.length > 0) &&
    (trace.rule !== '' || trace.signals.some(({ crossed }) => crossed)));

/** No question asks for what a fact already holds, or for what only routing needed. */
const asksNothingKnown = ({ missing, facts }: Packet): boolean =>
  missing.every(
    ({ item, question }) =>
      !facts.some(({ name }) => name === item) && !/connect you|what is it about/i.test(question)
  );

function isOpenRight(packet: Packet, label: OpenLabel): boolean {
  if (label.open.startsWith('none;')) return packet.requests.every(({ isWanted }) => !isWanted);
  const wants = packet.requests
    .filter(({ isWanted }) => isWanted)
    .map(({ act, object, ids }) => `${act} ${object} ${ids.join(' ')}`)
    .join(' ');
  const isNamed = label.any.some((word) => wants.includes(word));
  return isNamed && (label.ref === null || wants.includes(label.ref));
}

/** Makes every check of one packet. */
export function checkLines(
  packet: Packet,
  conversation: Conversation,
  label: OpenLabel | undefined,
  tally: LineTally,
  mistakes: string[]
): void {
  const check = (name: string, holds: boolean): void => {
    const known = tally.get(name) ?? { made: 0, held: 0 };
    tally.set(name, { made: known.made + 1, held: known.held + (holds ? 1 : 0) });
    if (!holds) mistakes.push(`${packet.id}: ${name}: ${packet.opening} | ${packet.header.wants}`);
  };
  const ran = conversation.turns.some(({ speaker }) => speaker === 'action');
  check('opening can be said', isSpeakable(packet.opening, conversation));
  check('ids are grounded', isGrounded(packet, conversation));
  check('states agree with results', agrees(packet, conversation));
  check('reason is evidenced', isEvidenced(packet));
  check('nothing known is asked', asksNothingKnown(packet));
  check('no abuse in our lines', !writtenLines(packet).some((line) => ABUSE.test(line)));
  if (ran) check('where it stands is filled after an action', packet.whereItStands !== '');
  if (packet.escalated) check('escalated with a reason', packet.reason !== null);
  check(
    'opening names the matter',
    packet.openingSlots.object !== '' || packet.openingSlots.act !== ''
  );
  const isStopped = packet.requests.some(
    ({ isWanted, state }) => isWanted && state !== 'open' && state !== 'done'
  );
  if (isStopped) {
    check(
      'opening says what stopped it',
      ['stopped', 'care', 'safety', 'secure'].includes(packet.openingSlots.family)
    );
  }
  if (label !== undefined) check('open request as labelled', isOpenRight(packet, label));
}
