/** A backtest as people read it on a terminal. */
import { ODDITIES, type Oddity } from '../learn/oddities.ts';
import type { StudyReport } from '../learn/study.ts';
import { percent } from '../learn/words.ts';
import { comparisonText } from './comparisonText.ts';

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

function confusionLines({ confusion }: StudyReport): string[] {
  if (confusion === null) return [];
  return [
    '',
    `Against the label "${confusion.label}"`,
    `  escalated and labelled      ${confusion.truePositive}`,
    `  escalated, not labelled     ${confusion.falsePositive}`,
    `  labelled, not escalated     ${confusion.falseNegative}`,
    `  neither                     ${confusion.trueNegative}`,
    `  without the label           ${confusion.unlabelled}`,
    `  precision ${percent(confusion.precision)}, recall ${percent(confusion.recall)}`
  ];
}

function signalLines({ signalFigures, confusion }: StudyReport): string[] {
  if (signalFigures.length === 0) return [];
  const width = Math.max(...signalFigures.map(({ signal }) => signal.length));
  return [
    '',
    'Each signal by itself, up to the first words of a human',
    ...signalFigures.map(({ signal, threshold, now }) => {
      const figures =
        confusion === null
          ? ''
          : `, precision ${percent(now.precision)}, recall ${percent(now.recall)}`;
      return `  ${signal.padEnd(width)}  at ${String(threshold)}: ${now.crossed} crossed${figures}`;
    })
  ];
}

function groupLines({ groups }: StudyReport): string[] {
  if (groups === null) return [];
  const width = Math.max(...groups.figures.map(({ group }) => group.length));
  return [
    '',
    `By ${groups.by}`,
    ...groups.figures.map(
      ({ group, conversations, rate, precision, recall }) =>
        `  ${group.padEnd(width)}  ${conversations} conversations, handed over ${percent(rate)}` +
        (recall === null ? '' : `, precision ${percent(precision)}, recall ${percent(recall)}`)
    )
  ];
}

function coverageLines({ coverage }: StudyReport): string[] {
  const { rules, rulesNeverReached: never, branches, branchesNeverTaken } = coverage;
  return [
    '',
    `Never used: ${never.length} of ${rules} rules, ${branchesNeverTaken.length} of ${branches} branches of the flow`,
    ...(never.length === 0 ? [] : [`  ${never.join(', ')}`])
  ];
}

function oddityLines({ oddities }: StudyReport): string[] {
  const found = (Object.keys(ODDITIES) as Oddity[]).filter((each) => oddities[each].count > 0);
  if (found.length === 0) return [];
  return [
    '',
    'Odd in the input',
    ...found.map((each) => {
      const { count, ids } = oddities[each];
      const more = count > ids.length ? ` and ${count - ids.length} more` : '';
      return `  ${count}  ${ODDITIES[each]}: ${ids.join(', ')}${more}`;
    })
  ];
}

/** The whole report. @param against what it was compared with; blank for nothing */
export function studyText(report: StudyReport, against: string): string {
  const { comparison } = report;
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
    ...table('By decisive action', report.actions, report.conversations),
    ...confusionLines(report),
    ...signalLines(report),
    ...groupLines(report),
    ...coverageLines(report),
    ...oddityLines(report)
  ];
  if (comparison !== null)
    lines.push('', against, '', comparisonText(comparison, report.assumedCosts));
  return lines.join('\n');
}
