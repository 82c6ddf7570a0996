/**
 * Measures detection: `npm run bench:detect` on the sentences of `conformance/detect/generalisation`,
 * `npm run bench:detect -- DATA_DIR` on a folder of evaluation data too. `--part` chooses its rows,
 * `--mistakes` lists what went wrong and `--own` leaves the data out.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { policy } from '../../policy/index.ts';
import { PARTS, type Part } from './detect/data.ts';
import { measureDialogues, measureTraffic } from './detect/dialogues.ts';
import { measureGeneralisation } from './detect/generalisation.ts';
import type { Measured } from './detect/measured.ts';
import { shippedDetector } from './detect/scoring.ts';
import { measureSpeed } from './detect/speed.ts';
import { measureLanguages, measureRequests, measureTopics } from './detect/utterances.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { part: { type: 'string' }, mistakes: { type: 'boolean' } }
});
const folder = positionals[0];
const part = values.part as Part | undefined;
if ((folder !== undefined && !existsSync(folder)) || (part && !PARTS.includes(part))) {
  process.stderr.write(
    `Usage: npm run bench:detect -- [DATA_DIR] [--part ${PARTS.join('|')}] [--mistakes]\n` +
      'DATA_DIR holds human_request.jsonl, risk_topics.jsonl, language.jsonl and dialogues_star.jsonl,\n' +
      'and a folder second with the same files and calm_*.jsonl.\n'
  );
  process.exit(2);
}
if (values.mistakes === true && (part === 'held' || part === 'whole')) {
  process.stderr.write('Held rows are not shown: nothing of them may be read.\n');
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
const patterns = policy.phrases.flatMap(({ patterns: each }) =>
  each.map((pattern) => (typeof pattern === 'string' ? pattern : pattern.pattern))
);
const bytes = patterns.reduce((sum, pattern) => sum + Buffer.byteLength(pattern), 0);
process.stdout.write(
  `# Detection\n\n${patterns.length} patterns and word lists, ${bytes} bytes in all, ready in ${prepared.toFixed(0)} ms.\n`
);
if (folder === undefined) print(measureGeneralisation(detector));
else {
  for (const each of part === undefined ? (['read', 'tuning', 'held'] as const) : [part]) {
    process.stdout.write(`\n# Rows: ${each}\n`);
    for (const measure of [
      measureRequests,
      measureTopics,
      measureLanguages,
      measureDialogues,
      measureTraffic
    ]) {
      print(measure(folder, each, detector));
    }
  }
  if (part === undefined) process.stdout.write(`\n${measureSpeed(folder, detector)}\n`);
}
