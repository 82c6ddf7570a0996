/** Finds paths that can come back to where they were, knowing what they knew, and so never end. */
import type { Trail } from './proofTypes.ts';

/** A step reached with particular knowledge, and the numbers of the situations that can follow. */
export interface Situation {
  readonly element: string;
  readonly trail: Trail | undefined;
  readonly next: number[];
}

/** A way from a situation back to one that led to it. */
export interface Repetition {
  readonly from: Situation;
  readonly back: Situation;
}

/** Every way back, each once. */
export function repeating(situations: readonly Situation[]): readonly Repetition[] {
  const found: Repetition[] = [];
  const entered = new Set<number>();
  const open = new Set<number>();
  for (const start of situations.keys()) {
    const stack: { at: number; next: number }[] = entered.has(start)
      ? []
      : [{ at: start, next: 0 }];
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      const from = situations[top.at];
      if (top.next === 0) {
        entered.add(top.at);
        open.add(top.at);
      }
      const target = from.next[top.next];
      top.next += 1;
      if (target === undefined) {
        open.delete(top.at);
        stack.pop();
      } else if (open.has(target)) {
        found.push({ from, back: situations[target] });
      } else if (!entered.has(target)) {
        stack.push({ at: target, next: 0 });
      }
    }
  }
  return found;
}
