/**
 * Measures packets on recorded conversations with actions: ids carried, attempts complete and honest,
 * links that resolve, lengths kept, and how long one packet takes.
 *
 * `npm run bench:packet -- DATA_DIR [--labels FILE] [--mistakes] [--json]`; DATA_DIR holds
 * `handoffs_*.jsonl`, and may hold `dialogues_*.jsonl` and `customer*.jsonl` for the checks of single
 * lines. A label file has a line a conversation: `{id, open, any, ref}`. Ends with exit code 1 when a figure
 * falls short. What only a reader can say is in `docs/packet.md`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { loadEngine } from '../../src/cli/engineFiles.ts';
import { projectIn } from '../../src/cli/project.ts';
import { packetOf } from '../../src/cli/packet.ts';
import { parseConversationLine } from '../../src/shared/conversationLine.ts';
import type { Conversation } from '../../src/shared/conversation.ts';
import { emptyTally, judge, shortfalls, type Tally } from './packet/judging.ts';
import { checkLines, type LineTally, type OpenLabel } from './packet/lineChecks.ts';

/** One clock for every packet, so that two runs give the same figures. */
const NOW = '2026-03-11T10:00:00.000Z';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    labels: { type: 'string' },
    mistakes: { type: 'boolean' },
    json: { type: 'boolean' }
  }
});
const folder = positionals[0];
const files =
  folder !== undefined && existsSync(folder)
    ? readdirSync(folder).filter((name) => /^handoffs_.*\.jsonl$/.test(name))
    : [];
if (folder === undefined || files.length === 0) {
  process.stderr.write(
    'Usage: npm run bench:packet -- DATA_DIR [--labels FILE] [--mistakes] [--json]\n' +
      'DATA_DIR holds files named handoffs_*.jsonl, one conversation with its actions on each line.\n'
  );
  process.exit(2);
}

function conversationsOf(file: string): Conversation[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = parseConversationLine(line, index + 1);
    return parsed?.conversation ? [parsed.conversation] : [];
  });
}

const share = (part: number, whole: number): string =>
  whole === 0 ? 'none' : (part / whole).toFixed(3).replace(/^0/, '');

function report(tally: Tally, milliseconds: number): string {
  const rows: readonly (readonly [string, string])[] = [
    ['packets', String(tally.packets)],
    ['ids carried in facts', `${share(tally.idsCarried, tally.ids)} of ${tally.ids}`],
    [
      'facts in the line they link to',
      `${share(tally.factsSupported, tally.facts)} of ${tally.facts}`
    ],
    ['most facts in a packet', String(tally.mostFacts)],
    [
      'actions listed, repeats counted',
      `${share(tally.actionsListed, tally.actions)} of ${tally.actions}`
    ],
    ['failures called a success', String(tally.falseSuccesses)],
    ['links that resolve', `${share(tally.linksResolved, tally.links)} of ${tally.links}`],
    ['packets with a reason', `${tally.reasons}`],
    ['longest header, words', String(tally.mostHeaderWords)],
    ['longest summary, words', String(tally.mostSummaryWords)],
    ['milliseconds a packet', (milliseconds / Math.max(1, tally.packets)).toFixed(1)]
  ];
  return rows.map(([name, figure]) => `${name.padEnd(34)}${figure}`).join('\n');
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const engine = await loadEngine({
  home: root,
  project: projectIn(root),
  directory: root,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env
});
const labels = new Map<string, OpenLabel>(
  (values.labels === undefined ? '' : readFileSync(values.labels, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const label = JSON.parse(line) as OpenLabel;
      return [label.id, label];
    })
);
const lines: LineTally = new Map();
const lineMistakes: string[] = [];
const tally = emptyTally();
let spent = 0;
for (const name of files) {
  for (const conversation of conversationsOf(join(folder, name))) {
    const started = performance.now();
    const packet = packetOf(conversation, engine, NOW, 'end');
    spent += performance.now() - started;
    judge(packet, conversation, tally);
    checkLines(packet, conversation, labels.get(packet.id), lines, lineMistakes);
  }
}
const others = readdirSync(folder).filter((name) =>
  /^(?:dialogues_|customer).*\.jsonl$/.test(name)
);
for (const name of others) {
  for (const conversation of conversationsOf(join(folder, name))) {
    const packet = packetOf(conversation, engine, NOW, 'end');
    checkLines(packet, conversation, labels.get(packet.id), lines, lineMistakes);
  }
}
const lineRows = [...lines].map(
  ([name, { made, held }]) => `${name.padEnd(44)}${share(held, made)} of ${made}`
);
const short = shortfalls(tally);
process.stdout.write(
  values.json === true
    ? `${JSON.stringify({ ...tally, lines: Object.fromEntries(lines), shortfalls: short })}\n`
    : `${report(tally, spent)}\n\n${lineRows.join('\n')}\n`
);
if (values.mistakes === true)
  process.stdout.write([...tally.mistakes, ...lineMistakes].map((line) => `  ${line}\n`).join(''));
for (const line of short) process.stderr.write(`Falls short: ${line}\n`);
process.exitCode = short.length === 0 ? 0 : 1;
