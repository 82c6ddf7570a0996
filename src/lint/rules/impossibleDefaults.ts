/** Paths that take the default of a decision whose outcomes leave nothing to it. */
import type { Condition, Decision, Flow } from '../../flow/model.ts';
import type { CounterExample } from '../../flow/prover/proofTypes.ts';

/** A yes-or-no question with its answer; undefined for any other condition. */
function answerOf(condition: Condition): string | undefined {
  const { leftValueReference = '', operator = '', rightValue } = condition;
  const answer = rightValue?.booleanValue;
  if (typeof answer !== 'boolean') return undefined;
  if (!['EqualTo', 'IsNull', 'IsBlank'].includes(operator)) return undefined;
  return `${leftValueReference} ${operator} ${String(answer)}`;
}

/** True when two outcomes ask the same question with both answers. */
function isComplete({ rules }: Decision): boolean {
  const answers = new Set(
    (rules ?? []).flatMap(({ conditions = [] }) => {
      const [only] = conditions;
      const answer = only && conditions.length === 1 ? answerOf(only) : undefined;
      return answer === undefined ? [] : [answer];
    })
  );
  return [...answers].some(
    (answer) => answer.endsWith(' true') && answers.has(answer.replace(/ true$/, ' false'))
  );
}

/** True when no interview can take this path. */
export function isImpossible({ path }: CounterExample, flow: Flow): boolean {
  return path.some(({ element, outcome }) => {
    const decision = flow.decisions?.find(({ name }) => name === element);
    if (!decision || !isComplete(decision)) return false;
    return !(decision.rules ?? []).some(({ name, label }) => name === outcome || label === outcome);
  });
}
