import { withDirectories, withScripts } from '../sfdxProject.ts';

const PROJECT = '{\n\t"packageDirectories": [{ "path": "./force-app/", "default": true }]\n}\n';

describe('withDirectories', () => {
  it('adds what is missing, in the indentation of the file', () => {
    const changed = withDirectories(PROJECT, ['force-app', 'handoff/core']);
    expect(JSON.parse(changed)).toEqual({
      packageDirectories: [{ path: './force-app/', default: true }, { path: 'handoff/core' }]
    });
    expect(changed).toMatch(/^\{\n\t"/);
    expect(changed.endsWith('}\n')).toBe(true);
  });

  it('leaves a project alone that has them', () => {
    expect(withDirectories(PROJECT, ['force-app'])).toBe(PROJECT);
  });

  it('refuses what is no JSON', () => {
    expect(() => withDirectories('{', [])).toThrow(SyntaxError);
  });
});

describe('withScripts', () => {
  it('adds the scripts that are missing and keeps one of the same name', () => {
    const text = '{ "scripts": { "handoff:lint": "mine" } }';
    expect(JSON.parse(withScripts(text))).toEqual({
      scripts: {
        'handoff:lint': 'mine',
        'handoff:compile': 'handoff compile',
        'handoff:check': 'handoff compile --check'
      }
    });
    expect(withScripts(withScripts(text))).toBe(withScripts(text));
  });
});
