import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONFIG_FILE, findProject, projectIn } from '../project.ts';

describe('the project a command works on', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'handoff-'));
    mkdirSync(join(root, 'a', 'b'), { recursive: true });
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('is the nearest one at or above', () => {
    writeFileSync(join(root, 'sfdx-project.json'), '{}');
    expect(findProject(join(root, 'a', 'b')).root).toBe(root);
    writeFileSync(join(root, 'a', CONFIG_FILE), '{ "policy": "rules", "out": "x/y" }');
    expect(findProject(join(root, 'a', 'b'))).toMatchObject({
      root: join(root, 'a'),
      policy: join(root, 'a', 'rules'),
      out: 'x/y',
      directories: undefined
    });
  });

  it('is missed in words where there is none', () => {
    expect(() => findProject(root)).toThrow('There is no Salesforce project at or above');
  });

  it.each([
    ['{', 'it is no JSON'],
    ['[]', 'it holds no object'],
    ['{ "polcy": "x" }', 'there is no setting "polcy"'],
    ['{ "policy": "../x" }', '"policy" is no folder of the project'],
    ['{ "out": "/etc" }', '"out" is no folder of the project'],
    ['{ "directories": "core" }', '"directories" is no list of texts'],
    ['{ "lint": { "rules": { "dead-end": "loud" } } }', '"lint.rules.dead-end" is "loud"'],
    ['{ "lint": { "role": {} } }', 'there is no setting "lint.role"']
  ])('refuses %s', (text, message) => {
    writeFileSync(join(root, CONFIG_FILE), text);
    expect(() => projectIn(root)).toThrow(message);
  });
});
