/** A comparison of two policies as people read it, and the costs it rests on. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  CHANGES,
  type Change,
  type ChangedConversation,
  type Comparison
} from '../learn/comparison.ts';
import { ASSUMED_COSTS, readCosts, type Costs } from '../learn/costs.ts';
import type { Interval } from '../learn/interval.ts';
import { CommandError, type CommandContext } from './command.ts';

const WORDS: Readonly<Record<Change, string>> = {
  enters: 'handed over only after the change',
  leaves: 'no longer handed over',
  earlier: 'handed over earlier',
  later: 'handed over later',
  otherReason: 'handed over for another reason'
};

const amount = (figure: Interval | null, currency: string): string =>
  figure === null
    ? 'not defined'
    : `${figure.value.toFixed(2)} ${currency} (${figure.low.toFixed(2)} to ${figure.high.toFixed(2)})`;

const percent = (figure: Interval | null): string =>
  figure === null
    ? 'not defined'
    : `${(100 * figure.value).toFixed(1)} % (${(100 * figure.low).toFixed(1)} to ${(100 * figure.high).toFixed(1)})`;

function line({ id, change, before, after, because }: ChangedConversation): string {
  const { turn, reason } = change === 'leaves' ? before : after;
  const quotes = because.map(
    ({ signal, words }) => `${signal}${words === '' ? '' : ` “${words}”`}`
  );
  return `  ${id}  ${WORDS[change]}, customer turn ${turn ?? '-'}, ${reason ?? '-'}: ${quotes.join(', ')}`;
}

/** The comparison as text. @param assumed true when the costs are the shipped assumptions */
export function comparisonText(comparison: Comparison, assumed: boolean): string {
  const { before, after, changes, changed, changesListed, cost } = comparison;
  const total = CHANGES.reduce((sum, change) => sum + changes[change], 0);
  return [
    `Before ${percent(before)} handed over, after ${percent(after)}`,
    ...CHANGES.map((change) => `  ${String(changes[change]).padStart(6)}  ${WORDS[change]}`),
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
