import { settledOn } from '../settledOn.ts';
import type { Destination } from '../destination.ts';

const stem = (name: string): Destination => ({ stem: name }) as Destination;
const shipped = [stem('A'), stem('B'), stem('C')];

describe('settledOn', () => {
  it('sends what a missing team would take to the fallback, wherever it stands', () => {
    const parts = [
      { then: { destination: 'B' } },
      { value: '|B|C|' },
      { value: '|' },
      { at: 'B2' }
    ];
    expect(settledOn(parts, shipped, [stem('A')], 'A')).toEqual([
      { then: { destination: 'A' } },
      { value: '|A|' },
      { value: '|' },
      { at: 'B2' }
    ]);
  });

  it('leaves everything alone when every team is there', () => {
    const parts = { a: ['B', 1, true, null], b: '|A|B|' };
    expect(settledOn(parts, shipped, shipped, 'A')).toEqual(parts);
  });
});
