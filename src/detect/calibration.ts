/**
 * Makes raw confidences usable: a line from raw to real confidence learned from labelled answers, and
 * the cut-off that hands over a wished share of conversations. Offline only; the line is stored in
 * the setting `detect.confidence.calibration`.
 */

/** One answer whose confidence is known, and whether it turned out right. */
export interface LabelledConfidence {
  /** 0 to 1, as the AI reported it. */
  readonly confidence: number;
  readonly right: boolean;
}

/** A point of the calibration line, both in thousandths. */
export type CalibrationPoint = readonly [raw: number, real: number];

/** Points a line may have, so that its text fits into one setting of 255 characters. */
const MOST_POINTS = 20;

interface Pool {
  readonly weight: number;
  readonly right: number;
  readonly raw: number;
}

const share = ({ right, weight }: Pool): number => right / weight;

/** Joins neighbours until the share of right answers never falls as the confidence rises. */
function pooled(answers: readonly LabelledConfidence[]): readonly Pool[] {
  const pools: Pool[] = [];
  const ascending = [...answers].sort((a, b) => a.confidence - b.confidence);
  for (const { confidence, right } of ascending) {
    let pool: Pool = { weight: 1, right: right ? 1 : 0, raw: confidence };
    let previous = pools.at(-1);
    while (previous !== undefined && share(previous) >= share(pool)) {
      pools.pop();
      pool = {
        weight: previous.weight + pool.weight,
        right: previous.right + pool.right,
        raw:
          (previous.raw * previous.weight + pool.raw * pool.weight) /
          (previous.weight + pool.weight)
      };
      previous = pools.at(-1);
    }
    pools.push(pool);
  }
  return pools;
}

/** The calibration line of labelled answers: rising, at most 20 points; empty without answers. */
export function calibrationLine(
  answers: readonly LabelledConfidence[]
): readonly CalibrationPoint[] {
  const points = pooled(answers).map((pool): CalibrationPoint => [
    Math.round(pool.raw * 1000),
    Math.round(share(pool) * 1000)
  ]);
  const distinct = points.filter(([raw], index) => index === 0 || raw > points[index - 1][0]);
  if (distinct.length <= MOST_POINTS) return distinct;
  const step = (distinct.length - 1) / (MOST_POINTS - 1);
  return Array.from({ length: MOST_POINTS }, (_, index) => distinct[Math.round(index * step)]);
}

/** The line as the setting holds it, such as `|0:0|500:200|1000:950|`. */
export function writeCalibration(line: readonly CalibrationPoint[]): string {
  return line.length === 0 ? '|' : `|${line.map(([raw, real]) => `${raw}:${real}`).join('|')}|`;
}

/**
 * The cut-off below which at most the wished share of answers lies.
 * @param confidences of past answers, 0 to 1
 * @param rate share to hand over, 0 to 1
 * @returns 0 to 1 at three decimals; 0 hands nothing over
 */
export function thresholdForHandoffRate(confidences: readonly number[], rate: number): number {
  const points = confidences.map((value) => Math.round(value * 1000)).sort((a, b) => a - b);
  const most = Math.floor(points.length * Math.min(1, Math.max(0, rate)));
  if (most === 0) return 0;
  if (most >= points.length) return Math.min(1, (points.at(-1)! + 1) / 1000);
  // Answers with the very same confidence are handed over together or not at all.
  return points[most] / 1000;
}
