import { readSet } from '../../shared/facts.ts';
import { SIGNALS } from '../../shared/reasons.ts';
import { play, vectorFiles, vectorsOf } from './conformance.ts';

describe.each(vectorFiles())('vectors of %s', (file) => {
  it.each(
    vectorsOf(file).map((vector) => [`${vector.id}: ${vector.utterance.slice(0, 60)}`, vector])
  )('%s', (_, vector) => {
    const { facts } = play(vector as ReturnType<typeof vectorsOf>[number]);
    const {
      crosses = [],
      doesNotCross = [],
      facts: expected = {}
    } = vector as ReturnType<typeof vectorsOf>[number];
    const crossed = readSet(facts.crossedSignals);
    expect(crossed).toEqual(expect.arrayContaining([...crosses]));
    expect(crossed.filter((signal) => doesNotCross.includes(signal))).toEqual([]);
    expect(facts).toMatchObject(expected);
  });
});

describe('the vectors', () => {
  it('cover every signal with at least 20 cases, 8 of them look-alikes', () => {
    for (const signal of SIGNALS) {
      const vectors = vectorsOf(signal);
      expect(vectors.length).toBeGreaterThanOrEqual(20);
      expect(vectors.filter(({ doesNotCross }) => doesNotCross).length).toBeGreaterThanOrEqual(8);
    }
  });

  it('hold at least 60 refusals in six languages', () => {
    const refusals = vectorsOf('refusals');
    expect(refusals.length).toBeGreaterThanOrEqual(60);
    expect(new Set(refusals.map(({ language = 'en' }) => language)).size).toBe(6);
  });
});
