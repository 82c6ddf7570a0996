/**
 * Measures detection on a folder of evaluation data: `npm run bench:detect -- DATA_DIR`.
 * `--part written|held|all` chooses the rows, `--mistakes` lists what went wrong.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PARTS, type Part } from './detect/data.ts';
import { measureDialogues, measureSpeed } from './detect/dialogues.ts';
import { shippedDetector, shippedRecords } from './detect/scoring.ts';
import { measureLanguages, measureRequests, measureTopics } from './detect/utterances.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { part: { type: 'string' }, mistakes: { type: 'boolean' } }
});
const folder = positionals[0];
const chosen = values.part as Part | undefined;
if (folder === undefined || !existsSync(folder) || (chosen && !PARTS.includes(chosen))) {
  process.stderr.write(
    `Usage: npm run bench:detect -- DATA_DIR [--part ${PARTS.join('|')}] [--mistakes]\n` +
      'DATA_DIR holds human_request.jsonl, risk_topics.jsonl, language.jsonl and dialogues_star.jsonl.\n'
  );
  process.exit(2);
}

const detector = shippedDetector();
const started = process.hrtime.bigint();
shippedDetector();
const prepared = Number(process.hrtime.bigint() - started) / 1e6;
process.stdout.write(
  `# Detection\n\n${shippedRecords.phrases.length} phrase records, ready in ${prepared.toFixed(0)} ms.\n`
);
for (const part of chosen === undefined ? PARTS : [chosen]) {
  process.stdout.write(`\n# Rows: ${part}\n`);
  for (const measure of [measureRequests, measureTopics, measureLanguages, measureDialogues]) {
    const { text, mistakes } = measure(folder, part, detector);
    process.stdout.write(`\n${text}\n`);
    if (values.mistakes !== true) continue;
    for (const { task, kind, text: row } of mistakes) {
      process.stdout.write(`  ${task} · ${kind} · ${row.replaceAll('\n', ' ')}\n`);
    }
  }
}
process.stdout.write(`\n${measureSpeed(folder, detector)}\n`);
