/**
 * Turns a rule's condition into what one outcome of a Flow decision can hold: numbered comparisons
 * with `EqualTo` and `Contains`, joined by condition logic.
 */
import type { Condition } from '../policy/index.ts';
import { contains, equals } from '../flow/index.ts';

/** One comparison of a flow. */
export type Comparison = ReturnType<typeof equals>;

/** Comparisons and the logic that joins them. */
export interface Outcome {
  readonly when: readonly Comparison[];
  readonly logic: string;
}

/** Longest condition logic Flow accepts. */
export const LONGEST_LOGIC = 1000;

/** Most comparisons kept in one outcome, so that an admin can still read it. */
export const MOST_COMPARISONS = 60;

/** A code as it stands in a set fact. */
export const inSet = (code: string): string => `|${code}|`;

class Comparisons {
  readonly list: Comparison[] = [];
  readonly #numbers = new Map<string, number>();

  number(comparison: Comparison): string {
    const key = JSON.stringify(comparison);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.list.push(comparison);
      this.#numbers.set(key, number);
    }
    return String(number);
  }
}

/** How tightly the logic of a part is bound. */
type Binding = 'atom' | 'and' | 'or';

interface Part {
  readonly logic: string;
  readonly binding: Binding;
}

function joined(parts: readonly Part[], word: 'AND' | 'OR'): Part {
  if (parts.length === 1) return parts[0];
  const binding = word === 'AND' ? 'and' : 'or';
  const logic = parts
    .map((part) =>
      part.binding === 'atom' || part.binding === binding ? part.logic : `(${part.logic})`
    )
    .join(` ${word} `);
  return { logic, binding };
}

function part(condition: Condition, comparisons: Comparisons): Part {
  const atom = (comparison: Comparison): Part => ({
    logic: comparisons.number(comparison),
    binding: 'atom'
  });
  if ('signal' in condition) {
    return atom(contains('crossedSignals', inSet(condition.signal)));
  }
  if ('has' in condition) return atom(contains(condition.fact, inSet(condition.has)));
  if ('is' in condition) {
    const { fact, is } = condition;
    if (typeof is === 'object') {
      return joined(
        is.map((value) => atom(equals(fact, value))),
        'OR'
      );
    }
    return atom(equals(fact, is));
  }
  if ('not' in condition) {
    return { logic: `NOT(${part(condition.not, comparisons).logic})`, binding: 'atom' };
  }
  const [parts, word] =
    'all' in condition ? [condition.all, 'AND' as const] : [condition.any, 'OR' as const];
  return joined(
    parts.map((inner) => part(inner, comparisons)),
    word
  );
}

/** `and` and `or` are written as Flow writes them when nothing else is needed. */
function simplest(logic: string, count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1));
  if (logic === numbers.join(' AND ')) return 'and';
  return logic === numbers.join(' OR ') ? 'or' : logic;
}

/**
 * One condition as the comparisons and logic of a decision outcome.
 * @param further comparisons that must hold too
 */
export function toOutcome(condition: Condition, further: readonly Comparison[] = []): Outcome {
  const comparisons = new Comparisons();
  const main = part(condition, comparisons);
  const others = further.map((comparison): Part => ({
    logic: comparisons.number(comparison),
    binding: 'atom'
  }));
  const { logic } = joined([main, ...others], 'AND');
  return { when: comparisons.list, logic: simplest(logic, comparisons.list.length) };
}

/** True when the outcome is within what Flow accepts and an admin can read. */
export function fits(outcome: Outcome): boolean {
  return outcome.logic.length <= LONGEST_LOGIC && outcome.when.length <= MOST_COMPARISONS;
}
