/** Nothing a customer said reaches a log: the Apex we ship writes none. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LOGGING = /\bSystem\s*\.\s*(?:debug|log)\s*\(|\bLogger\s*\./i;

const apexBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return apexBelow(path);
    return /\.(?:cls|trigger)$/.test(entry.name) ? [path] : [];
  });

describe('logging', () => {
  it('would be noticed', () => {
    expect(LOGGING.test("  system.debug('card ' + text);")).toBe(true);
    expect(LOGGING.test('    Logger.info(text);')).toBe(true);
  });

  it('is in no class and no trigger', () => {
    const files = apexBelow(join(__dirname, '../../../force-app'));
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => LOGGING.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
