/** A comparison of two policies as people read it, and the costs it rests on. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CHANGES, type ChangedConversation, type Comparison } from '../learn/comparison.ts';
import { ASSUMED_COSTS, readCosts, type Costs } from '../learn/costs.ts';
import { amount, CHANGE_WORDS, percent } from '../learn/words.ts';
import { CommandError, type CommandContext } from './command.ts';

function line({ id, change, before, after, because }: ChangedConversation): string {
  const { turn, reason } = change === 'leaves' ? before : after;
  const quotes = because.map(
    ({ signal, words }) => `${signal}${words === '' ? '' : ` “${words}”`}`
  );
  return `  ${id}  ${CHANGE_WORDS[change]}, customer turn ${turn ?? '-'}, ${reason ?? '-'}: ${quotes.join(', ')}`;
}

/** The comparison as text. @param assumed true when the costs are the shipped assumptions */
export function comparisonText(comparison: Comparison, assumed: boolean): string {
  const { before, after, changes, changed, changesListed, turnsEarlier, cost } = comparison;
  const total = CHANGES.reduce((sum, change) => sum + changes[change], 0);
  return [
    `Before ${percent(before)} handed over, after ${percent(after)}`,
    ...CHANGES.map((change) => `  ${String(changes[change]).padStart(6)}  ${CHANGE_WORDS[change]}`),
    ...(turnsEarlier === null
      ? []
      : [
          `Customer turns earlier, over ${turnsEarlier.n} that both hand over: ` +
            `${turnsEarlier.value.toFixed(2)} (${turnsEarlier.low.toFixed(2)} to ${turnsEarlier.high.toFixed(2)})`
        ]),
    ...(cost === null
      ? ['Costs need --label: who needed a human.']
      : [
          `Cost of wrong decisions a conversation, ${cost.labelled} labelled` +
            (assumed ? ' (the amounts are assumptions; --costs gives your own)' : ''),
          `  before      ${amount(cost.before, cost.currency)}`,
          `  after       ${amount(cost.after, cost.currency)}`,
          `  difference  ${amount(cost.difference, cost.currency)}`
        ]),
    ...(changed.length === 0 ? [] : ['', 'Conversations that change', ...changed.map(line)]),
    ...(total > changesListed ? [`  and ${total - changesListed} more; --list N names more`] : [])
  ].join('\n');
}

/** Reads the costs a user names, else the assumptions. @throws CommandError naming every wrong value */
export async function loadCosts(context: CommandContext, file: unknown): Promise<Costs> {
  if (typeof file !== 'string') return ASSUMED_COSTS;
  let content: unknown;
  try {
    content = JSON.parse(await readFile(resolve(context.directory, file), 'utf8'));
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    throw new CommandError(`${file}: ${why}`, 'Give a JSON file; docs/learn.md shows one.');
  }
  const read = readCosts(content);
  if (!('currency' in read)) {
    const words = read.map(({ path, message }) => `${path} ${message}`).join('; ');
    throw new CommandError(
      `${file}: ${words}`,
      'Correct these values; docs/learn.md shows the file.'
    );
  }
  return read;
}
