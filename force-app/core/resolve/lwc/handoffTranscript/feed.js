/**
 * The lines of a transcript as they become known: of a long conversation the end is there at once, where
 * the reader starts, and what came before follows when that is painted.
 */
import { linesOf } from 'c/handoffLines';
import { afterPaint } from 'c/handoffTimer';
/** Turns that never wait: many times what fits into the view. */
const AT_ONCE = 250;
/** Place of a turn, by its index among all turns, or -1. */
export function turnLine(lines, turn) {
  return lines.findIndex(({ kind, index }) => kind === 'turn' && index === turn);
}
/** Place of the mark where the conversation was handed over, or -1. */
export function handoffLine(lines) {
  return lines.findIndex(({ kind }) => kind === 'handoff');
}
/** Place of a turn, by its sequence number, or of the mark of the handoff; -1 when it is not shown. */
export function lineOf(lines, turns, wanted) {
  if (wanted === 'handoff') return handoffLine(lines);
  const turn = turns.findIndex(({ sequence }) => sequence === wanted);
  return turnLine(lines, turn);
}
/** Tells the lines of one transcript. */
export class LineFeed {
  begun = false;
  rest;
  cancel;
  tell;
  constructor(tell) {
    this.tell = tell;
  }
  /** Takes other turns or another filter. */
  take(turns, filter) {
    this.stop();
    const first = this.begun ? 0 : Math.max(0, turns.length - AT_ONCE);
    this.begun = true;
    this.tell(linesOf(turns, filter, first));
    if (first === 0) return;
    this.rest = () => this.tell(linesOf(turns, filter));
    this.cancel = afterPaint(() => this.complete());
  }
  /** Does not wait for the paint any longer: somebody wants a line that may not be there yet. */
  complete() {
    const { rest } = this;
    this.stop();
    rest?.();
  }
  stop() {
    this.cancel?.();
    this.rest = undefined;
  }
}
