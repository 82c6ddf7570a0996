/**
 * The lines of a transcript as they become known: of a long conversation the end is there at once, where
 * the reader starts, and what came before follows when that is painted.
 */
import { linesOf, type Line } from 'c/handoffLines';
import type { PacketTurn } from 'c/handoffPacket';
import type { TurnFilter } from 'c/handoffSearch';
import { afterPaint, type Cancel } from 'c/handoffTimer';

/** Turns that never wait: many times what fits into the view. */
const AT_ONCE = 250;

/** Place of a turn, by its index among all turns, or -1. */
export function turnLine(lines: readonly Line[], turn: number): number {
  return lines.findIndex(({ kind, index }) => kind === 'turn' && index === turn);
}

/** Place of the mark where the conversation was handed over, or -1. */
export function handoffLine(lines: readonly Line[]): number {
  return lines.findIndex(({ kind }) => kind === 'handoff');
}

/** Place of a turn, by its sequence number, or of the mark of the handoff; -1 when it is not shown. */
export function lineOf(
  lines: readonly Line[],
  turns: readonly PacketTurn[],
  wanted: number | 'handoff'
): number {
  if (wanted === 'handoff') return handoffLine(lines);
  const turn = turns.findIndex(({ sequence }) => sequence === wanted);
  return turnLine(lines, turn);
}

/** Tells the lines of one transcript. */
export class LineFeed {
  private begun = false;
  private rest?: () => void;
  private cancel?: Cancel;
  private readonly tell: (lines: readonly Line[]) => void;

  constructor(tell: (lines: readonly Line[]) => void) {
    this.tell = tell;
  }

  /** Takes other turns or another filter. */
  take(turns: readonly PacketTurn[], filter: TurnFilter): void {
    this.stop();
    const first = this.begun ? 0 : Math.max(0, turns.length - AT_ONCE);
    this.begun = true;
    this.tell(linesOf(turns, filter, first));
    if (first === 0) return;
    this.rest = () => this.tell(linesOf(turns, filter));
    this.cancel = afterPaint(() => this.complete());
  }

  /** Does not wait for the paint any longer: somebody wants a line that may not be there yet. */
  complete(): void {
    const { rest } = this;
    this.stop();
    rest?.();
  }

  private stop(): void {
    this.cancel?.();
    this.rest = undefined;
  }
}
