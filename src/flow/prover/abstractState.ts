/**
 * What the prover knows about a run it has not seen: a value is either a constant or a symbol, and
 * along a path it learns which comparisons of symbols hold.
 */
import { COMPARISONS } from '../interpreter/comparison.ts';

/** A scalar the prover can compute with. */
export type Scalar = string | number | boolean | null;

/** A value during a proof: exactly known, or a named unknown that may or may not be null. */
export type AbstractValue =
  | { readonly known: Scalar }
  | {
      readonly symbol: string;
      readonly mayBeNull: boolean;
      /** Members that may be null, when the others are known to be there; left out for records. */
      readonly nullable?: readonly string[];
    };

/** The member of a value: of a record any field but `Id` may be null. */
export function memberOf(value: AbstractValue, field: string): AbstractValue {
  if ('known' in value) return { known: null };
  const mayBeNull = value.nullable ? value.nullable.includes(field) : field !== 'Id';
  return { symbol: `${value.symbol}.${field}`, mayBeNull };
}

/** True when `symbol` is `whole`, a member of it or something made inside it. */
export function isPartOf(symbol: string, whole: string): boolean {
  return symbol === whole || symbol.startsWith(`${whole}.`) || symbol.startsWith(`${whole}/`);
}

/** Yes, no, or it depends. */
export type Answer = boolean | undefined;

/** A value that is exactly `value`. */
export function constant(value: Scalar): AbstractValue {
  return { known: value };
}

/** A value called `name` about which nothing is known yet. */
export function unknown(name: string, mayBeNull = false): AbstractValue {
  return { symbol: name, mayBeNull };
}

/** What has been learned about symbols: exact values, and answers to comparisons. */
export interface Knowledge {
  readonly exact: ReadonlyMap<string, Scalar>;
  readonly answers: ReadonlyMap<string, boolean>;
  /** Texts that a symbol is known to contain. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/** Nothing learned yet. */
export const NOTHING: Knowledge = { exact: new Map(), answers: new Map(), parts: new Map() };

/** A single comparison between two values of the running proof. */
export interface Comparison {
  readonly left: AbstractValue;
  readonly operator: string;
  readonly right: AbstractValue;
}

/** The value with what has been learned about it. */
export function resolve(value: AbstractValue, knowledge: Knowledge): AbstractValue {
  if ('known' in value) return value;
  const exact = knowledge.exact.get(value.symbol);
  return exact === undefined ? value : { known: exact };
}

/** Separates the parts of an answer's key; no symbol or literal contains it. */
const SEPARATOR = '\u0001';

function keyOf({ left, operator, right }: Comparison): string {
  const name = (value: AbstractValue): string =>
    'known' in value ? JSON.stringify(value.known) : `?${value.symbol}`;
  return [name(left), operator, name(right)].join(SEPARATOR);
}

class Uncertain extends Error {}

function compareKnown(left: Scalar, operator: string, right: Scalar): Answer {
  const comparison = COMPARISONS[operator];
  if (!comparison) return undefined;
  try {
    return comparison(left, right, () => {
      throw new Uncertain();
    });
  } catch (error) {
    if (error instanceof Uncertain) return undefined;
    throw error;
  }
}

/** The same comparison in its plain form: no `NotEqualTo`, null and blank asked only positively. */
function plain(comparison: Comparison): { asked: Comparison; negated: boolean } {
  const { operator, right } = comparison;
  if (operator === 'NotEqualTo') {
    return { asked: { ...comparison, operator: 'EqualTo' }, negated: true };
  }
  const isPresence = operator === 'IsNull' || operator === 'IsBlank';
  if (isPresence && 'known' in right && right.known === false) {
    return { asked: { ...comparison, right: constant(true) }, negated: true };
  }
  return { asked: comparison, negated: false };
}

/** Answers a comparison from what is known, or says that it depends. */
export function answer(comparison: Comparison, knowledge: Knowledge): Answer {
  const left = resolve(comparison.left, knowledge);
  const right = resolve(comparison.right, knowledge);
  if ('known' in left && 'known' in right) {
    return compareKnown(left.known, comparison.operator, right.known);
  }
  const { asked, negated } = plain({ left, operator: comparison.operator, right });
  const learned = knowledge.answers.get(keyOf(asked));
  if (learned !== undefined) return learned !== negated;
  const subject = asked.left;
  if ('symbol' in subject && asked.operator === 'EqualTo' && 'known' in asked.right) {
    const text = asked.right.known;
    const parts = knowledge.parts.get(subject.symbol) ?? [];
    if (typeof text === 'string' && parts.some((part) => !text.includes(part))) return negated;
  }
  if ('symbol' in subject && !subject.mayBeNull) {
    if (asked.operator === 'IsNull') return negated;
    if (asked.operator === 'EqualTo' && 'known' in asked.right && asked.right.known === null) {
      return negated;
    }
  }
  return undefined;
}

/** What is known once a comparison is taken to have the answer `holds`. */
export function assume(comparison: Comparison, holds: boolean, knowledge: Knowledge): Knowledge {
  const left = resolve(comparison.left, knowledge);
  const right = resolve(comparison.right, knowledge);
  const { asked, negated } = plain({ left, operator: comparison.operator, right });
  const truth = holds !== negated;
  if ('symbol' in asked.left && 'known' in asked.right) {
    const exact = exactValue(asked.operator, asked.right.known, truth);
    if (exact !== undefined) {
      const values = new Map(knowledge.exact);
      values.set(asked.left.symbol, exact);
      return { ...knowledge, exact: values };
    }
  }
  const answers = new Map(knowledge.answers);
  answers.set(keyOf(asked), truth);
  const text = 'known' in asked.right ? asked.right.known : null;
  if (asked.operator !== 'Contains' || !truth || !('symbol' in asked.left)) {
    return { ...knowledge, answers };
  }
  const { symbol } = asked.left;
  const parts = new Map(knowledge.parts);
  if (typeof text === 'string') parts.set(symbol, [...(parts.get(symbol) ?? []), text]);
  return { exact: knowledge.exact, answers, parts };
}

/** The one value a symbol must have for this answer, if there is just one. */
function exactValue(operator: string, right: Scalar, holds: boolean): Scalar | undefined {
  if (operator === 'EqualTo' && holds) return right;
  if (operator === 'EqualTo' && typeof right === 'boolean') return !right;
  if (operator === 'IsNull' && holds) return null;
  return undefined;
}

/** True when nothing known allows the value to be null or blank. */
export function isProvenPresent(value: AbstractValue, knowledge: Knowledge): boolean {
  const resolved = resolve(value, knowledge);
  if ('known' in resolved) return resolved.known !== null && resolved.known !== '';
  return ['IsNull', 'IsBlank'].some(
    (operator) => answer({ left: resolved, operator, right: constant(true) }, knowledge) === false
  );
}

/** Keeps only what concerns symbols for which `isAlive` holds, so that equal futures look equal. */
export function forget(knowledge: Knowledge, isAlive: (symbol: string) => boolean): Knowledge {
  if (knowledge.exact.size === 0 && knowledge.answers.size === 0) return knowledge;
  const exact = new Map<string, Scalar>();
  for (const [symbol, value] of knowledge.exact) if (isAlive(symbol)) exact.set(symbol, value);
  const answers = new Map<string, boolean>();
  for (const [key, value] of knowledge.answers) {
    const [left = '', , right = ''] = key.split(SEPARATOR);
    const isKept = (part: string): boolean => !part.startsWith('?') || isAlive(part.slice(1));
    if (isKept(left) && isKept(right)) answers.set(key, value);
  }
  const parts = new Map<string, readonly string[]>();
  for (const [symbol, texts] of knowledge.parts) if (isAlive(symbol)) parts.set(symbol, texts);
  return { exact, answers, parts };
}

/** True when the value is known to be a number of at least `limit`. */
export function valueIsAtLeast(value: AbstractValue, limit: number): boolean {
  return 'known' in value && typeof value.known === 'number' && value.known >= limit;
}

/** True when the value is known to be exactly `scalar`. */
export function valueIs(value: AbstractValue, scalar: Scalar): boolean {
  return 'known' in value && value.known === scalar;
}
