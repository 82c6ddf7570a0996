/**
 * The recorded drafts that the Apex twin must make too, and the proof that what was written from them
 * is not stale.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packetVectors, type PacketVector } from '../../../scripts/prepare/packetVectors.ts';
import { openingWords } from '../../../force-app/core/resolve/lwc/handoffWording/opening.ts';
import { LIMITS } from '../../shared/packetLimits.ts';

const root = join(__dirname, '../../..');
const recorded = JSON.parse(
  readFileSync(join(root, 'conformance/packet/drafts.json'), 'utf8')
) as readonly PacketVector[];

describe('recorded drafts', () => {
  it.each(packetVectors(root))('$name', (vector) => {
    expect(JSON.parse(JSON.stringify(vector))).toEqual(
      recorded.find(({ name }) => name === vector.name)
    );
  });

  it.each(recorded)('$name keeps within its limits', ({ expected }) => {
    expect(expected.intent.length).toBeLessThanOrEqual(LIMITS.intent);
    const opening = openingWords(expected.slots.openingSlots);
    expect(opening.length).toBeLessThanOrEqual(LIMITS.opening);
    expect(opening.split(' ').length).toBeLessThanOrEqual(LIMITS.openingWords);
    expect(opening).not.toMatch(/[{}|;]| {2}|undefined/);
    const standing = expected.slots.whereItStands.split(/\s+/);
    expect(standing.length).toBeLessThanOrEqual(LIMITS.standingWords);
    expect(expected.facts.length).toBeLessThanOrEqual(LIMITS.facts);
    expect(expected.summary.split(/\s+/).length).toBeLessThanOrEqual(LIMITS.summaryWords);
    for (const { why } of expected.attempts) {
      expect(why.length).toBeLessThanOrEqual(LIMITS.attempt);
    }
  });

  it('and the Apex written from them are up to date', () => {
    const said = execFileSync('npx', ['tsx', 'scripts/prepare/vectors.ts', '--check'], {
      cwd: root,
      encoding: 'utf8'
    });
    expect(said).toContain('up to date');
  });
});
