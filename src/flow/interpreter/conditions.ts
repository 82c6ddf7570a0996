/** Conditions and their logic as one function that says whether an outcome holds. */
import type { Condition } from '../model.ts';
import { COMPARISONS, type Refuse } from './comparison.ts';
import type { Frame, Scope } from './frame.ts';
import { parseLogic, type Logic } from './logic.ts';
import { FlowRefusal } from './values.ts';

/** Answers a question about the running flow. */
export type Test = (frame: Frame) => boolean;

function conditionTest(scope: Scope, condition: Condition, element: string): Test {
  const comparison = COMPARISONS[condition.operator];
  const left = scope.getter(condition.leftValueReference ?? '', element);
  const right = scope.value(condition.rightValue, element);
  if (!comparison) {
    scope.refuse(element, `operator ${condition.operator} is not modelled`);
    return () => false;
  }
  const refuse: Refuse = (what) => {
    throw new FlowRefusal(element, `${condition.leftValueReference ?? ''}: ${what}`);
  };
  return (frame) => comparison(left(frame), right(frame), refuse);
}

function combine(logic: Logic, tests: readonly Test[]): Test {
  if (logic.kind === 'condition') return tests[logic.index];
  if (logic.kind === 'not') {
    const inner = combine(logic.part, tests);
    return (frame) => !inner(frame);
  }
  const parts = logic.parts.map((part) => combine(part, tests));
  if (parts.length === 1) return parts[0];
  if (logic.kind === 'and') {
    return (frame) => {
      for (const part of parts) if (!part(frame)) return false;
      return true;
    };
  }
  return (frame) => {
    for (const part of parts) if (part(frame)) return true;
    return false;
  };
}

/** Compiles conditions joined by `source`; what cannot be modelled is noted in the scope. */
export function compileConditions(
  scope: Scope,
  conditions: readonly Condition[],
  source: string | undefined,
  element: string
): Test {
  if (conditions.length === 0) {
    scope.refuse(element, 'an outcome without conditions');
    return () => false;
  }
  const tests = conditions.map((condition) => conditionTest(scope, condition, element));
  try {
    return combine(parseLogic(source, conditions.length), tests);
  } catch (error) {
    scope.refuse(element, `condition logic "${source ?? ''}": ${(error as Error).message}`);
    return () => false;
  }
}
