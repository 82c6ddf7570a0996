/**
 * Conditions of a rule: what must be true of a conversation, as plain nested data over the facts of
 * `src/shared/facts.ts`.
 */
import type { FACTS, FactName } from '../shared/facts.ts';
import type { SignalCode } from '../shared/reasons.ts';

/** Names of the facts of one type. */
type FactOf<Type extends 'text' | 'boolean' | 'set'> = {
  [Name in FactName]: (typeof FACTS)[Name]['type'] extends Type ? Name : never;
}[FactName];

export type TextFact = FactOf<'text'>;
export type BooleanFact = FactOf<'boolean'>;
export type SetFact = FactOf<'set'>;

/** True when the signal crossed its threshold on this turn. */
export interface SignalCondition {
  readonly signal: SignalCode;
}

/** True when a Text fact has this value, or one of these values. */
export interface TextCondition {
  readonly fact: TextFact;
  readonly is: string | readonly string[];
}

/** True when a Boolean fact has this value. */
export interface BooleanCondition {
  readonly fact: BooleanFact;
  readonly is: boolean;
}

/** True when a set fact holds this code. */
export interface SetCondition {
  readonly fact: SetFact;
  readonly has: string;
}

/** True when every part is true. */
export interface AllCondition {
  readonly all: readonly Condition[];
}

/** True when at least one part is true. */
export interface AnyCondition {
  readonly any: readonly Condition[];
}

/** True when the part is not. */
export interface NotCondition {
  readonly not: Condition;
}

/** What a rule asks about a turn. Facts are total, so a condition is always true or false. */
export type Condition =
  | SignalCondition
  | TextCondition
  | BooleanCondition
  | SetCondition
  | AllCondition
  | AnyCondition
  | NotCondition;
