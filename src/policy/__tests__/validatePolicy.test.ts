import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policy as shipped } from '../../../policy/index.ts';
import { validatePolicy, type Policy, type Rule } from '../index.ts';
import { Reporter } from '../validate/reporter.ts';
import { commonMistakes } from './commonMistakes.ts';
import { changed, errorsOf } from './mistake.ts';
import { outcomeMistakes } from './outcomeMistakes.ts';
import { placeMistakes } from './placeMistakes.ts';
import { valueMistakes } from './valueMistakes.ts';

const MISTAKES = [...commonMistakes, ...placeMistakes, ...outcomeMistakes, ...valueMistakes];
const VALIDATOR = join(process.cwd(), 'src', 'policy', 'validate');

/** Lines of the validator that report something, as `file:line`. */
function reportingLines(): readonly string[] {
  return readdirSync(VALIDATOR)
    .filter((file) => file !== 'reporter.ts')
    .flatMap((file) =>
      readFileSync(join(VALIDATOR, file), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          /\breporter\.(error|unknown|warning)\(/.test(line) ? [`${file}:${String(index + 1)}`] : []
        )
    );
}

describe('validatePolicy', () => {
  it('accepts the shipped policy without a remark', () => {
    expect(validatePolicy(shipped)).toEqual([]);
  });

  it.each(MISTAKES)('finds %s', (_, change, file, path, text, fix) => {
    const errors = errorsOf(changed(change));
    const found = errors.find((error) => error.path === path && text.test(error.message));
    expect(found).toMatchObject({ file, path });
    expect(found!.fix).toMatch(fix);
  });

  it('has a mistake for everything it can say', () => {
    const said = new Set<string>();
    const note = (): void => {
      for (const [, file, line] of (new Error().stack ?? '').matchAll(
        /validate\/(\w+\.ts):(\d+)/g
      )) {
        if (file !== 'reporter.ts') {
          said.add(`${file}:${line}`);
          return;
        }
      }
    };
    for (const name of ['error', 'warning'] as const) {
      const original = Reporter.prototype[name];
      jest.spyOn(Reporter.prototype, name).mockImplementation(function (this: Reporter, ...said) {
        note();
        original.apply(this, said);
      });
    }
    for (const [, change] of MISTAKES) errorsOf(changed(change));
    validatePolicy(changed((copy) => copy.rules.splice(0, copy.rules.length - 1)));
    jest.restoreAllMocks();
    expect(reportingLines().length).toBeGreaterThan(60);
    expect(reportingLines().filter((line) => !said.has(line))).toEqual([]);
  });

  it('warns about a signal no rule asks about', () => {
    const policy = changed((copy) => {
      copy.rules = copy.rules.filter(({ name }: Rule) => name !== 'SpeaksAnotherLanguage');
    });
    expect(validatePolicy(policy)).toMatchObject([
      { severity: 'warning', path: expect.stringContaining('"language"') }
    ]);
  });

  it('names the usual file when the caller names none', () => {
    const policy = changed((copy) => (copy.fallback = 'Nowhere'));
    expect(validatePolicy(policy)[0]).toMatchObject({ file: 'policy/destinations.ts' });
  });

  it('survives data of any shape', () => {
    for (const value of [null, 3, 'text', [], {}, { rules: 1 }, { rules: [null] }]) {
      const errors = validatePolicy({ ...shipped, ...(value as object) });
      expect(Array.isArray(errors)).toBe(true);
      expect(Array.isArray(validatePolicy({ rules: value } as unknown as Policy))).toBe(true);
    }
  });
});
