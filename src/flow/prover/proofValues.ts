/** Values on a path: what a reference holds, what an author wrote, and what a step makes anew. */
import type { Value } from '../model.ts';
import {
  constant,
  forget,
  isPartOf,
  memberOf,
  resolve,
  unknown,
  type AbstractValue
} from './abstractState.ts';
import type { ProofContext, ProofState } from './proofTypes.ts';

/** A path whatever its observer remembers. */
export type State = ProofState<unknown>;

/** The value a reference has on this path. */
export function valueAt(path: string, state: State): AbstractValue {
  const [root = '', ...fields] = path.split('.');
  if (root.startsWith('$')) {
    return path === '$GlobalConstant.EmptyString'
      ? constant('')
      : unknown(path, !path.startsWith('$Flow'));
  }
  let value = resolve(state.values.get(root) ?? constant(null), state.knowledge);
  for (const field of fields) value = resolve(memberOf(value, field), state.knowledge);
  return value;
}

/** The value an author wrote, on this path. */
export function authoredValue(value: Value | undefined, state: State): AbstractValue {
  if (value?.elementReference !== undefined) return valueAt(value.elementReference, state);
  if (value?.stringValue !== undefined) {
    return value.stringValue.includes('{!')
      ? unknown(`text "${value.stringValue}"`)
      : constant(value.stringValue);
  }
  if (value?.numberValue !== undefined) return constant(value.numberValue);
  if (value?.booleanValue !== undefined) return constant(value.booleanValue);
  if (value?.setupReference !== undefined) return constant(value.setupReference);
  const other = Object.entries(value ?? {}).find(([, member]) => member !== undefined);
  return other ? unknown(`${other[0]} ${JSON.stringify(other[1])}`, true) : constant(null);
}

/** A name for what a step produces; inside a loop each turn has its own. */
export function produced(name: string, state: State, { scope = '' }: ProofContext): string {
  const turns = [...state.visits.values()];
  return turns.length === 0 ? scope + name : `${scope}${name}#${turns.join('#')}`;
}

/** The path as it was, except that `symbol` is about to stand for something new. */
export function retiring(symbol: string, state: State): State {
  const values = new Map(state.values);
  for (const [name, value] of values) {
    if ('symbol' in value && isPartOf(value.symbol, symbol)) {
      values.set(name, unknown(`${name} before ${symbol}`, value.mayBeNull));
    }
  }
  const knowledge = forget(state.knowledge, (other) => !isPartOf(other, symbol));
  return { ...state, values, knowledge };
}
