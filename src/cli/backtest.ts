/**
 * `handoff backtest`: what a policy would have done over past conversations.
 */
import { createBacktest, type BacktestReport } from '../learn/backtest.ts';
import { PolicyComparison } from '../learn/comparison.ts';
import { ASSUMED_COSTS } from '../learn/costs.ts';
import type { Interval } from '../learn/interval.ts';
import { lastStep } from '../run/replay.ts';
import {
  CommandError,
  CONVERSATION_OPTIONS,
  EXIT,
  type Command,
  type OptionValues
} from './command.ts';
import { comparisonText, loadCosts } from './comparisonText.ts';
import { runConversations } from './conversationRun.ts';
import { loadEngine, POLICY_OPTION } from './engineFiles.ts';

function table(title: string, counts: Readonly<Record<string, number>>, whole: number): string[] {
  const rows = Object.entries(counts);
  if (rows.length === 0) {
    return [];
  }
  const width = Math.max(...rows.map(([name]) => name.length));
  return [
    '',
    title,
    ...rows.map(([name, number]) => {
      const share = whole === 0 ? 0 : Math.round((100 * number) / whole);
      return `  ${name.padEnd(width)}  ${String(number).padStart(6)}  ${String(share).padStart(3)} %`;
    })
  ];
}

/** Below so many cases a rate says nothing. */
const LEAST_CASES = 30;

const share = (value: number): string => `${(100 * value).toFixed(1)} %`;

/** A rate with its 95 % interval. */
function percent(figure: Interval | null): string {
  if (figure === null) return 'not defined';
  const { value, low, high, n } = figure;
  const range = `${share(low)} to ${share(high)}, n ${n}`;
  return n < LEAST_CASES ? `too few cases (${range})` : `${share(value)} (${range})`;
}

/** The report as people read it. */
export function reportText(report: BacktestReport): string {
  const lines = [
    `${report.conversations} conversations, ${report.customerTurns} customer turns`,
    `${report.escalated} escalated (${percent(report.rate)})` +
      (report.medianTurn === null
        ? ''
        : `, median at customer turn ${report.medianTurn}, ` +
          `${report.medianTurnsSaved} customer turns before the recorded end`),
    ...table('By reason', report.reasons, report.escalated),
    ...table('By signal that had crossed', report.signals, report.escalated),
    ...table('By rule', report.rules, report.escalated),
    ...table('By destination', report.destinations, report.escalated),
    ...table('By decisive action', report.actions, report.conversations)
  ];
  const { confusion } = report;
  if (confusion) {
    lines.push(
      '',
      `Against the label "${confusion.label}"`,
      `  escalated and labelled      ${confusion.truePositive}`,
      `  escalated, not labelled     ${confusion.falsePositive}`,
      `  labelled, not escalated     ${confusion.falseNegative}`,
      `  neither                     ${confusion.trueNegative}`,
      `  without the label           ${confusion.unlabelled}`,
      `  precision ${percent(confusion.precision)}, recall ${percent(confusion.recall)}`
    );
  }
  return lines.join('\n');
}

function wholeNumber(options: OptionValues, name: string, otherwise: number): number {
  const value = options[name];
  if (value === undefined) return otherwise;
  if (typeof value === 'string' && /^\d{1,6}$/.test(value)) return Number(value);
  throw new CommandError(`--${name} ${String(value)} is no whole number.`, `Give --${name} 20.`);
}

export const backtest: Command = {
  name: 'backtest',
  summary: 'count who would have been escalated, when and why, over past conversations',
  description:
    'Replays every conversation and counts escalations by reason, signal, rule and destination.\n' +
    'With --label it compares them with a true-or-false label of the conversations. With --against it tells\n' +
    'what would change under another policy: which conversations, why, and what that costs.',
  options: {
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
      description: 'A policy folder to compare with: what would change if it replaced this one.'
    },
    costs: {
      type: 'string',
      value: 'FILE',
      description:
        'Amounts of wrong decisions for --against, as JSON; shipped amounts are assumptions.'
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
  },
  examples: [
    'npx handoff backtest --input conversations.jsonl',
    'npx handoff backtest --input conversations.jsonl --label annoyed --json',
    'npx handoff backtest --input conversations.jsonl --against ../candidate/policy --label needed'
  ],
  async run(context, options) {
    const label = typeof options['label'] === 'string' ? options['label'] : null;
    const against = options['against'];
    const costs = await loadCosts(context, options['costs']);
    const gathered = createBacktest(label);
    const compared =
      typeof against === 'string'
        ? new PolicyComparison(label, costs, wholeNumber(options, 'list', 20))
        : null;
    await runConversations(context, options, async () => {
      const engine = await loadEngine(context, options['policy']);
      const candidate = compared === null ? null : await loadEngine(context, against);
      return (conversation) => {
        const step = lastStep(conversation, engine);
        gathered.add(conversation, step);
        if (candidate) compared?.add(conversation, step, lastStep(conversation, candidate));
        return null;
      };
    });
    const report = gathered.report();
    if (report.confusion && report.confusion.unlabelled === report.conversations) {
      throw new CommandError(
        `No conversation has the label "${label}".`,
        'Name a label that stands under "labels" with true or false.'
      );
    }
    const comparison = compared?.report(wholeNumber(options, 'seed', 1)) ?? null;
    const text = [
      reportText(report),
      ...(comparison === null
        ? []
        : [`Replaced by ${String(against)}`, comparisonText(comparison, costs === ASSUMED_COSTS)])
    ].join('\n\n');
    context.stdout.write(
      `${options['json'] === true ? JSON.stringify({ ...report, comparison }) : text}\n`
    );
    return EXIT.ok;
  }
};
