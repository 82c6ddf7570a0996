/**
 * What a colleague must know before the first word: grief, danger, pressure, a claim the record
 * contradicts, a check that failed, a threat, a deadline. Each with the words it rests on.
 */
import type { KnowledgeCode } from '../../shared/reasons.ts';
import { LIMITS } from '../../shared/packetLimits.ts';
import type { PacketLine } from './lines.ts';
import { foldedWords, spotsIn, type PhraseBook } from './phraseBook.ts';
import type { DraftRequest } from './requestLog.ts';
import { cut, sentencesOf } from './sentences.ts';

/** One thing to know. */
export interface DraftKnowledge {
  readonly code: KnowledgeCode;
  /** The words it rests on. */
  readonly quote: string;
  /** What the record says instead, in the words of the assistant; blank unless they contradict. */
  readonly against: string;
  readonly sequence: number;
}

/** Most urgent first; what is said by the customer. */
const HEARD: readonly KnowledgeCode[] = [
  'danger',
  'death',
  'abuse',
  'pressure',
  'illness',
  'emergency',
  'hardship',
  'vulnerable',
  'onBehalf',
  'injection',
  'regulator',
  'review',
  'deadline',
  'wish'
];
/** Acts that cannot be taken back. */
const FINAL: ReadonlySet<string> = new Set([
  'cancel',
  'close',
  'remove',
  'pay',
  'transfer',
  'refund'
]);

interface Said {
  readonly sentence: string;
  readonly sequence: number;
  readonly speaker: PacketLine['speaker'];
  readonly codes: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
}

function saidIn(lines: readonly PacketLine[], book: PhraseBook): readonly Said[] {
  return lines
    .filter(({ speaker }) => speaker === 'customer' || speaker === 'ai')
    .flatMap(({ text, sequence, speaker }) =>
      sentencesOf(text).map((sentence) => {
        const spots = spotsIn(foldedWords(sentence), book);
        const known = spots.filter(({ kind }) => kind === 'know').map(({ code }) => code);
        const things = spots.filter(({ kind }) => kind === 'object').map(({ code }) => code);
        return { sentence, sequence, speaker, codes: new Set(known), things: new Set(things) };
      })
    );
}

/** A claim of the customer right after the assistant read the opposite. */
function contradictionIn(said: readonly Said[]): DraftKnowledge | null {
  const records: Said[] = [];
  for (const each of said) {
    if (each.speaker === 'ai' && each.codes.has('seen')) records.push(each);
    if (each.speaker !== 'customer' || !each.codes.has('claim') || records.length === 0) continue;
    const hasFigure = /[0-9]/.test(each.sentence);
    const record =
      records.findLast(({ sentence }) => hasFigure && /[0-9]/.test(sentence)) ??
      records.findLast(({ things }) => [...things].some((thing) => each.things.has(thing))) ??
      records.at(-1)!;
    return {
      code: 'contradiction',
      quote: cut(each.sentence, LIMITS.quote),
      against: cut(record.sentence, LIMITS.quote),
      sequence: each.sequence
    };
  }
  return null;
}

/** What was done for good before the next step failed. */
function irreversibleIn(requests: readonly DraftRequest[]): DraftKnowledge | null {
  const done = requests.find(
    ({ act, state, doneIds }) => FINAL.has(act) && state === 'done' && doneIds.length > 0
  );
  const stopped = requests.find(
    ({ state, stateTurn, supersededBy }) =>
      state === 'failed' && supersededBy === -1 && done !== undefined && stateTurn > done.stateTurn
  );
  if (done === undefined || stopped === undefined) return null;
  return { code: 'irreversible', quote: '', against: '', sequence: done.stateTurn };
}

/** Everything to know, most urgent first. */
export function findKnowledge(
  lines: readonly PacketLine[],
  requests: readonly DraftRequest[],
  book: PhraseBook
): readonly DraftKnowledge[] {
  const said = saidIn(lines, book);
  const of = (code: KnowledgeCode, speaker: PacketLine['speaker']): DraftKnowledge[] => {
    const found = said.find((each) => each.speaker === speaker && each.codes.has(code));
    if (found === undefined) return [];
    return [
      { code, quote: cut(found.sentence, LIMITS.quote), against: '', sequence: found.sequence }
    ];
  };
  const contradiction = contradictionIn(said);
  const irreversible = irreversibleIn(requests);
  const heard = HEARD.flatMap((code) => of(code, 'customer'));
  const isUrgent = ({ code }: DraftKnowledge): boolean => code === 'danger' || code === 'death';
  return [
    ...heard.filter(isUrgent),
    ...(irreversible === null ? [] : [irreversible]),
    ...of('unproven', 'ai'),
    ...(contradiction === null ? [] : [contradiction]),
    ...heard.filter((each) => !isUrgent(each))
  ];
}
