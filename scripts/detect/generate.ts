/**
 * Writes everything of detection that is generated: the character table of both engines and the Apex
 * test classes with the conformance vectors. Run it after a change of phrases, thresholds, vectors or
 * folding: `npm run detect:generate`. A test fails when a file is out of date.
 */
import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generatedFiles.ts';

for (const [path, content] of generatedFiles()) writeFileSync(path, content);
