/**
 * Conditions under which a backtest fails a pipeline, such as `recall.low < 0.5` or `leaves > 0`.
 */
import type { Interval } from './interval.ts';
import type { StudyReport } from './study.ts';

/** One condition: a figure, its value or an end of its interval, and a limit. */
export interface Condition {
  readonly text: string;
  readonly figure: Figure;
  readonly part: 'value' | 'low' | 'high';
  readonly operator: '<' | '>';
  readonly limit: number;
}

const plain = (value: number): Interval => ({ value, low: value, high: value, n: 0 });

/** Where each figure stands in the report; null when it is not defined there. */
const FIGURES = {
  rate: ({ rate }: StudyReport) => rate,
  precision: ({ confusion }: StudyReport) => confusion?.precision ?? null,
  recall: ({ confusion }: StudyReport) => confusion?.recall ?? null,
  duplicates: ({ oddities }: StudyReport) => plain(oddities.duplicate.count),
  enters: ({ comparison }: StudyReport) => comparison && plain(comparison.changes.enters),
  leaves: ({ comparison }: StudyReport) => comparison && plain(comparison.changes.leaves),
  earlier: ({ comparison }: StudyReport) => comparison && plain(comparison.changes.earlier),
  later: ({ comparison }: StudyReport) => comparison && plain(comparison.changes.later),
  turnsEarlier: ({ comparison }: StudyReport) => comparison?.turnsEarlier ?? null,
  costAfter: ({ comparison }: StudyReport) => comparison?.cost?.after ?? null,
  costDifference: ({ comparison }: StudyReport) => comparison?.cost?.difference ?? null
} as const satisfies Record<string, (report: StudyReport) => Interval | null>;
type Figure = keyof typeof FIGURES;

/** Names a condition may use. */
export const FIGURE_NAMES = Object.keys(FIGURES) as readonly Figure[];

const CONDITION = /^\s*([a-zA-Z]+)(?:\.(low|high))?\s*([<>])\s*(-?\d+(?:\.\d+)?)\s*$/;

/** Reads conditions separated by commas. @returns null for each that cannot be read */
export function readConditions(text: string): readonly (Condition | null)[] {
  return text.split(',').map((each) => {
    const [, figure, part, operator, limit] = CONDITION.exec(each) ?? [];
    if (!FIGURE_NAMES.includes(figure as Figure)) return null;
    return {
      text: each.trim(),
      figure: figure as Figure,
      part: (part ?? 'value') as Condition['part'],
      operator: operator as Condition['operator'],
      limit: Number(limit)
    };
  });
}

/** What a condition came to: `undefined` means that the report has no such figure. */
export type Outcome = 'holds' | 'failed' | 'undefined';

/** Checks one condition. `failed` means that it is true and the pipeline must stop. */
export function checkCondition(report: StudyReport, condition: Condition): Outcome {
  const figure = FIGURES[condition.figure](report);
  if (figure === null) return 'undefined';
  const value = figure[condition.part];
  const met = condition.operator === '<' ? value < condition.limit : value > condition.limit;
  return met ? 'failed' : 'holds';
}
