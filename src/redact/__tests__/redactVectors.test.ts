/**
 * The vectors that the TypeScript engine and the Apex must both satisfy.
 */
import { join } from 'node:path';
import { policy } from '../../../policy/index.ts';
import { redactVectors } from '../../../scripts/prepare/redactVectors.ts';
import { toRecords } from '../../compile/records.ts';
import { createRedactor } from '../index.ts';

const redactor = createRedactor(toRecords(policy));

for (const [file, vectors] of redactVectors(join(__dirname, '../../..'))) {
  describe(`conformance/redact/${file}.json`, () => {
    it.each(vectors)('$name', ({ text, before, masked, spans }) => {
      expect(redactor.redact(text, { before })).toEqual({ text: masked, spans });
    });
  });
}
