import fc from 'fast-check';
import {
  assign,
  assignment,
  boolean,
  buildFlow,
  compileFlow,
  contains,
  decision,
  END,
  equals,
  FlowRefusal,
  hasValue,
  isNull,
  MemoryOrg,
  number,
  readFlow,
  ref,
  text,
  when,
  writeFlow,
  type Flow,
  type FlowRecord,
  type Recipe
} from '../index.ts';

function fromXml(recipe: Pick<Recipe, 'steps' | 'start' | 'variables'>): Flow {
  const base = {
    name: 'Sample',
    label: 'Sample',
    description: 'A sample.',
    kind: 'autolaunched'
  } as const;
  return readFlow(writeFlow(buildFlow({ ...base, ...recipe })));
}

const describeStep = (name: string) => ({ name, description: `${name}.` });

describe('decisions', () => {
  const ask = (
    conditions: Parameters<typeof decision>[0]['outcomes'][number]['when'],
    logic?: string
  ) =>
    compileFlow(
      fromXml({
        variables: [
          text('a', 'Text.', { input: true }),
          text('b', 'Text.', { input: true }),
          number('n', 'Number.', { input: true }),
          boolean('yes', 'Flag.', { input: true }),
          text('answer', 'Answer.', { output: true, initial: 'no' })
        ],
        start: 'Ask',
        steps: [
          decision({
            ...describeStep('Ask'),
            outcomes: [{ name: 'Holds', when: conditions, logic, next: 'Say' }],
            otherwise: { label: 'Otherwise', next: END }
          }),
          assignment({ ...describeStep('Say'), items: [assign('answer', 'yes')], next: END })
        ]
      }),
      { actions: {} }
    );
  const answer = (conditions: Parameters<typeof ask>[0], inputs: FlowRecord, logic?: string) =>
    ask(conditions, logic).run(inputs, new MemoryOrg()).outputs['answer'];

  it.each([
    [[equals('a', 'x')], { a: 'x' }, 'yes'],
    [[equals('a', 'x')], { a: 'y' }, 'no'],
    [[equals('a', 'x')], {}, 'no'],
    [[equals('yes', true)], { yes: true }, 'yes'],
    [[contains('a', '|tone|')], { a: '|legal|tone|' }, 'yes'],
    [[contains('a', '|tone|')], { a: '|tones|' }, 'no'],
    [[when('a', 'StartsWith', 'ab')], { a: 'abc' }, 'yes'],
    [[when('a', 'EndsWith', 'bc')], { a: 'abc' }, 'yes'],
    [[when('a', 'NotEqualTo', 'x')], { a: 'y' }, 'yes'],
    [[when('n', 'GreaterThan', 2)], { n: 2 }, 'no'],
    [[when('n', 'GreaterThanOrEqualTo', 2)], { n: 2 }, 'yes'],
    [[when('n', 'LessThan', ref('n'))], { n: 2 }, 'no'],
    [[when('n', 'LessThanOrEqualTo', 2)], { n: 2 }, 'yes'],
    [[isNull('a')], {}, 'yes'],
    [[hasValue('a')], { a: 'q' }, 'yes'],
    [[when('a', 'IsBlank', true)], { a: '' }, 'yes']
  ] as const)('%j with %j is %s', (conditions, inputs, expected) => {
    expect(answer([...conditions], inputs)).toBe(expected);
  });

  it('follows written condition logic', () => {
    const three = [equals('a', '1'), equals('b', '1'), equals('yes', true)];
    expect(answer(three, { a: '0', b: '1', yes: true }, '1 OR (2 AND 3)')).toBe('yes');
    expect(answer(three, { a: '0', b: '1', yes: false }, '1 OR (2 AND 3)')).toBe('no');
    expect(answer(three, { a: '0', b: '0', yes: false }, 'NOT (1 OR 2) AND NOT 3')).toBe('yes');
    expect(answer(three, { a: '1', b: '0', yes: false }, 'or')).toBe('yes');
  });

  it.each(['1 AND', '(1', '1 XOR 2', '4', '1 2'])(
    'refuses the logic "%s" when compiling',
    (logic) => {
      expect(() => ask([equals('a', '1'), equals('b', '1')], logic)).toThrow(FlowRefusal);
    }
  );

  it.each([
    [[equals('a', 'Gold')], { a: 'gold' }, /differ only in upper and lower case/],
    [[contains('a', '|Tone|')], { a: '|tone|' }, /would match only if case were ignored/],
    [[when('n', 'LessThan', 3)], {}, /null has no order/],
    [[when('a', 'LessThan', 'b')], { a: 'a' }, /between a string and a string/],
    [[equals('a', '')], {}, /null compared with empty text/],
    [[isNull('a')], { a: '' }, /IsNull on empty text/],
    [[contains('a', 'x')], {}, /needs text, got null/],
    [[equals('a', 1)], { a: '1' }, /a string compared with a number/]
  ] as const)('refuses to guess: %j with %j', (conditions, inputs, message) => {
    expect(() => answer([...conditions], inputs)).toThrow(message);
    expect(() => answer([...conditions], inputs)).toThrow(/^Ask: /);
  });
});

/** A rule as plain data: all of its comparisons, or any of them, with some turned around. */
interface PlainRule {
  readonly any: boolean;
  readonly parts: readonly {
    readonly code: string;
    readonly set: boolean;
    readonly not: boolean;
  }[];
}

const CODES = ['tone', 'legal', 'fraud', 'billing', 'email'] as const;

const ruleOf: fc.Arbitrary<PlainRule> = fc.record({
  any: fc.boolean(),
  parts: fc.array(
    fc.record({ code: fc.constantFrom(...CODES), set: fc.boolean(), not: fc.boolean() }),
    { minLength: 1, maxLength: 4 }
  )
});

const CASES = 12_000;

describe('a decision of many rules', () => {
  const flowOf = (rules: readonly PlainRule[]): Flow =>
    fromXml({
      variables: [
        text('signals', 'Set.', { input: true, initial: '|' }),
        text('topic', 'Text.', { input: true, initial: '' }),
        text('rule', 'Answer.', { output: true, initial: 'none' })
      ],
      start: 'Which',
      steps: [
        decision({
          ...describeStep('Which'),
          outcomes: rules.map(({ any, parts }, index) => ({
            name: `Rule${String(index)}`,
            when: parts.map(({ code, set }) =>
              set ? contains('signals', `|${code}|`) : equals('topic', code)
            ),
            logic: parts
              .map(({ not }, at) => (not ? `NOT(${String(at + 1)})` : String(at + 1)))
              .join(any ? ' OR ' : ' AND '),
            next: `Say${String(index)}`
          })),
          otherwise: { label: 'None', next: END }
        }),
        ...rules.map((_, index) =>
          assignment({
            ...describeStep(`Say${String(index)}`),
            items: [assign('rule', String(index))],
            next: END
          })
        )
      ]
    });

  it(`answers like a plain reading of its rules, ${String(CASES)} times`, () => {
    const org = new MemoryOrg();
    const rulesOf = fc.array(ruleOf, { minLength: 1, maxLength: 8 });
    const policies = fc.sample(rulesOf, { numRuns: 60, seed: 66 }).map((rules) => ({
      rules,
      compiled: compileFlow(flowOf(rules), { actions: {} })
    }));
    fc.assert(
      fc.property(
        fc.constantFrom(...policies),
        fc.subarray([...CODES]),
        fc.constantFrom('', ...CODES),
        ({ rules, compiled }, crossed, topic) => {
          const expected = rules.findIndex(({ any, parts }) => {
            const holds = parts.map(
              ({ code, set, not }) =>
                (set ? crossed.includes(code as 'tone') : topic === code) !== not
            );
            return any ? holds.includes(true) : !holds.includes(false);
          });
          const signals = crossed.length === 0 ? '|' : `|${crossed.join('|')}|`;
          const { outputs, path } = compiled.run({ signals, topic }, org);
          expect(outputs['rule']).toBe(expected < 0 ? 'none' : String(expected));
          expect(path[0]?.outcome).toBe(expected < 0 ? 'None' : `Rule${String(expected)}`);
        }
      ),
      { numRuns: CASES, seed: 66 }
    );
  });
});
