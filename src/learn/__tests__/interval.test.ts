/** Intervals: known values, honest coverage, and the same bytes for the same seed. */
import { Mean, rate } from '../interval.ts';

describe('the interval of a rate', () => {
  it('is the one Wilson gives', () => {
    // Worked by hand for 8 of 10: (0.8 + 0.192073 ± 1.959964·√(0.016 + 0.0096036)) / 1.384146.
    expect(rate(8, 10)).toEqual({ value: 0.8, low: 0.4902, high: 0.9433, n: 10 });
    expect(rate(0, 20)).toEqual({ value: 0, low: 0, high: 0.1611, n: 20 });
    expect(rate(0, 0)).toBeNull();
  });
});

describe('the interval of a mean', () => {
  const mean = (values: readonly number[]): Mean => {
    const gathered = new Mean();
    values.forEach((value) => gathered.add(value));
    return gathered;
  };

  it('is the same for the same seed and another for another', () => {
    const gathered = mean(Array.from({ length: 200 }, (_, index) => index % 7));
    expect(gathered.interval(5)).toEqual(gathered.interval(5));
    expect(gathered.interval(5)).not.toEqual(gathered.interval(6));
  });

  it('holds the true mean of half the cases about as often as it says', () => {
    let state = 7;
    const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
    const truth = 4 * 0.2;
    const covered = Array.from({ length: 200 }, () =>
      mean(Array.from({ length: 150 }, () => (random() < 0.2 ? 4 : 0))).interval(1)
    ).filter((figure) => figure !== null && figure.low <= truth && truth <= figure.high).length;
    expect(covered).toBeGreaterThan(180);
    expect(covered).toBeLessThan(200);
  });

  it('is a point where every case is the same, and nothing without cases', () => {
    expect(mean([3, 3, 3]).interval()).toEqual({ value: 3, low: 3, high: 3, n: 3 });
    expect(mean([]).interval()).toBeNull();
  });
});
