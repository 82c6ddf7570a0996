/**
 * The facts of a conversation that are worth copying: ids first, then amounts and dates, at most
 * twelve, each with where it comes from.
 */
import { LIMITS } from '../../shared/packetLimits.ts';
import type { Provenance } from '../../shared/reasons.ts';
import { fold } from '../../redact/fold.ts';
import { amountsOf, datesOf } from './amountsAndDates.ts';
import type { Cues } from './cues.ts';
import { askedId, idsOf } from './ids.ts';
import type { PacketLine } from './lines.ts';
import type { DraftRequest } from './requestLog.ts';
import type { DraftStanding } from './standing.ts';
import { cut, wordsOf } from './sentences.ts';

/** One fact before it is put into a packet. */
export interface DraftFact {
  readonly name: string;
  readonly value: string;
  readonly provenance: Provenance;
  readonly sequence: number;
  readonly masked: boolean;
}

/** Lower ranks come first. */
const RANK = { said: 0, used: 1, masked: 2, saidAmount: 3, usedAmount: 4, date: 5, answered: 6 };

interface Ranked extends DraftFact {
  readonly rank: number;
}

const ID_ENDINGS: ReadonlySet<string> = new Set(['id', 'ids', 'number', 'no', 'code', 'reference']);
const AMOUNT_ENDINGS: ReadonlySet<string> = new Set(['amount', 'price', 'total', 'refund']);
const DATE_ENDINGS: ReadonlySet<string> = new Set(['date', 'day']);
/** Ids in an answer that help to find the customer's records. */
const ANSWERED: ReadonlySet<string> = new Set([
  'user id',
  'customer id',
  'account id',
  'account number',
  'order id',
  'order number',
  'reservation id',
  'case number'
]);

const ending = (name: string): string => wordsOf(name).at(-1) ?? '';
const singular = (name: string): string => (name.endsWith(' ids') ? name.slice(0, -1) : name);

/** Names of the values actions were given, by folded value: an action knows what an id is. */
function knownNames(lines: readonly PacketLine[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name, value } of lines.flatMap(({ given }) => given)) {
    const key = fold(value);
    if (ID_ENDINGS.has(ending(name)) && !names.has(key)) names.set(key, singular(name));
  }
  return names;
}

/** Tokens such as `[email 1]` of the kinds a human may need. */
function maskedOf(line: PacketLine, cues: Cues): Ranked[] {
  return [...line.text.matchAll(/\[([a-z ]{2,30}) [0-9]{1,3}\]/g)]
    .filter((match) => cues.packetMaskedFact.includes(match[1] ?? ''))
    .map((match) => ({
      name: match[1] ?? '',
      value: match[0],
      provenance: 'customer' as const,
      sequence: line.sequence,
      masked: true,
      rank: RANK.masked
    }));
}

function saidFacts(
  line: PacketLine,
  known: ReadonlyMap<string, string>,
  asked: string,
  cues: Cues
): Ranked[] {
  const base = { provenance: 'customer', sequence: line.sequence, masked: false } as const;
  const text = line.text.replace(/\[[a-z ]{2,30} [0-9]{1,3}\]/g, ' ');
  return [
    ...idsOf(text, known, asked, cues).map((id) => ({ ...base, ...id, rank: RANK.said })),
    ...maskedOf(line, cues),
    ...amountsOf(text, cues).map((value) => ({
      ...base,
      name: 'amount',
      value,
      rank: RANK.saidAmount
    })),
    ...datesOf(text, cues).map((value) => ({ ...base, name: 'date', value, rank: RANK.date }))
  ];
}

function rankOfField(name: string): number | null {
  const last = ending(name);
  if (ID_ENDINGS.has(last)) return RANK.used;
  if (AMOUNT_ENDINGS.has(last)) return RANK.usedAmount;
  return DATE_ENDINGS.has(last) ? RANK.date : null;
}

function actionFacts(line: PacketLine): Ranked[] {
  const base = { provenance: 'action', sequence: line.sequence, masked: false } as const;
  const facts: Ranked[] = [];
  for (const { name, value } of line.given) {
    const rank = rankOfField(name);
    if (rank !== null && rank !== RANK.date)
      facts.push({ ...base, name: singular(name), value, rank });
  }
  if (line.result === 'worked') {
    for (const { name, value } of line.answered) {
      if (ANSWERED.has(name)) facts.push({ ...base, name, value, rank: RANK.answered });
    }
  }
  return facts;
}

/** What makes two values the same: the value, or the figure of an amount however it is written. */
function sameness({ rank, value }: Ranked): string {
  if (rank !== RANK.saidAmount && rank !== RANK.usedAmount) return fold(value);
  const figure = value.replace(/[^0-9.]/g, '').replace(/[.]0*$/, '');
  return `amount ${figure}`;
}

/** Each value once: the first and best ranked mention, in order of rank, then of appearance. */
function distinct(facts: readonly Ranked[]): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const fact of facts) {
    const key = sameness(fact);
    const known = best.get(key);
    if (known === undefined || fact.rank < known.rank) best.set(key, fact);
  }
  return [...best.values()].sort((a, b) => a.rank - b.rank);
}

/** Ids of one name from which on they share a line. */
const MOST_LINES = 2;

/** Puts the ids of one name into one line, as often as one has too many. */
function joinIds(facts: readonly Ranked[], wanted: ReadonlySet<string>): readonly Ranked[] {
  const ids = facts.filter(({ rank, value }) => rank <= RANK.used && !wanted.has(value));
  const counts = new Map<string, number>();
  for (const { name } of ids) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined || most[1] <= MOST_LINES) return facts;
  const joined = ids.filter(({ name }) => name === most[0]);
  const first = joined[0];
  const value = joined.map((fact) => fact.value).join(', ');
  const rest = facts.filter((fact) => !joined.includes(fact));
  return joinIds([{ ...first, value, name: `${most[0]}s` }, ...rest], wanted);
}

/** Lower is earlier: what the open request is about, then its kind, legs of a trip last. */
function nearness(fact: Ranked, wanted: ReadonlySet<string>): number {
  if (wanted.has(fact.value)) return -1;
  return fact.name.startsWith('flight number') && fact.rank === RANK.used
    ? RANK.answered
    : fact.rank;
}

/** The facts of the lines, those of the open request first. */
export function findFacts(
  lines: readonly PacketLine[],
  requests: readonly DraftRequest[],
  standing: DraftStanding,
  cues: Cues
): readonly DraftFact[] {
  const wanted = new Set(standing.wanted.flatMap((place) => requests[place]?.ids ?? []));
  const known = knownNames(lines);
  let asked = '';
  const all = lines.flatMap((line): Ranked[] => {
    if (line.speaker === 'ai') asked = askedId(line.text, cues);
    if (line.speaker === 'customer') return saidFacts(line, known, asked, cues);
    return line.speaker === 'action' ? actionFacts(line) : [];
  });
  return [...joinIds(distinct(all), wanted)]
    .sort((a, b) => nearness(a, wanted) - nearness(b, wanted))
    .slice(0, LIMITS.facts)
    .map(({ name, value, provenance, sequence, masked }) => ({
      name: cut(name, LIMITS.factName),
      value: cut(value, LIMITS.factValue),
      provenance,
      sequence,
      masked
    }));
}
