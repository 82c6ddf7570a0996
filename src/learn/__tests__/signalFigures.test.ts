/** A signal by itself at every threshold, worked by hand on four conversations. */
import type { SignalCode } from '../../shared/reasons.ts';
import { SignalCounts, STEPS, type Peak } from '../signalFigures.ts';

const costs = {
  currency: 'EUR',
  missed: { default: 10 },
  needless: { default: 4, upset: 6 },
  lateTurn: 0
};

const tone = (score: number, threshold = 0.7): ReadonlyMap<SignalCode, Peak> =>
  new Map([['tone', { score, threshold, crossed: score >= threshold }]]);

const gathered = (): SignalCounts => {
  const counts = new SignalCounts();
  counts.add(tone(0.9), true);
  counts.add(tone(0.75), false);
  counts.add(tone(0.5), true);
  counts.add(new Map(), false);
  return counts;
};

describe('figures of a signal', () => {
  it('are those of the policy now and of every other threshold', () => {
    const [figures] = gathered().report(costs);
    expect(figures).toMatchObject({ signal: 'tone', threshold: 0.7 });
    expect(figures?.now).toMatchObject({
      crossed: 2,
      precision: { value: 0.5, n: 2 },
      recall: { value: 0.5, n: 2 },
      cost: (6 + 10) / 4
    });
    const at = (threshold: number) => figures?.curve.find((each) => each.threshold === threshold);
    expect(at(0.5)).toMatchObject({ crossed: 3, recall: { value: 1 }, cost: 6 / 4 });
    expect(at(0.8)).toMatchObject({ crossed: 1, precision: { value: 1 }, cost: 10 / 4 });
    expect(at(1)).toMatchObject({ crossed: 0, precision: null, recall: { value: 0 }, cost: 5 });
    expect(figures?.curve).toHaveLength(STEPS);
  });

  it('never grow when a threshold rises', () => {
    const counts = new SignalCounts();
    for (let score = 0; score <= 100; score += 1) counts.add(tone(score / 100), score % 3 === 0);
    const curve = counts.report(costs)[0]?.curve ?? [];
    expect(curve.map(({ crossed }) => crossed)).toEqual(
      curve.map(({ threshold }) => 101 - Math.round(100 * threshold))
    );
  });

  it('say how many needed a human in each range of scores, a score of 1 among them', () => {
    const counts = gathered();
    counts.add(tone(1), true);
    const ranges = counts.report(costs)[0]?.reliability ?? [];
    expect(ranges.filter(({ needed }) => needed !== null)).toMatchObject([
      { from: 0.5, to: 0.6, needed: { value: 1, n: 1 } },
      { from: 0.7, to: 0.8, needed: { value: 0, n: 1 } },
      { from: 0.9, to: 1, needed: { value: 1, n: 2 } }
    ]);
  });

  it('claim nothing where nobody said who needed a human', () => {
    const counts = new SignalCounts();
    counts.add(tone(0.9), null);
    expect(counts.report(costs)[0]?.now).toMatchObject({
      crossed: 1,
      precision: null,
      recall: null,
      cost: null
    });
  });

  it('name the threshold met most often, and count what crossed its own', () => {
    const counts = new SignalCounts();
    counts.add(tone(0.6, 0.5), null);
    counts.add(tone(0.6), null);
    counts.add(tone(0.65), null);
    expect(counts.report(costs)[0]).toMatchObject({ threshold: 0.7, now: { crossed: 1 } });
  });
});
