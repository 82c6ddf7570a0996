/**
 * The transcript as lines: turns that pass the filter, a mark where recording paused, and the mark
 * where the conversation was handed over. Cheap to build for ten thousand turns; the words of a line
 * are made only when it is about to be shown.
 */
import type { PacketTurn, ReasonCode } from 'c/handoffPacket';
import { clockTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { passes, segmentsOf, type Segment, type TurnFilter } from 'c/handoffSearch';
import { actionWords, fill, maskedWords, wordOf } from 'c/handoffWording';

/** One line before it is put into words. */
export interface Line {
  readonly key: string;
  readonly kind: 'turn' | 'handoff' | 'gap';
  /** Index of the turn among all turns. */
  readonly index: number;
  /** Length of its text, from which its height is estimated. */
  readonly characters: number;
}

/** One line as shown. */
export interface ShownLine {
  readonly key: string;
  /** Key of the row it is shown in: a line that leaves the view gives its row to one that comes. */
  readonly row: string;
  readonly className: string;
  readonly position: number;
  readonly size: number;
  readonly offset: number;
  readonly tabIndex: string;
  readonly isTurn: boolean;
  /** True for an answer of the assistant, which can be marked. */
  readonly canMark: boolean | undefined;
  readonly cannotMark: boolean;
  readonly isMarking: boolean;
  readonly text: string;
  readonly segments: readonly Segment[] | null;
  readonly speaker: string;
  readonly time: string;
  readonly at: string | null;
  readonly language: string;
  readonly result: string;
  readonly masked: readonly string[];
  readonly marked: string;
  readonly hasMarks: boolean;
  readonly sequence: number;
}

/** What a line needs besides itself to be shown. */
export interface LineContext {
  readonly turns: readonly PacketTurn[];
  readonly reason: ReasonCode;
  readonly size: number;
  readonly query: string;
  readonly active: number;
  /** Key of the line whose feedback form is open. */
  readonly marking: string;
}

/** Key of a turn that survives new lines before or after it. */
function turnKey(turn: PacketTurn): string {
  return turn.sequence > 0 ? `t${turn.sequence}` : `l${turn.at ?? ''}${turn.speaker}${turn.text}`;
}

/** Lines for the turns that pass the filter, in order, from the turn with this index on. */
export function linesOf(turns: readonly PacketTurn[], filter: TurnFilter, from = 0): Line[] {
  const lines: Line[] = [];
  const add = (kind: Line['kind'], index: number, characters: number): void => {
    const prefix = kind === 'turn' ? '' : kind;
    lines.push({ key: prefix + turnKey(turns[index]), kind, index, characters });
  };
  for (let index = from; index < turns.length; index += 1) {
    const turn = turns[index];
    if (turn.gap) add('gap', index, 0);
    else if (passes(turn, filter)) add('turn', index, turn.text.length);
    if (turn.escalated) add('handoff', index, 0);
  }
  return lines;
}

/** The words of a separator line. */
function separatorText(line: Line, reason: ReasonCode): string {
  if (line.kind === 'gap') return labels.gap;
  return fill(labels.handedHere, wordOf(labels, 'reason', reason));
}

/** Who speaks: people by name, an action by what it does. */
function speakerOf({ name, speaker }: PacketTurn): string {
  if (!name) return wordOf(labels, 'speaker', speaker);
  return speaker === 'action' ? actionWords(labels, name) : name;
}

/** The line in words, at its place among the lines, in one of so many rows. */
export function showLine(
  line: Line,
  offset: number,
  context: LineContext,
  rows: number
): ShownLine {
  const turn = context.turns[line.index];
  const isTurn = line.kind === 'turn';
  const text = isTurn ? turn.text || labels.choices : separatorText(line, context.reason);
  const verdict = turn.feedback ? wordOf(labels, 'feedback', turn.feedback) : '';
  const canMark = isTurn && turn.speaker === 'ai' && turn.sequence > 0;
  return {
    key: line.key,
    row: `row${offset % rows}`,
    className: isTurn ? `line line_${turn.speaker}` : `line line_mark line_${line.kind}`,
    position: offset + 1,
    size: context.size,
    offset,
    tabIndex: offset === context.active ? '0' : '-1',
    isTurn,
    canMark: canMark || undefined,
    cannotMark: !canMark,
    isMarking: line.key === context.marking,
    text,
    segments: isTurn && context.query ? segmentsOf(text, context.query) : null,
    speaker: speakerOf(turn),
    time: clockTime(turn.at),
    at: turn.at,
    language: turn.language,
    result: wordOf(labels, 'result', turn.actionResult),
    masked: maskedWords(labels, turn.masked),
    marked: verdict && fill(labels.markedAs, verdict),
    hasMarks: turn.masked.length > 0 || verdict !== '',
    sequence: turn.sequence
  };
}
