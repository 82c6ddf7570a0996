import { clockTime } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { passes, segmentsOf } from 'c/handoffSearch';
import { actionWords, fill, maskedWords, wordOf } from 'c/handoffWording';
/** Key of a turn that survives new lines before or after it. */
function turnKey(turn) {
  return turn.sequence > 0 ? `t${turn.sequence}` : `l${turn.at ?? ''}${turn.speaker}${turn.text}`;
}
/** Lines for the turns that pass the filter, in order, from the turn with this index on. */
export function linesOf(turns, filter, from = 0) {
  const lines = [];
  const add = (kind, index, characters) => {
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
function separatorText(line, reason) {
  if (line.kind === 'gap') return labels.gap;
  return fill(labels.handedHere, wordOf(labels, 'reason', reason));
}
/** Who speaks: people by name, an action by what it does. */
function speakerOf({ name, speaker }) {
  if (!name) return wordOf(labels, 'speaker', speaker);
  return speaker === 'action' ? actionWords(labels, name) : name;
}
/** The line in words, at its place among the lines, in one of so many rows. */
export function showLine(line, offset, context, rows) {
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
