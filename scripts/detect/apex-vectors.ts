/**
 * Writes the detection vectors into Apex test classes: `npx tsx scripts/detect/apex-vectors.ts`. Run
 * it after a change of phrases, thresholds or vectors; a test fails when the classes are out of date.
 */
import { writeFileSync } from 'node:fs';
import { apexVectorFiles } from './apexVectors.ts';

for (const [path, content] of apexVectorFiles()) writeFileSync(path, content);
