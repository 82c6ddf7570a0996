import { policy } from '../../../policy/index.ts';
import type { PolicyRecords } from '../../shared/records.ts';
import { checkRecordLimits } from '../recordLimits.ts';
import { MOST_RECORDS, toRecords } from '../records.ts';

const records = toRecords(policy);
const [threshold] = records.thresholds;

/** The records with other thresholds. */
const withThresholds = (...thresholds: readonly object[]): PolicyRecords =>
  ({
    ...records,
    thresholds: thresholds.map((each) => ({ ...threshold, ...each }))
  }) as PolicyRecords;

describe('checkRecordLimits', () => {
  it('accepts the shipped records, which are no more than people own', () => {
    expect(checkRecordLimits(records)).toEqual([]);
    const shipped = [
      records.signals,
      records.thresholds,
      records.destinations,
      records.prerequisites
    ];
    expect(shipped.flat().length).toBeLessThanOrEqual(120);
  });

  it.each([
    ['two records of one name', [{}, {}], /Two records get this name/, /Tell them apart/],
    ['a name that is none', [{ name: '1__a' }], /no name for a record/, /letters and digits/],
    ['a name that is too long', [{ name: 'a'.repeat(41) }], /no name for a record/, /letters/],
    [
      'a text that does not fit',
      [{ owner: `refund ${'x'.repeat(260)}` }],
      /It has 267 characters; 255 fit into a record: “refund x+…”/,
      /split it/
    ],
    ['a space at the end', [{ rationale: 'Because. ' }], /starts or ends with a space/, /Remove/]
  ])('finds %s and names the part', (_, thresholds, message, fix) => {
    const [found] = checkRecordLimits(withThresholds(...thresholds));
    expect(found).toMatchObject({ severity: 'error', file: 'policy/thresholds.ts' });
    expect(found.path).toMatch(/^thresholds "/);
    expect(found.message).toMatch(message);
    expect(found.fix).toMatch(fix);
  });

  it('quotes the text that does not fit, so that it can be found in the policy', () => {
    const owner = 'x'.repeat(256);
    expect(checkRecordLimits(withThresholds({ owner }))).toMatchObject([{ quote: owner }]);
  });

  it('stops at more records than are read quickly', () => {
    const many = Array.from({ length: MOST_RECORDS + 1 }, (_, index) => ({
      name: `threshold${String(index)}`
    }));
    expect(checkRecordLimits(withThresholds(...many))).toMatchObject([
      {
        file: 'policy/thresholds.ts',
        message: expect.stringMatching(/records; 2000 is the most that is read quickly/)
      }
    ]);
  });
});
