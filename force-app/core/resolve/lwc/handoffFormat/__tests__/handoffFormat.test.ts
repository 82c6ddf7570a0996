import { clockTime, dayAndTime, exactTime, languageName, money } from 'c/handoffFormat';

describe('formats', () => {
  it('are blank for what is not known', () => {
    expect([clockTime(null), dayAndTime('nonsense'), exactTime(null)]).toEqual(['', '', '']);
  });

  it('write money, also with a code that is none', () => {
    expect(money(86, 'EUR')).toBe('€86.00');
    expect(money(86, 'X')).toBe('86 X');
  });

  it('name languages', () => {
    expect(languageName('fr')).toBe('French');
    expect(languageName('not a language')).toBe('not a language');
  });
});
