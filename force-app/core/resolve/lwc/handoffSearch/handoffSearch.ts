/** Finding words in a transcript: case and accents do not matter, offsets stay those of the text. */
import type { PacketTurn } from 'c/handoffPacket';

/** A run of text that is, or is not, part of a hit. */
export interface Segment {
  /** Position within the text; a stable key for rendering. */
  readonly key: number;
  readonly text: string;
  readonly hit: boolean;
}

/** What the transcript shows. */
export type TurnFilter = 'all' | 'customer' | 'actions';

const ASCII = /^[ -~\s]*$/;
const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  let result = folded.get(character);
  if (result === undefined) {
    const lower = character.normalize('NFD').charAt(0).toLowerCase();
    result = lower.length === 1 ? lower : character;
    folded.set(character, result);
  }
  return result;
}

/** Lower case without accents, with exactly as many UTF-16 units as the text. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let result = '';
  for (let index = 0; index < text.length; index += 1) result += foldCharacter(text[index]);
  return result;
}

/** Indexes of the turns that contain the query, in order; none for a blank query. */
export function findTurns(foldedTexts: readonly string[], query: string): number[] {
  const wanted = fold(query.trim());
  if (!wanted) return [];
  const hits: number[] = [];
  foldedTexts.forEach((text, index) => {
    if (text.includes(wanted)) hits.push(index);
  });
  return hits;
}

/** The text cut into hits and the runs between them; joined they are the text again. */
export function segmentsOf(text: string, query: string): Segment[] {
  const wanted = fold(query.trim());
  if (!wanted) return [{ key: 0, text, hit: false }];
  const haystack = fold(text);
  const segments: Segment[] = [];
  const push = (from: number, to: number, hit: boolean): void => {
    if (to > from) segments.push({ key: from, text: text.slice(from, to), hit });
  };
  let from = 0;
  for (let at = haystack.indexOf(wanted); at >= 0; at = haystack.indexOf(wanted, from)) {
    push(from, at, false);
    push(at, at + wanted.length, true);
    from = at + wanted.length;
  }
  push(from, text.length, false);
  return segments;
}

/** Whether the filter lets the turn through; the handoff itself always shows. */
export function passes(turn: PacketTurn, filter: TurnFilter): boolean {
  if (filter === 'all' || turn.escalated) return true;
  return filter === 'customer' ? turn.speaker === 'customer' : turn.speaker === 'action';
}
