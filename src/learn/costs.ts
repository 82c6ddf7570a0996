/**
 * What a wrong decision costs, so that two policies can be compared in one currency: a handoff that was
 * missed, one that was needless, and one that came late.
 */
import { REASONS, type ReasonCode } from '../shared/reasons.ts';

/** Costs of one wrong decision, in units of `currency`; by the label's or the decision's reason. */
export interface Costs {
  readonly currency: string;
  /** A conversation that needed a human and got none. */
  readonly missed: Readonly<Partial<Record<ReasonCode | 'default', number>>>;
  /** A handoff that nobody needed. */
  readonly needless: Readonly<Partial<Record<ReasonCode | 'default', number>>>;
  /** Each customer turn that a needed human came later than the other policy would have sent one. */
  readonly lateTurn: number;
}

/** Assumptions, not measurements: a file of your own replaces them, and every report says which it used. */
export const ASSUMED_COSTS: Costs = {
  currency: 'EUR',
  missed: { default: 12, legal: 400, fraud: 600 },
  needless: { default: 4 },
  lateTurn: 0.5
};

/** What is wrong with a costs file: where, and what to write instead. */
export interface CostProblem {
  /** Path of the value, such as `missed.legal`. */
  readonly path: string;
  readonly message: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

function reasonProblems(name: 'missed' | 'needless', value: unknown): CostProblem[] {
  if (!isRecord(value)) {
    return [{ path: name, message: 'must be an object with amounts by reason' }];
  }
  const known: readonly string[] = ['default', ...REASONS];
  const problems = Object.entries(value).flatMap(([reason, amount]): CostProblem[] => {
    const path = `${name}.${reason}`;
    if (!known.includes(reason))
      return [{ path, message: `is no reason; use ${known.join(', ')}` }];
    return isAmount(amount) ? [] : [{ path, message: 'must be a number of 0 or more' }];
  });
  const hasDefault = Object.hasOwn(value, 'default');
  return hasDefault ? problems : [...problems, { path: `${name}.default`, message: 'is missing' }];
}

/** Reads the content of a costs file. @returns the costs, or every problem in it */
export function readCosts(content: unknown): Costs | readonly CostProblem[] {
  if (!isRecord(content)) return [{ path: '(file)', message: 'must be a JSON object' }];
  const problems = [
    ...(typeof content['currency'] === 'string' && content['currency'] !== ''
      ? []
      : [{ path: 'currency', message: 'must be a text such as EUR' }]),
    ...reasonProblems('missed', content['missed']),
    ...reasonProblems('needless', content['needless']),
    ...(isAmount(content['lateTurn'])
      ? []
      : [{ path: 'lateTurn', message: 'must be a number of 0 or more' }])
  ];
  return problems.length > 0 ? problems : (content as unknown as Costs);
}

/** The amount for a reason, else the default. */
export function amountFor(amounts: Costs['missed'], reason: ReasonCode | null): number {
  return (reason === null ? undefined : amounts[reason]) ?? amounts.default ?? 0;
}
