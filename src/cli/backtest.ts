/**
 * `handoff backtest`: what a policy would have done over past conversations.
 */
import { createBacktest, type BacktestReport } from '../learn/backtest.ts';
import { lastStep } from '../run/replay.ts';
import { CommandError, CONVERSATION_OPTIONS, EXIT, type Command } from './command.ts';
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

const percent = (value: number | null): string =>
  value === null ? 'not defined' : `${(100 * value).toFixed(1)} %`;

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

export const backtest: Command = {
  name: 'backtest',
  summary: 'count who would have been escalated, when and why, over past conversations',
  description:
    'Replays every conversation and counts escalations by reason, signal, rule and destination.\n' +
    'With --label it compares them with a true-or-false label of the conversations.',
  options: {
    ...CONVERSATION_OPTIONS,
    ...POLICY_OPTION,
    label: {
      type: 'string',
      value: 'NAME',
      description: 'Label under "labels" that says a conversation deserved a human.'
    }
  },
  examples: [
    'npx handoff backtest --input conversations.jsonl',
    'npx handoff backtest --input conversations.jsonl --label annoyed --json'
  ],
  async run(context, options) {
    const label = typeof options['label'] === 'string' ? options['label'] : null;
    const gathered = createBacktest(label);
    await runConversations(context, options, async () => {
      const engine = await loadEngine(context, options['policy']);
      return (conversation) => {
        gathered.add(conversation, lastStep(conversation, engine));
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
    context.stdout.write(
      `${options['json'] === true ? JSON.stringify(report) : reportText(report)}\n`
    );
    return EXIT.ok;
  }
};
