/**
 * Precision, recall, F1, rates and the area under the curve, with their intervals, and how they are
 * printed.
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

/** Two-sided 95 % of the normal distribution. */
const NORMAL = 1.96;

/** The 95 % interval of a share (Wilson's score interval), as ` [.91, .97]`. */
export function interval(successes: number, trials: number): string {
  if (trials === 0) return '';
  const share = successes / trials;
  const spread = NORMAL ** 2 / trials;
  const centre = (share + spread / 2) / (1 + spread);
  const half =
    (NORMAL * Math.sqrt((share * (1 - share)) / trials + spread / (4 * trials))) / (1 + spread);
  return ` [${decimal(Math.max(0, centre - half))}, ${decimal(Math.min(1, centre + half))}]`;
}

/** The 95 % interval of an area under the curve (Hanley and McNeil 1982). */
export function areaInterval(area: number, positives: number, negatives: number): string {
  if (positives === 0 || negatives === 0) return '';
  const first = area / (2 - area);
  const second = (2 * area ** 2) / (1 + area);
  const variance =
    (area * (1 - area) +
      (positives - 1) * (first - area ** 2) +
      (negatives - 1) * (second - area ** 2)) /
    (positives * negatives);
  const half = NORMAL * Math.sqrt(variance);
  return ` [${decimal(area - half)}, ${decimal(Math.min(1, area + half))}]`;
}

/** `.937`, as tables print it. */
export function decimal(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}

/** `3 of 120, .025 [.009, .071]`. */
export function rate(count: number, all: number): string {
  return `${count} of ${all}, ${decimal(count / Math.max(1, all))}${interval(count, all)}`;
}

/** Heads of a confusion table. */
export const CONFUSION_HEAD = ['what', 'rows', 'precision', 'recall', 'F1', 'right/false/missed'];

/** One row of a confusion table. */
export function confusionRow(name: string, rows: number, result: Confusion): readonly string[] {
  const { truePositives, falsePositives, falseNegatives } = result;
  return [
    name,
    `${rows}`,
    `${decimal(result.precision)}${interval(truePositives, truePositives + falsePositives)}`,
    `${decimal(result.recall)}${interval(truePositives, truePositives + falseNegatives)}`,
    decimal(result.f1),
    `${truePositives}/${falsePositives}/${falseNegatives}`
  ];
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
