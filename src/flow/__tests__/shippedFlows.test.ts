import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFlow, readFlow, readMetadata, writeFlow, writeMetadata } from '../index.ts';

/** Every file under force-app that ends so. */
function shipped(ending: RegExp): readonly (readonly [string, string])[] {
  const folder = join(process.cwd(), 'force-app');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .sort()
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);
}

describe('round trip of what ships', () => {
  const flows = shipped(/\.flow-meta\.xml$/);

  it.each(flows)('%s comes back byte for byte', (_, xml) => {
    expect(writeFlow(readFlow(xml))).toBe(xml);
  });

  it.each(flows)('%s is sound', (_, xml) => {
    expect(checkFlow(readFlow(xml))).toEqual([]);
  });

  it('keeps every other generated kind byte for byte too', () => {
    const kinds =
      /\.(queue|queueRoutingConfig|skill|genAiPlugin|genAiFunction|servicePresenceStatus|presenceDeclineReason|notiftype)-meta\.xml$|\.genAiPlannerBundle$/;
    const files = shipped(kinds);
    expect(files.length).toBeGreaterThan(20);
    const changed = files.filter(([, xml]) => {
      const { type, content } = readMetadata(xml);
      return writeMetadata(type, content) !== xml;
    });
    expect(changed.map(([path]) => path)).toEqual([]);
  });
});
