import { PROJECT, runGateOn, runGatesOn } from './gateFixture.ts';

const TYPESCRIPT = ['tsconfig.json', 'tsconfig.base.json', 'tsconfig.paths.json'];

describe('gates over source files can fail', () => {
  it('format: a file that is not formatted, and one that does not parse', () => {
    const result = runGateOn(
      'format',
      { 'good.js': 'export const a = 1;\n', 'bad.js': 'const a=1', 'broken.json': '{' },
      { copy: ['.prettierrc', '.prettierignore'] }
    );
    expect(result).toMatchObject({ failed: 2 });
    expect(result.messages.map(({ file }) => file)).toEqual(['bad.js', 'broken.json']);
    expect(result.messages[0]?.fix).toBe('npx prettier --write bad.js');
  });

  it('lint: a component that writes innerHTML, a pure room that reads files', () => {
    const { failed, messages } = runGateOn(
      'lint',
      {
        'force-app/core/resolve/lwc/pop/pop.ts':
          "import { LightningElement } from 'lwc';\nexport default class Pop extends LightningElement {\n" +
          "  renderedCallback() {\n    this.template!.querySelector('p')!.innerHTML = 'x';\n  }\n}\n",
        'src/detect/signal.ts': "import { readFileSync } from 'node:fs';\nreadFileSync('a');\n"
      },
      { copy: ['eslint.config.js', ...TYPESCRIPT] }
    );
    expect(failed).toBe(2);
    const text = messages.map(({ message }) => message).join('\n');
    expect(text).toContain('no-inner-html');
    expect(text).toContain('Pure rooms also run in the browser');
  });

  it('types: an error names its file and line', () => {
    const { failed, messages } = runGateOn(
      'types',
      { 'src/wrong.ts': "export const a = 1;\nexport const b: number = 'text';\n" },
      { copy: ['tsconfig.engine.json', 'tsconfig.base.json'] }
    );
    expect(failed).toBe(1);
    expect(messages[0]).toMatchObject({ file: 'src/wrong.ts', line: 2 });
  });

  it('unit: a failing test is named', () => {
    const { passed, failed, messages } = runGateOn('unit', {
      'package.json': '{"name":"fixture"}',
      'jest.config.js': 'module.exports = {};',
      'a.test.js':
        "it('holds', () => { expect(1).toBe(1); });\nit('breaks', () => { expect(1).toBe(2); });\n"
    });
    expect({ passed, failed }).toEqual({ passed: 1, failed: 1 });
    expect(messages[0]?.message).toContain('breaks');
  });

  it('lwc: stale, missing and orphaned modules, and what the compiler refuses', () => {
    const folder = 'force-app/core/resolve/lwc/pop';
    const { messages } = runGateOn(
      'lwc',
      {
        ...PROJECT,
        [`${folder}/pop.ts`]:
          "import { LightningElement } from 'lwc';\n\nexport default class Pop extends LightningElement {}\n",
        [`${folder}/pop.js`]: 'export default 1;\n',
        [`${folder}/pop.html`]: '<template><p>{a[0]}</p></template>\n',
        [`${folder}/words.ts`]: 'export const word = 1;\n',
        [`${folder}/old.js`]: 'export const old = 1;\n'
      },
      { copy: ['tsconfig.paths.json', '.prettierrc'] }
    );
    expect(messages.map(({ file, fix }) => `${file} → ${fix}`)).toEqual([
      'tsconfig.paths.json → npm run lwc:paths',
      `${folder}/old.js → Delete it, or write the component in TypeScript.`,
      `${folder}/pop.js → npm run lwc:build`,
      `${folder}/words.js → npm run lwc:build`,
      `${folder}/pop.html → Change the component; the org would refuse it too.`
    ]);
  });

  it('trace: a missing promise, a file that is gone, a stale page', () => {
    const { messages } = runGateOn('trace', {
      'docs/trace.json': JSON.stringify([
        { id: 'D1', title: 'One', files: ['src/gone.ts'], tests: ['docs/trace.json'] }
      ]),
      'docs/trace.md': '# Old\n'
    });
    const text = messages.map(({ message }) => message).join('\n');
    expect(text).toContain('Row D2 is missing.');
    expect(text).toContain('D1 names src/gone.ts, which matches no file.');
    expect(text).toContain('It is not what trace.json says.');
  });

  it('shape: a class, a component and a template that are too long, but not a list', () => {
    const lines = (count: number) => '\n'.repeat(count);
    const { passed, messages } = runGateOn('shape', {
      'policy/phrases.ts': lines(900),
      'src/detect/detector.ts': lines(250),
      'src/detect/__tests__/detector.test.ts': lines(401),
      'force-app/core/detect/classes/A.cls': `public class A {}\n${lines(300)}`,
      'force-app/core/detect/classes/ATest.cls': `@IsTest\nclass ATest {}\n${lines(300)}`,
      'force-app/core/resolve/lwc/pop/pop.ts': `class Pop extends LightningElement {}\n${lines(150)}`,
      'force-app/core/resolve/lwc/pop/pop.html': lines(101)
    });
    expect(passed).toBe(2);
    expect(messages.map(({ message }) => message)).toEqual([
      'It has 301 lines; a class has 300 at most.',
      'It has 101 lines; a template has 100 at most.',
      'It has 151 lines; a component has 150 at most.',
      'It has 401 lines; a test has 400 at most.'
    ]);
  });

  it('none passes when there is nothing to check', () => {
    const gates = ['format', 'lwc', 'unit', 'lint', 'types', 'shape'];
    const ignored = { ...PROJECT, '.prettierignore': '*.json\n' };
    const failures = (files: Readonly<Record<string, string>>) =>
      runGatesOn(gates, files).map(({ failed }) => failed);
    expect(failures(ignored)).toEqual([1, 1, 1, 1, 1, 1]);
    const [unit] = runGatesOn(['unit'], {
      'package.json': '{"name":"fixture"}',
      'jest.config.js': 'module.exports = {};'
    });
    expect(unit).toMatchObject({ passed: 0, failed: 1 });
  });
});
