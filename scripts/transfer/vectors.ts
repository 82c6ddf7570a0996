/**
 * Writes what both engines must agree on about the life of a transfer leg: recorded traces in
 * `conformance/outcome/`, the same traces as an Apex test class, and the Apex twin of the outcome
 * table. `npx tsx scripts/transfer/vectors.ts`; with `--check` it writes nothing and fails when
 * something is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { format } from 'prettier';
import { coursesClass, recordCourses } from './courses.ts';
import { tableClass, updatesClass, vectorsClass } from './apexClasses.ts';
import { recordTraces } from './traces.ts';
import { recordUpdates } from './updates.ts';

const root = resolve(import.meta.dirname, '../..');
const classes = 'force-app/core/transfer/classes';

const META = `<?xml version="1.0" encoding="UTF-8"?>
<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>65.0</apiVersion>
    <status>Active</status>
</ApexClass>
`;

async function apex(source: string): Promise<string> {
  return format(source, {
    parser: 'apex',
    plugins: ['prettier-plugin-apex'],
    printWidth: 100,
    singleQuote: true,
    trailingComma: 'none'
  });
}

async function files(): Promise<ReadonlyMap<string, string>> {
  const traces = recordTraces();
  const courses = recordCourses();
  const updates = recordUpdates();
  return new Map([
    [
      'conformance/outcome/traces.json',
      `[\n${traces.map((trace) => JSON.stringify(trace)).join(',\n')}\n]\n`
    ],
    [
      'conformance/outcome/updates.json',
      `[\n${updates.map((update) => JSON.stringify(update)).join(',\n')}\n]\n`
    ],
    [
      'conformance/outcome/courses.json',
      `[\n${courses.map((course) => JSON.stringify(course)).join(',\n')}\n]\n`
    ],
    [`${classes}/HandoffCourseVectors.cls`, await apex(coursesClass(courses))],
    [`${classes}/HandoffCourseVectors.cls-meta.xml`, META],
    [`${classes}/HandoffOutcomeTable.cls`, await apex(tableClass())],
    [`${classes}/HandoffOutcomeTable.cls-meta.xml`, META],
    [`${classes}/HandoffOutcomeVectors.cls`, await apex(vectorsClass(traces))],
    [`${classes}/HandoffOutcomeVectors.cls-meta.xml`, META],
    [`${classes}/HandoffUpdateVectors.cls`, await apex(updatesClass(updates))],
    [`${classes}/HandoffUpdateVectors.cls-meta.xml`, META]
  ]);
}

const stale: string[] = [];
for (const [path, content] of await files()) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
  stale.push(path);
  if (process.argv.includes('--check')) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run npx tsx scripts/transfer/vectors.ts.`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'Everything is up to date.' : `Wrote ${stale.join(', ')}`);
}
