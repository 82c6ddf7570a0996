/**
 * Writes the vectors of `conformance/redact`, `conformance/packet` and `conformance/payload` as Apex
 * test classes, so that both engines are held to the same answers. `npx tsx
 * scripts/prepare/vectors.ts`; with `--check` it writes nothing and fails when something is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format } from 'prettier';
import { quoted } from './apexText.ts';
import { packetVectors } from './packetVectors.ts';
import { payloadLimitsClass, payloadVectors } from './payloadVectors.ts';
import { redactVectors } from './redactVectors.ts';

const root = resolve(import.meta.dirname, '../..');
const REDACT = 'force-app/core/redact/classes';
const PACKET = 'force-app/core/prepare/packet/classes';
const TRANSFER = 'force-app/core/transfer/classes';

const META = `<?xml version="1.0" encoding="UTF-8"?>
<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>65.0</apiVersion>
    <status>Active</status>
</ApexClass>
`;

/** A test class that holds lines of JSON by the name of their file. */
export function vectorClass(
  name: string,
  folder: string,
  files: ReadonlyMap<string, readonly unknown[]>
): string {
  const lists = [...files].map(
    ([file, cases]) =>
      `${quoted(file)} => new List<String>{${cases.map((each) => quoted(JSON.stringify(each))).join(', ')}}`
  );
  return `/**
 * The vectors that both engines must satisfy, one JSON text each. Written from
 * conformance/${folder} by scripts/prepare/vectors.ts; never edited by hand.
 */
@IsTest
public class ${name} {
  public static final Map<String, List<String>> FILES = new Map<String, List<String>>{
    ${lists.join(',\n')}
  };
}
`;
}

const classes: ReadonlyMap<string, string> = new Map([
  [
    `${REDACT}/HandoffRedactionVectors`,
    vectorClass('HandoffRedactionVectors', 'redact', redactVectors(root))
  ],
  [
    `${PACKET}/HandoffPacketVectors`,
    vectorClass('HandoffPacketVectors', 'packet', new Map([['drafts', packetVectors(root)]]))
  ],
  [`${TRANSFER}/HandoffPayloadLimits`, payloadLimitsClass()],
  [
    `${TRANSFER}/HandoffPayloadVectors`,
    vectorClass('HandoffPayloadVectors', 'payload', new Map([['packed', payloadVectors(root)]]))
  ]
]);

const recorded = (vectors: readonly unknown[]): string =>
  `[\n${vectors.map((vector) => JSON.stringify(vector, null, 1)).join(',\n')}\n]\n`;

const stale: string[] = [];

function keep(file: string, text: string): void {
  const target = join(root, file);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return;
  stale.push(file);
  if (!process.argv.includes('--check')) writeFileSync(target, text);
}

const json = { parser: 'json', printWidth: 100 };
keep('conformance/packet/drafts.json', await format(recorded(packetVectors(root)), json));
keep('conformance/payload/packed.json', await format(recorded(payloadVectors(root)), json));
for (const [path, source] of classes) {
  const content = await format(source, {
    parser: 'apex',
    plugins: ['prettier-plugin-apex'],
    printWidth: 100,
    singleQuote: true,
    trailingComma: 'none'
  });
  keep(`${path}.cls`, content);
  keep(`${path}.cls-meta.xml`, META);
}

if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run npx tsx scripts/prepare/vectors.ts.`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'Everything is up to date.' : `Wrote ${stale.join(', ')}`);
}
