/**
 * Precision, recall, F1 and the area under the curve, and how they are printed.
 */

/** How a yes-or-no prediction compares with the labels. */
export interface Confusion {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Counts predictions against labels. */
export function confusion(
  pairs: Iterable<readonly [expected: boolean, predicted: boolean]>
): Confusion {
  let truePositives = 0;
  let falsePositives = 0;
  let falseNegatives = 0;
  for (const [expected, predicted] of pairs) {
    if (expected && predicted) truePositives++;
    else if (predicted) falsePositives++;
    else if (expected) falseNegatives++;
  }
  const precision = truePositives / Math.max(1, truePositives + falsePositives);
  const recall = truePositives / Math.max(1, truePositives + falseNegatives);
  const f1 = (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall);
  return { truePositives, falsePositives, falseNegatives, precision, recall, f1 };
}

/** Chance that a positive row ranks above a negative one; ties count half. */
export function areaUnderCurve(
  rows: readonly (readonly [positive: boolean, score: number])[]
): number {
  const positives = rows.filter(([positive]) => positive).map(([, score]) => score);
  const negatives = rows.filter(([positive]) => !positive).map(([, score]) => score);
  let wins = 0;
  for (const positive of positives) {
    for (const negative of negatives) {
      wins += positive > negative ? 1 : positive === negative ? 0.5 : 0;
    }
  }
  return wins / Math.max(1, positives.length * negatives.length);
}

/** `.937`, as tables print it. */
export function decimal(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}

/** One row of a confusion table. */
export function confusionRow(name: string, result: Confusion): readonly string[] {
  return [
    name,
    decimal(result.precision),
    decimal(result.recall),
    decimal(result.f1),
    `${result.truePositives}/${result.falsePositives}/${result.falseNegatives}`
  ];
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
