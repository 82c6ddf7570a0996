/**
 * Which id each request is about: the one said with it, the one an action used for it, else the one
 * the conversation turns on.
 */
import { fold } from '../../redact/fold.ts';
import type { Cues } from './cues.ts';
import { askedId, idsOf } from './ids.ts';
import type { PacketLine } from './lines.ts';
import type { DraftRequest } from './requestLog.ts';
import { bare, wordsOf } from './sentences.ts';

/** First words of names that point at a person, a card or a leg of a trip, not at the matter. */
const ASIDE: ReadonlySet<string> = new Set(
  'user customer client member employee profile login username payment card device session flight kunden cliente client usuario'.split(
    ' '
  )
);
const ENDINGS: ReadonlySet<string> = new Set(['id', 'ids', 'number']);

interface NamedId {
  readonly value: string;
  readonly name: string;
  readonly sequence: number;
  readonly isSaid: boolean;
}

const isAside = (name: string): boolean => ASIDE.has(wordsOf(name)[0] ?? '');

/** Ids an action was given that say what it worked on. */
export function idsGivenTo(line: PacketLine): readonly string[] {
  const ids = line.given
    .filter(({ name }) => ENDINGS.has(wordsOf(name).at(-1) ?? '') && !isAside(name))
    .map(({ value }) => value);
  return [...new Set(ids)];
}

/** The ids of a conversation, in order. */
export interface LineIds {
  readonly values: ReadonlySet<string>;
  /** Fills in what a request is about. */
  complete(request: DraftRequest): void;
}

/** Known ids that stand in a sentence. */
export function idsSaidIn(sentence: string, ids: LineIds): readonly string[] {
  const found = wordsOf(sentence)
    .map((word) => fold(bare(word)))
    .filter((word) => ids.values.has(word));
  return [...new Set(found.map((word) => word.toUpperCase()))];
}

function collect(lines: readonly PacketLine[], cues: Cues): readonly NamedId[] {
  const known = new Map<string, string>();
  for (const { name, value } of lines.flatMap(({ given }) => given)) {
    const isId = ENDINGS.has(wordsOf(name).at(-1) ?? '');
    if (isId && !known.has(fold(value))) known.set(fold(value), name);
  }
  let asked = '';
  const all: NamedId[] = [];
  for (const line of lines) {
    const { sequence } = line;
    if (line.speaker === 'ai') asked = askedId(line.text, cues);
    if (line.speaker === 'customer') {
      const text = line.text.replace(/\[[a-z ]{2,30} [0-9]{1,3}\]/g, ' ');
      for (const { name, value } of idsOf(text, known, asked, cues)) {
        all.push({ value, name, sequence, isSaid: true });
      }
    }
    for (const value of line.speaker === 'action' ? idsGivenTo(line) : []) {
      all.push({ value, name: known.get(fold(value)) ?? '', sequence, isSaid: false });
    }
  }
  return all;
}

/** Acts about something that has no id yet. */
const NEW: ReadonlySet<string> = new Set(['book', 'buy', 'schedule', 'open', 'find']);

/** Most ids one request carries. */
const MOST_IDS = 8;

/** Reads the ids of the lines. */
export function readLineIds(lines: readonly PacketLine[], cues: Cues): LineIds {
  const all = collect(lines, cues);
  const matters = all.filter(({ name }) => !isAside(name));
  const nameOf = (value: string): string => all.find((each) => each.value === value)?.name ?? '';
  return {
    values: new Set(matters.map(({ value }) => fold(value))),
    complete(request) {
      const own = matters.filter(
        ({ sequence, isSaid }) => isSaid && request.turns.includes(sequence)
      );
      const used = matters.filter(({ isSaid }) => !isSaid);
      const usedValues = new Set(used.map(({ value }) => value));
      const fallback =
        own.at(-1) ??
        matters.filter(({ isSaid }) => isSaid).at(-1) ??
        (usedValues.size === 1 ? used[0] : undefined) ??
        all.find(({ isSaid, name }) => isSaid && name.startsWith('flight')) ??
        used.at(-1);
      if (request.ids.length === 0 && request.doneIds.length > 0)
        request.ids = [...request.doneIds];
      const isNew = NEW.has(request.act) && request.state !== 'failed' && own.length === 0;
      if (request.ids.length === 0 && fallback !== undefined && !isNew) {
        request.ids = [fallback.value];
      }
      request.ids = request.ids.slice(0, MOST_IDS);
      request.idName = nameOf(request.ids[0] ?? '');
    }
  };
}
