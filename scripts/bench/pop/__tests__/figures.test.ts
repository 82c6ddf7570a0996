import { reportOf, roundsOf, verdictsOf, type Figures, type ListFigures } from '../figures.ts';

const rounds = (median: number, fastest = median) => ({ median, fastest });

function list(changes: Partial<ListFigures>): ListFigures {
  return {
    name: 'transcript',
    turns: 100,
    paint: rounds(100),
    elements: 100,
    megabytes: 1,
    scroll: { longestTask: 60, longestWork: 40 },
    ...changes
  };
}

function figures(changes: Partial<Figures> = {}): Figures {
  return {
    slowdown: 4,
    popTurns: 200,
    pop: { header: rounds(310, 290), complete: rounds(700) },
    lists: [
      list({}),
      list({ name: 'forEach', paint: rounds(200), elements: 450, scroll: undefined }),
      list({ turns: 10_000, paint: rounds(120) })
    ],
    ...changes
  };
}

describe('the figures of the pop', () => {
  it('takes the middle and the fastest round', () => {
    expect(roundsOf([9, 1, 5])).toEqual({ median: 5, fastest: 1 });
    expect(roundsOf([4, 2])).toEqual({ median: 2, fastest: 2 });
    expect(() => roundsOf([])).toThrow('no rounds');
  });

  it('keeps a promise by the fastest round and by processor time', () => {
    expect(verdictsOf(figures()).map(({ kept }) => kept)).toEqual([true, true, true, true]);
  });

  it('misses what is too slow, and what was never measured', () => {
    const slow = figures({
      pop: { header: rounds(301), complete: rounds(801) },
      lists: [list({}), list({ turns: 10_000, paint: rounds(131), scroll: undefined })]
    });
    expect(verdictsOf(slow).map(({ kept }) => kept)).toEqual([false, false, false, false]);
  });

  it('prints rivals as ratios to the transcript of as many turns', () => {
    const report = reportOf(figures());
    expect(report).toContain(
      'forEach | 100 | 200 (200) | 2.0 x | 450 | 4.5 x | 1.0 | not measured'
    );
    expect(report).toContain('Data to painted header: 310 (290)');
  });
});
