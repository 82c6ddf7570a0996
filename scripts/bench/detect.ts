/**
 * Measures detection: `npm run bench:detect` on the sentences of `conformance/detect/generalisation`,
 * `npm run bench:detect -- DATA_DIR` on a folder of evaluation data too.
 * `--part written|held|all` chooses its rows, `--half a|b` the sentences, `--mistakes` lists what went
 * wrong.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureToneAcrossHalves } from './detect/crossValidation.ts';
import { PARTS, type Part } from './detect/data.ts';
import { measureDialogues, measureSpeed } from './detect/dialogues.ts';
import { HALVES, measureGeneralisation, type Half } from './detect/generalisation.ts';
import { shippedDetector, shippedRecords } from './detect/scoring.ts';
import {
  measureLanguages,
  measureRequests,
  measureTopics,
  type Measured
} from './detect/utterances.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { part: { type: 'string' }, half: { type: 'string' }, mistakes: { type: 'boolean' } }
});
const folder = positionals[0];
const part = values.part as Part | undefined;
const half = values.half as Half | undefined;
if (
  (folder !== undefined && !existsSync(folder)) ||
  (part && !PARTS.includes(part)) ||
  (half && !HALVES.includes(half))
) {
  process.stderr.write(
    `Usage: npm run bench:detect -- [DATA_DIR] [--part ${PARTS.join('|')}] [--half a|b] [--mistakes]\n` +
      'DATA_DIR holds human_request.jsonl, risk_topics.jsonl, language.jsonl and dialogues_star.jsonl.\n'
  );
  process.exit(2);
}

function print({ text, mistakes }: Measured): void {
  process.stdout.write(`\n${text}\n`);
  if (values.mistakes !== true) return;
  for (const { task, kind, text: row } of mistakes) {
    process.stdout.write(`  ${task} · ${kind} · ${row.replaceAll('\n', ' ')}\n`);
  }
}

const detector = shippedDetector();
const started = process.hrtime.bigint();
shippedDetector();
const prepared = Number(process.hrtime.bigint() - started) / 1e6;
process.stdout.write(
  `# Detection\n\n${shippedRecords.phrases.length} phrase records, ready in ${prepared.toFixed(0)} ms.\n`
);
for (const each of half === undefined ? HALVES : [half])
  print(measureGeneralisation(each, detector));
if (folder !== undefined) {
  for (const each of part === undefined ? PARTS : [part]) {
    process.stdout.write(`\n# Rows: ${each}\n`);
    for (const measure of [measureRequests, measureTopics, measureLanguages, measureDialogues]) {
      print(measure(folder, each, detector));
    }
  }
  print(measureToneAcrossHalves(folder));
  process.stdout.write(`\n${measureSpeed(folder, detector)}\n`);
}
