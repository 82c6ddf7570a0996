/** What the variables of a flow hold before its first step. */
import type { Flow } from '../model.ts';
import { constant, unknown, type AbstractValue } from './abstractState.ts';
import type { NamedValues } from './proofTypes.ts';

/** The values a flow starts with: inputs as given or unknown, the rest as declared. */
export function startValues(flow: Flow, inputs: NamedValues): Map<string, AbstractValue> {
  const values = new Map<string, AbstractValue>();
  for (const { name = '', isInput, isCollection, value } of [
    ...(flow.constants ?? []).map((item) => ({ ...item, isInput: false, isCollection: false })),
    ...(flow.variables ?? [])
  ]) {
    const declared = value?.stringValue ?? value?.numberValue ?? value?.booleanValue ?? null;
    const given = inputs[name];
    if (given) values.set(name, given);
    else if (isInput) values.set(name, unknown(name));
    else values.set(name, isCollection ? unknown(`${name} at the start`) : constant(declared));
  }
  return values;
}
