/** Whether an outcome of a decision can be taken, and what taking or passing it teaches. */
import { parseLogic, type Logic } from '../interpreter/logic.ts';
import { answer, assume, type Answer, type Comparison, type Knowledge } from './abstractState.ts';

/** Parsed conditions of one outcome. */
export interface Question {
  readonly logic: Logic;
  readonly comparisons: readonly Comparison[];
}

/** Builds a question; logic that cannot be read is taken as `and` (the structural check reports it). */
export function question(
  comparisons: readonly Comparison[],
  conditionLogic: string | undefined
): Question {
  let logic: Logic;
  try {
    logic = parseLogic(conditionLogic, comparisons.length);
  } catch {
    logic = parseLogic('and', comparisons.length);
  }
  return { logic, comparisons };
}

function evaluate(logic: Logic, comparisons: readonly Comparison[], known: Knowledge): Answer {
  if (logic.kind === 'condition') return answer(comparisons[logic.index], known);
  if (logic.kind === 'not') {
    const inner = evaluate(logic.part, comparisons, known);
    return inner === undefined ? undefined : !inner;
  }
  const decisive = logic.kind === 'or';
  let open = false;
  for (const part of logic.parts) {
    const value = evaluate(part, comparisons, known);
    if (value === decisive) return decisive;
    if (value === undefined) open = true;
  }
  return open ? undefined : !decisive;
}

/** Answers a whole question. */
export function ask({ logic, comparisons }: Question, known: Knowledge): Answer {
  return evaluate(logic, comparisons, known);
}

/**
 * What is certainly known once the question is answered `holds`. Where several explanations are
 * possible nothing is learned, so the proof may look at more than can happen but never at less.
 */
export function learn(
  { logic, comparisons }: Question,
  holds: boolean,
  known: Knowledge
): Knowledge {
  const visit = (part: Logic, truth: boolean, before: Knowledge): Knowledge => {
    if (part.kind === 'condition') {
      const comparison = comparisons[part.index];
      return answer(comparison, before) === undefined ? assume(comparison, truth, before) : before;
    }
    if (part.kind === 'not') return visit(part.part, !truth, before);
    const everyPart = (part.kind === 'and') === truth;
    if (everyPart) return part.parts.reduce((after, inner) => visit(inner, truth, after), before);
    const open = part.parts.filter((inner) => evaluate(inner, comparisons, before) === undefined);
    const [only] = open;
    return open.length === 1 && only ? visit(only, truth, before) : before;
  };
  return visit(logic, holds, known);
}
