import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeOf } from '../policyPlace.ts';

const mistake = { severity: 'error', message: 'Wrong.', fix: 'Mend it.' } as const;

describe('placeOf', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'handoff-'));
    mkdirSync(join(root, 'policy', 'messages'), { recursive: true });
    writeFileSync(join(root, 'policy', 'rules.ts'), "const rules = [\n  { name: 'Upset' }\n];\n");
    writeFileSync(join(root, 'policy', 'messages', 'a.ts'), "export const a = 'hello';\n");
    writeFileSync(join(root, 'policy', 'messages', 'b.ts'), '\n\nexport const b = `unrouted`;\n');
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it.each([
    ['policy/rules.ts', 'rules[0] "Upset".then', undefined, 'policy/rules.ts:2'],
    ['policy/messages', 'messages[3] "unrouted".words', undefined, 'policy/messages/b.ts:3'],
    ['policy/messages', 'messages "Hello_en.text"', 'hello', 'policy/messages/a.ts:1'],
    ['policy/messages', 'messages "Upset"', undefined, 'policy/rules.ts:2'],
    ['policy/rules.ts', 'rules[0] "Nowhere"', undefined, 'policy/rules.ts'],
    ['policy/rules.ts', 'rules', undefined, 'policy/rules.ts'],
    ['policy/gone.ts', 'gone "Nothing"', undefined, 'policy/gone.ts']
  ])('%s, %s, %s: %s', (file, path, quote, place) => {
    expect(placeOf({ root, policy: join(root, 'policy') }, { ...mistake, file, path, quote })).toBe(
      place
    );
  });
});
