/**
 * `handoff backtest`: what a policy would have done over past conversations, and what another would change.
 */
import { basename, dirname } from 'node:path';
import { labelOf } from '../learn/comparison.ts';
import { checkCondition } from '../learn/failIf.ts';
import { reportPage } from '../learn/page/reportPage.ts';
import { scoreRows } from '../learn/scoreRows.ts';
import { Study, type StudyReport } from '../learn/study.ts';
import { writeFilesWhole } from '../shared/writeFiles.ts';
import { readQuestion, BACKTEST_OPTIONS, type Question } from './backtestOptions.ts';
import { studyText } from './backtestText.ts';
import { CommandError, EXIT, type Command, type CommandContext, type ExitCode } from './command.ts';
import { runConversations } from './conversationRun.ts';
import { loadEngine } from './engineFiles.ts';
import { openLinesFile } from './scoresFile.ts';

/** What the comparison is called in a report; blank for none. */
function titleOf({ against }: Question): string {
  if (against === null) return '';
  return against === 'recorded' ? 'Against what was recorded' : `Replaced by ${against}`;
}

/** Says which conditions fail. @throws CommandError for a figure the report does not have */
function verdict(context: CommandContext, report: StudyReport, question: Question): ExitCode {
  let code: ExitCode = EXIT.ok;
  for (const condition of question.failIf) {
    const outcome = checkCondition(report, condition);
    if (outcome === 'undefined')
      throw new CommandError(
        `--fail-if ${condition.text}: this run has no figure "${condition.figure}".`,
        'Precision and recall need --label, changes need --against, costs need both.'
      );
    if (outcome === 'failed') {
      context.stderr.write(`Failed: ${condition.text}\n`);
      code = EXIT.findings;
    }
  }
  return code;
}

/** Runs `work` and ends it early, with what it has, when the user presses Ctrl+C. */
async function interruptible(work: (stop: AbortSignal) => Promise<unknown>): Promise<boolean> {
  const interrupt = new AbortController();
  const stop = (): void => interrupt.abort();
  process.once('SIGINT', stop);
  try {
    await work(interrupt.signal);
  } finally {
    process.off('SIGINT', stop);
  }
  return interrupt.signal.aborted;
}

export const backtest: Command = {
  name: 'backtest',
  summary: 'count who would have been escalated, when and why, over past conversations',
  description:
    'Replays every conversation and counts escalations by reason, signal, rule and destination.\n' +
    'With --label it compares them with a true-or-false label of the conversations. With --against it tells\n' +
    'what would change under another policy: which conversations, why, and what that costs.',
  options: BACKTEST_OPTIONS,
  examples: [
    'npx handoff backtest --input conversations.jsonl',
    'npx handoff backtest --input conversations.jsonl --label needed --by channel --html report.html',
    'npx handoff backtest --input conversations.jsonl --against ../candidate/policy --label needed',
    'npx handoff backtest --input conversations.jsonl --against recorded --label needed',
    'npx handoff backtest --input conversations.jsonl --label needed --fail-if "recall < 0.5"'
  ],
  async run(context, options) {
    const question = await readQuestion(context, options);
    const { label, against, scores, html } = question;
    let study: Study | undefined;
    let rows: ReturnType<typeof openLinesFile> | undefined;
    let partial: boolean;
    try {
      partial = await interruptible((stop) =>
        runConversations(
          context,
          options,
          async () => {
            const engine = await loadEngine(context, options['policy']);
            const other =
              against === null || against === 'recorded'
                ? against
                : await loadEngine(context, against);
            const gathering = new Study(engine, { ...question, against: other });
            study = gathering;
            rows = scores === null ? undefined : openLinesFile(scores);
            return (conversation) => {
              const pass = gathering.add(conversation);
              if (pass !== null)
                rows?.add(scoreRows(pass, label === null ? null : labelOf(conversation, label)));
              return null;
            };
          },
          stop
        )
      );
      rows?.close();
    } catch (problem) {
      rows?.discard();
      throw problem;
    }
    const report = { ...study!.report(), partial };
    if (report.confusion && report.confusion.unlabelled === report.conversations) {
      throw new CommandError(
        `No conversation has the label "${label ?? ''}".`,
        'Name a label that stands under "labels" with true or false.'
      );
    }
    const title = titleOf(question);
    if (html !== null) {
      const input =
        options['input'] === '-' ? 'standard input' : basename(String(options['input']));
      const page = reportPage(report, { input, against: title, partial });
      writeFilesWhole(dirname(html), new Map([[basename(html), page]]));
    }
    const text = studyText(report, title);
    if (partial) context.stderr.write('Interrupted: the report covers what was read so far.\n');
    context.stdout.write(`${options['json'] === true ? JSON.stringify(report) : text}\n`);
    return verdict(context, report, question);
  }
};
