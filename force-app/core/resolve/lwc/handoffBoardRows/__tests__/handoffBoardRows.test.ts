import {
  healthNow,
  held,
  matches,
  NO_FILTERS,
  released,
  sorted,
  valuesOf,
  type BoardRow
} from 'c/handoffBoardRows';
import { boardRow, queueHealth } from '../../handoffPacket/__tests__/boardSamples';

const ids = (rows: readonly BoardRow[]) => rows.map(({ customer }) => customer);
const rows = [boardRow(2), boardRow(1), boardRow(3)];

describe('sorted', () => {
  it.each([
    ['wait', ['Customer 1', 'Customer 2', 'Customer 3']],
    ['reason', ['Customer 1', 'Customer 3', 'Customer 2']],
    ['queue', ['Customer 2', 'Customer 1', 'Customer 3']]
  ] as const)('by %s', (by, expected) => {
    expect(ids(sorted(rows, { by, descending: false }))).toEqual(expected);
  });

  it('reverses, and puts rows without a target last', () => {
    expect(ids(sorted(rows, { by: 'customer', descending: true }))).toEqual([
      'Customer 3',
      'Customer 2',
      'Customer 1'
    ]);
    const timeless = boardRow(0, { slaTargetAt: null, waitingSince: null });
    expect(ids(sorted([timeless, ...rows], { by: 'wait', descending: false })).at(-1)).toBe(
      'Customer 0'
    );
  });

  it('compares nearness as numbers', () => {
    const near = [boardRow(1, { nearest: 0.9 }), boardRow(2, { nearest: null })];
    expect(ids(sorted(near, { by: 'nearest', descending: true }))[0]).toBe('Customer 1');
    expect(sorted(near, { by: 'status', descending: false })).toHaveLength(2);
    expect(sorted(near, { by: 'owner', descending: false })).toHaveLength(2);
  });
});

describe('held and released', () => {
  it('changes known rows where they stand, keeps gone ones as closed, holds new ones', () => {
    const next = held({ shown: rows, waiting: [] }, [boardRow(4), boardRow(1, { flagged: true })]);
    expect(ids(next.shown)).toEqual(['Customer 2', 'Customer 1', 'Customer 3']);
    expect(next.shown.map(({ status }) => status)).toEqual(['closed', 'transferring', 'closed']);
    expect(next.shown[1]!.flagged).toBe(true);
    expect(ids(next.waiting)).toEqual(['Customer 4']);
  });

  it('brings new rows in and drops closed ones when asked', () => {
    const before = held({ shown: rows, waiting: [] }, [boardRow(4), boardRow(1)]);
    const after = released(before, { by: 'customer', descending: false });
    expect(ids(after.shown)).toEqual(['Customer 1', 'Customer 4']);
    expect(after.waiting).toEqual([]);
  });
});

describe('filters', () => {
  it('match by every column that is set', () => {
    const row = boardRow(1);
    expect(matches(row, NO_FILTERS)).toBe(true);
    expect(matches(row, { ...NO_FILTERS, reason: 'billing' })).toBe(false);
    expect(matches(row, { ...NO_FILTERS, queue: 'Service' })).toBe(true);
    expect(matches(row, { ...NO_FILTERS, status: 'closed' })).toBe(false);
    expect(matches(row, { ...NO_FILTERS, flaggedOnly: true })).toBe(false);
  });

  it('offer the values that occur, once', () => {
    expect(valuesOf([...rows, boardRow(5, { queue: '' })], 'queue')).toEqual([
      'Billing',
      'Service'
    ]);
  });
});

describe('healthNow', () => {
  const good = queueHealth({ health: 'good', oldestSeconds: 10 });
  const noon = Date.parse('2026-03-11T12:00:00Z');

  it('calls no queue good beside a row of it that is late', () => {
    const [before] = healthNow([good], [boardRow(1)], noon + 2 * 60_000);
    expect(before).toMatchObject({ health: 'good', oldestSeconds: 60 });
    const [after] = healthNow([good], [boardRow(1)], noon + 12 * 60_000);
    expect(after).toMatchObject({ health: 'slipping', oldestSeconds: 11 * 60 });
  });

  it('leaves a queue alone whose late row is with a person, or of another queue', () => {
    const others = [boardRow(1, { status: 'withHuman' }), boardRow(2)];
    expect(healthNow([good], others, noon + 20 * 60_000)).toEqual([good]);
  });
});
