/**
 * What the AI said would happen, and what the customer agreed to.
 */
import { LIMITS } from '../../shared/packetLimits.ts';
import { fold } from '../../redact/fold.ts';
import { firstCue, hasCue, type Cues } from './cues.ts';
import type { PacketLine } from './lines.ts';
import { cut, sentencesOf, wordsOf } from './sentences.ts';

/** One promise before it is put into a packet. */
export interface DraftPromise {
  readonly text: string;
  readonly dueAt: string | null;
  readonly sequence: number;
}

/** One agreement: the proposal of the AI and the line in which the customer said yes. */
export interface DraftAgreement {
  readonly text: string;
  readonly sequence: number;
  readonly at: string | null;
}

const MINUTES: Readonly<Record<string, number>> = {
  minute: 1,
  minutes: 1,
  hour: 60,
  hours: 60,
  day: 1440,
  days: 1440,
  week: 10080,
  weeks: 10080
};
/** Longest promise of time that is believed: a year. */
const MOST_MINUTES = 527040;

/** When a promise falls due: "within 2 hours" of the line's own time; null when it does not say. */
export function dueAtOf(sentence: string, at: string | null): string | null {
  if (at === null) return null;
  const words = wordsOf(fold(sentence)).map((word) => word.replace(/[.,;!]+$/, ''));
  for (let index = 1; index < words.length; index += 1) {
    const unit = MINUTES[words[index] ?? ''];
    const figure = words[index - 1] ?? '';
    if (unit === undefined || !/^[0-9]{1,4}$/.test(figure)) continue;
    const minutes = Number(figure) * unit;
    if (minutes <= MOST_MINUTES) {
      return new Date(Date.parse(at) + minutes * 60_000).toISOString();
    }
  }
  return null;
}

/** Every promise of the AI, each wording once. */
export function findPromises(lines: readonly PacketLine[], cues: Cues): readonly DraftPromise[] {
  const promises = new Map<string, DraftPromise>();
  for (const { speaker, text, at, sequence } of lines) {
    if (speaker !== 'ai') continue;
    for (const sentence of sentencesOf(text)) {
      const folded = fold(sentence);
      if (sentence.endsWith('?') || folded.startsWith('if ')) continue;
      if (!hasCue(folded, cues.packetPromise) || hasCue(folded, cues.packetNoPromise)) continue;
      if (promises.has(folded)) continue;
      const promise = {
        text: cut(sentence, LIMITS.promise),
        dueAt: dueAtOf(sentence, at),
        sequence
      };
      promises.set(folded, promise);
    }
  }
  return [...promises.values()];
}

/** The last question of an AI line that proposes to do something; blank for none. */
function proposalOf(text: string, cues: Cues): string {
  return (
    [...sentencesOf(text)]
      .reverse()
      .find((sentence) => sentence.endsWith('?') && hasCue(fold(sentence), cues.packetProposal)) ??
    ''
  );
}

/** What the customer agreed to: a yes right after a proposal. */
export function findAgreements(
  lines: readonly PacketLine[],
  cues: Cues
): readonly DraftAgreement[] {
  const agreements: DraftAgreement[] = [];
  let proposal = '';
  for (const { speaker, text, sequence, at } of lines) {
    if (speaker === 'ai') proposal = proposalOf(text, cues);
    if (speaker !== 'customer') continue;
    const yes = firstCue(fold(text), cues.packetYes);
    if (proposal !== '' && yes !== null && yes.at <= 2) {
      agreements.push({ text: cut(proposal, LIMITS.promise), sequence, at });
    }
    proposal = '';
  }
  return agreements;
}
