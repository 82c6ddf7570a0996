/** Statements about the inputs of a flow that a proof takes as given. */
import { assume, constant, NOTHING, type AbstractValue, type Knowledge } from './abstractState.ts';

/** `input` compares with `value` as said; `holds: false` says it does not. */
export interface Fact {
  readonly input: string;
  readonly operator: 'EqualTo' | 'Contains' | 'StartsWith' | 'EndsWith';
  readonly value: string | number | boolean;
  readonly holds?: boolean;
}

/** What is known once every fact is taken as given. */
export function knowing(
  facts: readonly Fact[],
  values: ReadonlyMap<string, AbstractValue>
): Knowledge {
  return facts.reduce((knowledge: Knowledge, { input, operator, value, holds }) => {
    const left = values.get(input);
    if (!left) throw new Error(`The flow has no input ${input}.`);
    return assume({ left, operator, right: constant(value) }, holds ?? true, knowledge);
  }, NOTHING);
}
