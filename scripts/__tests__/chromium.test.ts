import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../chromium.js';

const onPosix = process.platform === 'win32' ? describe.skip : describe;

onPosix('findChromium', () => {
  let folder: string;
  const program = (name: string, script: string): string => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('takes CHROME_PATH first, and refuses one that does not start', () => {
    const good = program('mine', 'exit 0');
    const bad = program('broken', 'exit 1');
    expect(findChromium(process.cwd(), { CHROME_PATH: good })).toBe(good);
    expect(() => findChromium(process.cwd(), { CHROME_PATH: bad })).toThrow('does not start');
  });

  it('passes over a browser on PATH that is only an empty shell', () => {
    program('chromium', 'exit 1');
    const chrome = program('google-chrome', 'exit 0');
    expect(findChromium(process.cwd(), { PATH: folder })).toBe(chrome);
  });
});
