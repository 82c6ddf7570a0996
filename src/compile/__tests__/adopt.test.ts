import { adopt, literalOf, type Adoption, type Sources } from '../adopt.ts';

const SOURCES: Sources = new Map([
  [
    'policy/rules.ts',
    "{ name: 'A', description: 'Every minute counts.' },\n{ name: 'B', description: 'Twice.' },\n{ name: 'C', description: 'Twice.' }"
  ],
  [
    'policy/thresholds.ts',
    "score('tone', 0.7, 'Head of Service', 'One strong sentence.'),\nseconds({ stem: 'X', description: 'Waits a little.', target: 2 * MINUTE, wait: 30, active: true })"
  ]
]);

const change = (
  before: string | undefined,
  after: string | undefined,
  beside: string[] = []
): Adoption => adopt(SOURCES, [{ path: 'values Field', before, after }], beside);

const text = (adoption: Adoption, path: string): string =>
  'sources' in adoption ? adoption.sources.get(path)! : adoption.reason;

describe('adopt', () => {
  it('replaces a text that stands once', () => {
    const result = change('Every minute counts.', "Don't wait.");
    expect(text(result, 'policy/rules.ts')).toContain('description: "Don\'t wait."');
  });

  it('replaces a number beside a text that stands once', () => {
    const result = change('0.7', '0.65', ['One strong sentence.']);
    expect(text(result, 'policy/thresholds.ts')).toContain("score('tone', 0.65, 'Head");
  });

  it('reads whole numbers as the records write them, and flags', () => {
    expect(text(change('30.0', '45.0', ['Waits a little.']), 'policy/thresholds.ts')).toContain(
      'wait: 45,'
    );
    expect(text(change('true', 'false', ['Waits a little.']), 'policy/thresholds.ts')).toContain(
      'active: false'
    );
  });

  it.each([
    ['a text that stands twice', 'Twice.', 'Once.', 'more than one place'],
    ['a text that is worked out', 'Billing 7', 'Billing 8', 'not written in the policy'],
    ['a number that is worked out', '120', '90', 'worked out in the policy'],
    ['something added', undefined, 'New', 'was added'],
    ['something removed', 'Every minute counts.', undefined, 'was removed']
  ])('refuses %s', (_, before, after, reason) => {
    expect(text(change(before, after, ['Waits a little.']), '')).toContain(reason);
  });

  it('changes a text once that stands in several places of the file', () => {
    const difference = { path: 'x', before: 'Every minute counts.', after: 'Hurry.' };
    const result = adopt(SOURCES, [difference, { ...difference, path: 'y' }], []);
    expect(text(result, 'policy/rules.ts')).toContain("'Hurry.'");
  });

  it('quotes as Prettier does', () => {
    expect([literalOf('plain'), literalOf("it's"), literalOf('say "it\'s"')]).toEqual([
      "'plain'",
      '"it\'s"',
      "'say \"it\\'s\"'"
    ]);
  });
});
