/**
 * The allowed syntax of redaction patterns, what is refused, and what keeps a pattern from running.
 */
import { policy } from '../../../policy/index.ts';
import { toRecords } from '../../compile/records.ts';
import { compileRedaction } from '../compiledPatterns.ts';
import { checkPattern, leastDigits, LONGEST_MATCH } from '../patternSyntax.ts';
import { leadsOf, redactionLine } from '../redactionLine.ts';

describe('allowed patterns', () => {
  it.each([
    'abc',
    '[0-9]{3}-[0-9]{4}',
    '(?:cat|dog) [a-z]{1,5}',
    'code ([0-9]{4,8})',
    '\\+[0-9](?:[ -]?[0-9]){6,14}',
    'pass(?: [a-z]{1,10}){0,5} is',
    '\\u30d1[!-~\\u00a1-\\ud7ff]{3,9}',
    '[a\\-\\]]b'
  ])('%s', (pattern) => {
    expect(checkPattern(pattern)).toBeNull();
  });
});

describe('refused patterns', () => {
  it.each([
    ['', 'the pattern is empty'],
    ['a.c', '"." is not allowed here'],
    ['^abc', '"^" is not allowed here'],
    ['abc$', '"$" is not allowed here'],
    ['a*', '"*" is not allowed here'],
    ['a+b', '"+" is not allowed here'],
    ['\\bword', '"\\b" is not allowed; write the characters themselves'],
    ['\\d{3}', '"\\d" is not allowed; write the characters themselves'],
    ['\\w', '"\\w" is not allowed; write the characters themselves'],
    ['[\\s]x', '"\\s" is not allowed; write the characters themselves'],
    ['\\', '"\\" is not allowed; write the characters themselves'],
    ['(?i)abc', 'look-around, flags and named groups are not allowed'],
    ['(?<=a)b', 'look-around, flags and named groups are not allowed'],
    ['(?!a)b', 'look-around, flags and named groups are not allowed'],
    ['(?<n>a)', 'look-around, flags and named groups are not allowed'],
    ['(a)(b)', 'only one group may capture; use (?:…)'],
    ['a|b', 'alternatives belong in a group (?:a|b)'],
    ['(?:a|)b', 'an alternative is empty'],
    ['(?:ab', 'the group is not closed'],
    ['ab)', 'unbalanced parenthesis'],
    ['[abc', 'the class is not closed'],
    ['[]a', 'the class is empty'],
    ['[^a]b', 'negated classes are not allowed'],
    ['[a[b]]', '"[" in a class must be escaped'],
    ['[a&&b]', '"&" in a class must be escaped'],
    ['[A-Z]', 'write letters in lower case; the text is folded'],
    ['Abc', 'write letters in lower case; the text is folded'],
    ['é', 'write other characters as \\uXXXX'],
    ['[é]', 'write other characters as \\uXXXX'],
    ['\\ud83d', 'half of a surrogate pair'],
    ['a?b', 'the pattern must start with something it has to find'],
    ['(?:a|b){0,2}c', 'the pattern must start with something it has to find'],
    ['a{2,1}', 'the repetition has no sense'],
    ['ba{0}', 'the repetition has no sense'],
    ['a{2}?', 'lazy, possessive and stacked repetition is not allowed'],
    ['a{2}+', 'write a plus sign apart from *, +, ? and }'],
    ['[*+]a', 'write a plus sign apart from *, +, ? and }'],
    [
      'a(?:[a-z]{1,9}){1,9}',
      'a repeated group with a repetition inside must start with its own mark'
    ],
    [
      'a(?: [a-z ]{1,9}){1,9}',
      'a repeated group with a repetition inside must start with its own mark'
    ],
    ['[0-9]{201}', `a match may be 201 characters long; at most ${LONGEST_MATCH}`]
  ])('%s: %s', (pattern, message) => {
    expect(checkPattern(pattern)?.message).toBe(message);
  });

  it('names the place', () => {
    expect(checkPattern('abc.d')?.at).toBe(3);
  });
});

describe('what a text must hold', () => {
  it.each([
    ['[0-9]{3}-[0-9]{2}', 5],
    ['[0-9](?:[ -]?[0-9]){11,18}', 12],
    ['(?:12|abc)[0-9]', 1],
    ['ab1?', 0]
  ])('%s: %i digits', (pattern, digits) => {
    expect(leastDigits(pattern)).toBe(digits);
  });

  it.each([
    ['bearer ([a-z]{3})', ['bearer ']],
    ['(?:akia|asia)[0-9]', ['akia', 'asia']],
    ['cvv2?x', ['cvv']],
    ['\\+[0-9]', ['+']],
    ['(?:a[bc]|d) x', ['a', 'd']],
    ['(?:[ab]|c)d', []],
    ['[a-z]{2}', []],
    ['(?:a(?:b|c))d', []]
  ])('%s starts with one of %j', (pattern, leads) => {
    expect(leadsOf(pattern)).toEqual(leads);
  });
});

describe('lines', () => {
  const source = {
    kind: 'k',
    group: 'g',
    keep: 'never',
    check: '',
    context: [],
    pattern: 'a[0-9]'
  };

  it('say beforehand what a text must hold', () => {
    const line = redactionLine({ ...source, context: ['badge', '<which badge', '!'] });
    expect(line.split('\t')).toEqual([
      'k/g',
      'never',
      '',
      '1',
      '',
      'a',
      'badge',
      'which badge',
      '!',
      'a[0-9]'
    ]);
  });

  it('keep every context word of the policy', () => {
    const near = compileRedaction(toRecords(policy)).patterns.find(
      ({ kind, group }) => kind === 'phone' && group === 'called'
    );
    expect(near?.near).toContain('call me');
    expect(near?.near).toContain('telefoon');
  });

  it('with a bad pattern are refused by name', () => {
    expect(() => redactionLine({ ...source, pattern: 'a.*' })).toThrow(/k\/g: "\." is not allowed/);
    expect(() => redactionLine({ ...source, check: 'nothing' })).toThrow(
      /there is no check "nothing"/
    );
  });
});
