import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkScratchDefinition } from '../scratchDefinition.ts';
import { loadSchema } from '../schemaFiles.ts';
import { root } from './memoryProject.ts';

const schema = loadSchema(root, mkdtempSync(join(tmpdir(), 'metadata-schema-')));
const rulesOf = (definition: unknown): string[] =>
  checkScratchDefinition('config/a.json', JSON.stringify(definition), schema).map(
    ({ rule }) => rule
  );

describe('checkScratchDefinition', () => {
  it('accepts the definition of the core directory', () => {
    const text = readFileSync(join(root, 'config/project-scratch-def.json'), 'utf8');
    expect(checkScratchDefinition('config/project-scratch-def.json', text, schema)).toEqual([]);
  });

  it('reports what an org would refuse', () => {
    const edition = 'Developer';
    expect(rulesOf({ $schema: 'x', edition })).toEqual(['schema']);
    expect(rulesOf({})).toEqual(['edition']);
    expect(rulesOf({ edition, settings: { omniSettings: {} } })).toEqual(['unknown-setting']);
    expect(rulesOf({ edition, settings: { omniChannelSettings: { enableOmni: true } } })).toEqual([
      'unknown-setting'
    ]);
    expect(
      rulesOf({ edition, settings: { omniChannelSettings: { enableOmniChannel: 'true' } } })
    ).toEqual(['not-boolean']);
    expect(
      rulesOf({ edition, settings: { entitlementSettings: { enableEntitlements: true } } })
    ).toEqual(['missing-setting']);
    expect(checkScratchDefinition('config/a.json', '{', schema)[0]?.rule).toBe('malformed');
  });
});
