/**
 * Reasons about conditions without running them: what is certain when only some facts are known, and
 * which situations a condition describes.
 */
import type { Condition } from '../condition.ts';

/** Certain, impossible, or open. */
export type Truth = boolean | undefined;

/** What is known of one Text fact: its value, or values it does not have. */
interface KnownText {
  readonly is?: string;
  readonly not: readonly string[];
}

/** What is known of a situation. */
export interface Situation {
  /** Signals as `signal:tone`, set members as `has:consents:x`, Boolean facts as `flag:enabled`. */
  readonly flags: ReadonlyMap<string, boolean>;
  readonly texts: ReadonlyMap<string, KnownText>;
}

/** A situation of which nothing is known. */
export const ANYTHING: Situation = { flags: new Map(), texts: new Map() };

/** A situation in which a signal has crossed and nothing else is known. */
export function crossing(signal: string): Situation {
  return { flags: new Map([[`signal:${signal}`, true]]), texts: new Map() };
}

/** Most situations a condition is split into; beyond that it is not reasoned about. */
const MOST_SITUATIONS = 400;

function flagOf(condition: Condition): readonly [key: string, value: boolean] | undefined {
  if ('signal' in condition) return [`signal:${condition.signal}`, true];
  if ('has' in condition) return [`has:${condition.fact}:${condition.has}`, true];
  if ('is' in condition && typeof condition.is === 'boolean') {
    return [`flag:${condition.fact}`, condition.is];
  }
  return undefined;
}

function textTruth(known: KnownText | undefined, values: readonly string[]): Truth {
  if (known === undefined) return undefined;
  if (known.is !== undefined) return values.includes(known.is);
  return values.every((value) => known.not.includes(value)) ? false : undefined;
}

const textValues = (is: string | readonly string[]): readonly string[] =>
  typeof is === 'string' ? [is] : is;

/** Whether a condition holds in a situation, as far as that can be said. */
export function truthIn(situation: Situation, condition: Condition): Truth {
  const flag = flagOf(condition);
  if (flag !== undefined) {
    const known = situation.flags.get(flag[0]);
    return known === undefined ? undefined : known === flag[1];
  }
  if ('is' in condition) {
    return textTruth(
      situation.texts.get(condition.fact),
      textValues(condition.is as string | readonly string[])
    );
  }
  if ('not' in condition) {
    const inner = truthIn(situation, condition.not);
    return inner === undefined ? undefined : !inner;
  }
  const isAll = 'all' in condition;
  let open = false;
  for (const part of isAll ? condition.all : (condition as { any: readonly Condition[] }).any) {
    const truth = truthIn(situation, part);
    if (truth === undefined) open = true;
    else if (truth !== isAll) return !isAll;
  }
  return open ? undefined : isAll;
}

/** Two situations at once; undefined when they exclude each other. */
export function together(a: Situation, b: Situation): Situation | undefined {
  const flags = new Map(a.flags);
  for (const [key, value] of b.flags) {
    if (flags.has(key) && flags.get(key) !== value) return undefined;
    flags.set(key, value);
  }
  const texts = new Map(a.texts);
  for (const [fact, known] of b.texts) {
    const before = texts.get(fact);
    const is = before?.is ?? known.is;
    const not = [...(before?.not ?? []), ...known.not];
    if (before?.is !== undefined && known.is !== undefined && before.is !== known.is) {
      return undefined;
    }
    if (is !== undefined && not.includes(is)) return undefined;
    texts.set(fact, is === undefined ? { not } : { is, not });
  }
  return { flags, texts };
}

class TooMany extends Error {}

function product(left: readonly Situation[], right: readonly Situation[]): readonly Situation[] {
  const both: Situation[] = [];
  for (const a of left) {
    for (const b of right) {
      const joint = together(a, b);
      if (joint !== undefined) both.push(joint);
      if (both.length > MOST_SITUATIONS) throw new TooMany();
    }
  }
  return both;
}

function split(condition: Condition, holds: boolean): readonly Situation[] {
  const flag = flagOf(condition);
  if (flag !== undefined) {
    return [{ flags: new Map([[flag[0], flag[1] === holds]]), texts: new Map() }];
  }
  if ('is' in condition) {
    const values = textValues(condition.is as string | readonly string[]);
    const known = holds ? values.map((is) => ({ is, not: [] })) : [{ not: values }];
    return known.map((text) => ({ flags: new Map(), texts: new Map([[condition.fact, text]]) }));
  }
  if ('not' in condition) return split(condition.not, !holds);
  const isAll = 'all' in condition;
  const parts = isAll ? condition.all : (condition as { any: readonly Condition[] }).any;
  const pieces = parts.map((part) => split(part, holds));
  if (isAll === holds) return pieces.reduce(product, [ANYTHING]);
  const alternatives = pieces.flat();
  if (alternatives.length > MOST_SITUATIONS) throw new TooMany();
  return alternatives;
}

/**
 * The situations in which a condition holds, as alternatives; empty when it can never hold, undefined
 * when there are too many to reason about.
 */
export function situationsOf(condition: Condition): readonly Situation[] | undefined {
  try {
    return split(condition, true);
  } catch (error) {
    if (error instanceof TooMany) return undefined;
    throw error;
  }
}

/** The texts a condition compares a fact with. */
export function valuesAsked(condition: Condition, fact: string): readonly string[] {
  if ('is' in condition) {
    return condition.fact === fact && typeof condition.is !== 'boolean'
      ? textValues(condition.is)
      : [];
  }
  if ('not' in condition) return valuesAsked(condition.not, fact);
  if ('all' in condition) return condition.all.flatMap((part) => valuesAsked(part, fact));
  return 'any' in condition ? condition.any.flatMap((part) => valuesAsked(part, fact)) : [];
}

/** Signals a condition asks about. */
export function signalsAsked(condition: Condition): readonly string[] {
  if ('signal' in condition) return [condition.signal];
  if ('not' in condition) return signalsAsked(condition.not);
  if ('all' in condition) return condition.all.flatMap(signalsAsked);
  return 'any' in condition ? condition.any.flatMap(signalsAsked) : [];
}
