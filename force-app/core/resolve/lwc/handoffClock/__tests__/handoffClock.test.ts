import {
  isoDuration,
  minutesAndSeconds,
  momentBetween,
  readClock,
  secondsBetween
} from 'c/handoffClock';

const START = Date.parse('2026-03-11T12:00:00Z');
const facts = {
  waitingSince: '2026-03-11T12:00:00Z',
  slaTargetAt: '2026-03-11T12:04:00Z',
  stoppedAt: null
};
const at = (seconds: number) => readClock(facts, START + seconds * 1_000);

describe('readClock', () => {
  it.each([
    [0, 'onTime', 240],
    [179, 'onTime', 61],
    [180, 'soon', 60],
    [240, 'soon', 0],
    [241, 'late', -1]
  ])('after %d s is %s', (seconds, state, left) => {
    expect(at(seconds)).toEqual({ waited: seconds, left, total: 240, state });
  });

  it('does not depend on the offset an instant is written with', () => {
    const shifted = { ...facts, slaTargetAt: '2026-03-11T21:04:00+09:00' };
    expect(readClock(shifted, START)).toEqual(at(0));
  });

  it('stands still once a person accepted', () => {
    const stopped = { ...facts, stoppedAt: '2026-03-11T12:01:00Z' };
    expect(readClock(stopped, START + 999_000)).toMatchObject({ waited: 60, state: 'none' });
  });

  it('knows nothing without instants', () => {
    const none = { waitingSince: null, slaTargetAt: null, stoppedAt: null };
    expect(readClock(none, START)).toEqual({
      waited: null,
      left: null,
      total: null,
      state: 'none'
    });
    expect(readClock({ ...none, slaTargetAt: facts.slaTargetAt }, START).total).toBeNull();
    expect(secondsBetween('nonsense', START)).toBeNull();
  });
});

describe('momentBetween', () => {
  it('names each moment exactly once in a whole wait', () => {
    const moments = [];
    for (let second = 1; second <= 300; second += 1) {
      const moment = momentBetween(at(second - 1), at(second));
      if (moment) moments.push([second, moment]);
    }
    expect(moments).toEqual([
      [120, 'half'],
      [180, 'minute'],
      [241, 'late']
    ]);
  });

  it('names the most urgent one after a pause of the page', () => {
    expect(momentBetween(at(10), at(200))).toBe('minute');
    expect(momentBetween(at(10), at(500))).toBe('late');
  });

  it('has no minute moment in a shorter wait', () => {
    const short = { ...facts, slaTargetAt: '2026-03-11T12:00:40Z' };
    const read = (seconds: number) => readClock(short, START + seconds * 1_000);
    expect(momentBetween(read(19), read(20))).toBe('half');
    expect(momentBetween(read(0), read(1))).toBeNull();
  });
});

describe('durations', () => {
  it.each([
    [0, '0:00'],
    [65, '1:05'],
    [-65, '1:05'],
    [3_725, '1:02:05']
  ])('%d s is %s', (seconds, text) => {
    expect(minutesAndSeconds(seconds)).toBe(text);
  });

  it('is also written for machines', () => {
    expect(isoDuration(-65)).toBe('PT65S');
  });
});
