/** `npm test -- --changed` asks the gates a change needs, and a gate then judges those files alone. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changedFiles, gatesFor } from '../changed.js';
import { runGateOn } from './gateFixture.ts';

const ALL = ['unit', 'browser', 'lint', 'types', 'format', 'compile', 'metadata', 'apex-format'];

describe('the files in question', () => {
  it('are those changed and those not tracked yet, without what was deleted', () => {
    const folder = mkdtempSync(join(tmpdir(), 'changed-'));
    const git = (...parameters: string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...parameters], {
        cwd: folder
      });
    try {
      git('init', '-q');
      for (const name of ['kept.ts', 'changed.ts', 'gone.ts'])
        writeFileSync(join(folder, name), '');
      git('add', '.');
      git('commit', '-qm', 'Begin');
      writeFileSync(join(folder, 'changed.ts'), 'export {};');
      writeFileSync(join(folder, 'new.ts'), '');
      rmSync(join(folder, 'gone.ts'));
      expect(changedFiles(folder)).toEqual(['changed.ts', 'new.ts']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('decide which gates are asked', () => {
    expect(gatesFor(['docs/a.md'], ALL)).toEqual(['unit', 'format']);
    expect(gatesFor(['src/detect/a.ts'], ALL)).toEqual([
      'unit',
      'lint',
      'types',
      'format',
      'compile'
    ]);
    expect(gatesFor(['force-app/core/a/classes/A.cls'], ALL)).toEqual(['apex-format']);
    expect(gatesFor([], ALL)).toEqual([]);
  });

  it('are the only ones a gate over single files judges', () => {
    const files = { 'good.js': 'export const a = 1;\n', 'bad.js': 'const a=1' };
    const judged = (changed: string) =>
      runGateOn('format', files, {
        copy: ['.prettierrc', '.prettierignore'],
        environment: { WARM_HANDOFF_CHANGED: changed }
      });
    expect(judged('good.js')).toMatchObject({ passed: 1, failed: 0 });
    expect(judged('bad.js')).toMatchObject({ passed: 0, failed: 1 });
  });
});
