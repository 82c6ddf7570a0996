/** The options of `handoff backtest`, read and checked before anything runs. */
import { resolve } from 'node:path';
import type { Costs } from '../learn/costs.ts';
import { FIGURE_NAMES, readConditions, type Condition } from '../learn/failIf.ts';
import { GROUPINGS } from '../learn/groups.ts';
import {
  CommandError,
  CONVERSATION_OPTIONS,
  type CommandContext,
  type CommandOption,
  type OptionValues
} from './command.ts';
import { loadCosts } from './comparisonText.ts';
import { POLICY_OPTION } from './engineFiles.ts';

export const BACKTEST_OPTIONS: Readonly<Record<string, CommandOption>> = {
  ...CONVERSATION_OPTIONS,
  ...POLICY_OPTION,
  label: {
    type: 'string',
    value: 'NAME',
    description: 'Label under "labels" that says a conversation deserved a human.'
  },
  against: {
    type: 'string',
    value: 'DIR',
    description:
      'A policy folder: what would change if it replaced this one; "recorded" compares with what happened.'
  },
  costs: {
    type: 'string',
    value: 'FILE',
    description: 'Amounts of wrong decisions, as JSON; shipped amounts are assumptions.'
  },
  by: {
    type: 'string',
    value: 'GROUP',
    description: `Figures for parts: ${GROUPINGS.join(', ')}, or label:NAME.`
  },
  'fail-if': {
    type: 'string',
    value: 'CONDITION',
    description: `Answer 1 when true, such as "recall.low < 0.5, leaves > 0"; figures: ${FIGURE_NAMES.join(', ')}.`
  },
  html: { type: 'string', value: 'FILE', description: 'Write the report as one page as well.' },
  scores: {
    type: 'string',
    value: 'FILE',
    description: 'Write every score of every customer turn, one JSON object a line.'
  },
  list: {
    type: 'string',
    value: 'N',
    description: 'Most changed conversations to name one by one; default 20.'
  },
  seed: {
    type: 'string',
    value: 'N',
    description: 'Seed of the intervals of costs; the same seed gives the same report. Default 1.'
  }
};

/** What the user asked. Paths are absolute. */
export interface Question {
  readonly label: string | null;
  readonly costs: Costs;
  readonly by: string | null;
  /** A policy folder, `recorded`, or null. */
  readonly against: string | null;
  readonly list: number;
  readonly seed: number;
  readonly failIf: readonly Condition[];
  readonly html: string | null;
  readonly scores: string | null;
}

/** A whole number an option gives, else the shipped one. @throws CommandError for anything else */
export function wholeNumber(options: OptionValues, name: string, otherwise: number): number {
  const value = options[name];
  if (value === undefined) return otherwise;
  if (typeof value === 'string' && /^\d{1,6}$/.test(value)) return Number(value);
  throw new CommandError(`--${name} ${String(value)} is no whole number.`, `Give --${name} 20.`);
}

/** The text of an option; null when it was not given. */
export function textOf(options: OptionValues, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

function groupingOf(options: OptionValues): string | null {
  const by = textOf(options, 'by');
  if (by === null || /^label:./.test(by) || (GROUPINGS as readonly string[]).includes(by))
    return by;
  throw new CommandError(
    `--by ${by} is no grouping.`,
    `Use ${GROUPINGS.join(', ')}, or label:NAME.`
  );
}

function conditionsOf(options: OptionValues): readonly Condition[] {
  const text = textOf(options, 'fail-if');
  if (text === null) return [];
  return readConditions(text).map((condition, index) => {
    if (condition !== null) return condition;
    throw new CommandError(
      `--fail-if ${text.split(',')[index]?.trim() ?? ''} is no condition.`,
      `Write a figure (${FIGURE_NAMES.join(', ')}), < or >, and a number: "recall < 0.5".`
    );
  });
}

/** Reads the options. @throws CommandError for the first that is wrong */
export async function readQuestion(
  context: CommandContext,
  options: OptionValues
): Promise<Question> {
  const placed = (name: string): string | null => {
    const file = textOf(options, name);
    return file === null ? null : resolve(context.directory, file);
  };
  return {
    label: textOf(options, 'label'),
    costs: await loadCosts(context, options['costs']),
    by: groupingOf(options),
    against: textOf(options, 'against'),
    list: wholeNumber(options, 'list', 20),
    seed: wholeNumber(options, 'seed', 1),
    failIf: conditionsOf(options),
    html: placed('html'),
    scores: placed('scores')
  };
}
