/** Facts are total, and sets of codes survive being written as one text. */
import fc from 'fast-check';
import { FACTS, initialFacts, readSet, writeSet } from '../facts.ts';

describe('facts', () => {
  it('gives every fact a value', () => {
    const facts = initialFacts();
    expect(Object.keys(facts).sort()).toEqual(Object.keys(FACTS).sort());
    expect(Object.values(facts)).not.toContain(undefined);
  });

  it('reads back what it wrote, sorted and without repeats', () => {
    const code = fc.stringMatching(/^[a-zA-Z]{1,12}$/);
    fc.assert(
      fc.property(fc.array(code), (codes) => {
        expect(readSet(writeSet(codes))).toEqual([...new Set(codes)].sort());
      })
    );
  });

  it('writes the empty set as one bar, which contains no code', () => {
    expect(writeSet([])).toBe('|');
    expect(writeSet(['tone'])).toBe('|tone|');
  });
});
