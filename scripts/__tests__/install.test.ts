import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstDifference, requireNode } from '../install.js';

interface Entry {
  version?: string;
  optional?: boolean;
}

describe('install', () => {
  let root: string;
  const lock = (file: string, packages: Record<string, Entry>): void =>
    writeFileSync(join(root, file), JSON.stringify({ packages }));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'install-'));
    mkdirSync(join(root, 'node_modules'));
    lock('package-lock.json', {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/native': { version: '1.0.0', optional: true }
    });
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('finds a fresh clone, an interrupted install and another version', () => {
    expect(firstDifference(root)).toBe('node_modules');
    lock('node_modules/.package-lock.json', {});
    expect(firstDifference(root)).toBe('node_modules/a');
    lock('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.1' } });
    expect(firstDifference(root)).toBe('node_modules/a');
  });

  it('is content when every package for this platform is there', () => {
    lock('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    expect(firstDifference(root)).toBeUndefined();
  });

  it('names the Node it needs', () => {
    expect(() => requireNode('20.18.3')).toThrow('Install Node 20.19 or newer');
    expect(() => requireNode('20.19.0')).not.toThrow();
    expect(() => requireNode('22.3.0')).not.toThrow();
  });
});
