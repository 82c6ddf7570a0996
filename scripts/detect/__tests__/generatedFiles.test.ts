import { readFileSync } from 'node:fs';
import { generatedFiles } from '../generatedFiles.ts';

describe('generated files of detection', () => {
  it.each([...generatedFiles()])(
    '%s is up to date (else: npm run detect:generate)',
    (path, content) => {
      expect(readFileSync(path, 'utf8')).toBe(content);
    }
  );
});
