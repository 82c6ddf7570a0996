/** Puts a recorded conversation into the present, so that waits and clocks are those of this play. */
import type { Turn } from '../../src/shared/conversation.ts';

/** Between two turns whose times are not known. */
const USUAL_GAP = 15_000;

/** The same turns, as long apart as they were, the last one at `end` (epoch milliseconds). */
export function endingAt(turns: readonly Turn[], end: number): Turn[] {
  const moved: Turn[] = [];
  let at = end;
  for (const [back, turn] of [...turns].reverse().entries()) {
    if (back > 0) at -= gap(turn, turns[turns.length - back]);
    moved.unshift({ ...turn, at: new Date(at).toISOString() });
  }
  return moved;
}

function gap(earlier: Turn, later: Turn | undefined): number {
  const recorded = Date.parse(later?.at ?? '') - Date.parse(earlier.at ?? '');
  return Number.isFinite(recorded) && recorded >= 0 ? recorded : USUAL_GAP;
}
