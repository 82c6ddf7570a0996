/**
 * How fast detection is beside two sentiment libraries, in processor time of one run.
 */
import type { Detector } from '../../../src/detect/index.ts';
import { readRows, type Dialogue } from './data.ts';
import { customerTexts } from './dialogues.ts';
import { table } from './figures.ts';
import { turnOf } from './scoring.ts';
import { afinnOf, vaderOf } from './sentiment.ts';

/** Rounds of a speed measurement; the first ones warm up. */
const ROUNDS = 10;

/**
 * Processor seconds of one pass: the best of ten rounds, in each of which everything runs once, so that
 * a busy machine slows all of them alike.
 */
function bestTimes(works: readonly (() => void)[]): readonly number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, work] of works.entries()) {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      best[index] = Math.min(best[index], (user + system) / 1e6);
    }
  }
  return best;
}

/** Customer turns a second of processor time on one core. */
export function measureSpeed(folder: string, detector: Detector): string {
  const texts = readRows<Dialogue>(folder, 'dialogues_star.jsonl', 'read').flatMap(customerTexts);
  const state = detector.initialState();
  const runs: readonly (readonly [string, () => void])[] = [
    ['all signals', () => texts.forEach((text) => detector.assess(turnOf(text), state, {}))],
    ['vader-sentiment alone', () => texts.forEach((text) => vaderOf(text))],
    ['sentiment (AFINN) alone', () => texts.forEach((text) => afinnOf(text))]
  ];
  const times = bestTimes(runs.map(([, work]) => work));
  return [
    '## Speed',
    table(
      ['what', 'customer turns a second'],
      runs.map(([name], index) => [
        name,
        Math.round(texts.length / times[index]).toLocaleString('en-US')
      ])
    )
  ].join('\n\n');
}
