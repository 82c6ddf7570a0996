/**
 * A backtest as one page that can be mailed: no script, nothing loaded, every drawing with its numbers as a
 * table.
 */
import { CHANGES } from '../comparison.ts';
import type { SignalFigures } from '../signalFigures.ts';
import { ODDITIES, type Oddity } from '../oddities.ts';
import type { StudyReport } from '../study.ts';
import { amount, CHANGE_WORDS, cases, percent } from '../words.ts';
import { bars, lines, reliability } from './charts.ts';
import { escaped, figure, table } from './markup.ts';
import { STYLE } from './style.ts';

/** A figure in large letters. */
const tile = (name: string, value: string, note: string): string =>
  `<li>${escaped(name)}<strong>${escaped(value)}</strong><small>${escaped(note)}</small></li>`;

function tiles({
  conversations,
  customerTurns,
  escalated,
  rate,
  confusion,
  comparison
}: StudyReport) {
  return `<ul class="tiles">${[
    tile('Conversations', String(conversations), `${customerTurns} customer turns`),
    tile('Handed over', String(escalated), percent(rate)),
    ...(confusion === null
      ? []
      : [
          tile('Precision', cases(confusion.precision), percent(confusion.precision)),
          tile('Recall', cases(confusion.recall), percent(confusion.recall))
        ]),
    ...(comparison?.cost == null
      ? []
      : [
          tile(
            'Cost difference a conversation',
            `${comparison.cost.difference?.value.toFixed(2) ?? '–'} ${comparison.cost.currency}`,
            amount(comparison.cost.difference, comparison.cost.currency)
          )
        ])
  ].join('')}</ul>`;
}

function counts(title: string, numbers: Readonly<Record<string, number>>, whole: number): string {
  if (Object.keys(numbers).length === 0) return '';
  const name = `${title}, n ${whole}`;
  const rows = Object.entries(numbers).map(([key, number]) => [key, String(number)]);
  return figure(name, bars(name, numbers), table(name, ['', 'Conversations'], rows));
}

/** @param labelled conversations with the label; null when none was asked for */
function signalCharts(each: SignalFigures, labelled: number | null, currency: string): string {
  const { signal, threshold, now, curve } = each;
  const n = curve[0]?.crossed ?? 0;
  const number = `${signal}: conversations it would hand over alone, n ${n}`;
  const most = Math.max(1, ...curve.map(({ crossed }) => crossed));
  const handed = lines(
    number,
    [{ name: 'first', points: curve.map((at) => [at.threshold, at.crossed]) }],
    most,
    threshold,
    String(most)
  );
  const dear = Math.max(0, ...curve.map(({ cost }) => cost ?? 0));
  const price = `${signal}: cost of its wrong decisions alone (${currency} a conversation), n ${labelled}`;
  const rows = curve.map((at) => [
    at.threshold.toFixed(2),
    String(at.crossed),
    percent(at.precision),
    percent(at.recall),
    at.cost === null ? '–' : at.cost.toFixed(2)
  ]);
  const heads = ['Threshold', 'Handed over', 'Precision', 'Recall', `Cost, ${currency}`];
  const twin = table(`${signal}, now at ${threshold}: ${now.crossed} crossed`, heads, rows);
  if (labelled === null) return figure(number, handed, twin);
  const belief = `${signal}: who needed a human, by highest score, n ${each.reliability.reduce((sum, { needed }) => sum + (needed?.n ?? 0), 0)}`;
  return [
    figure(number, handed, twin),
    figure(
      price,
      lines(
        price,
        [{ name: 'second', points: curve.map((at) => [at.threshold, at.cost ?? 0]) }],
        dear,
        threshold,
        dear.toFixed(1)
      ),
      twin
    ),
    figure(
      belief,
      reliability(belief, each.reliability),
      table(
        belief,
        ['Score', 'Needed a human'],
        each.reliability.map(({ from, to, needed }) => [`${from} to ${to}`, percent(needed)])
      )
    )
  ].join('\n');
}

function changes({ comparison }: StudyReport, against: string): string {
  if (comparison === null) return '';
  const rows = comparison.changed.map(({ id, change, before, after, because, needed }) => [
    id,
    CHANGE_WORDS[change],
    `${before.turn ?? '–'} → ${after.turn ?? '–'}`,
    `${before.reason ?? '–'} → ${after.reason ?? '–'}`,
    because.map(({ signal, words }) => (words === '' ? signal : `${signal}: ${words}`)).join('; '),
    needed === null ? '–' : needed ? 'yes' : 'no'
  ]);
  const all = Object.values(comparison.changes).reduce((sum, number) => sum + number, 0);
  return `<h2>What changes: ${escaped(against)}</h2>
${table(
  `How ${comparison.conversations} conversations change`,
  ['Change', 'Conversations'],
  CHANGES.map((change) => [CHANGE_WORDS[change], String(comparison.changes[change])])
)}
${table(
  `${rows.length} of ${all} conversations that change`,
  ['Conversation', 'Change', 'Customer turn', 'Reason', 'Words', 'Needed a human'],
  rows
)}`;
}

function neverUsed({ coverage }: StudyReport): string {
  const { rules, rulesNeverReached, branches, branchesNeverTaken } = coverage;
  return `<h2>Never used</h2>
${table(
  `${rulesNeverReached.length} of ${rules} rules were never reached`,
  ['Rule'],
  rulesNeverReached.map((rule) => [rule])
)}
<details><summary>${branchesNeverTaken.length} of ${branches} branches of the flow were never taken</summary>
${table(
  'Branches',
  ['Branch'],
  branchesNeverTaken.map((branch) => [branch])
)}</details>`;
}

function odd({ oddities }: StudyReport): string {
  const found = (Object.keys(ODDITIES) as Oddity[]).filter((each) => oddities[each].count > 0);
  if (found.length === 0) return '';
  const rows = found.map((each) => {
    const { count, ids } = oddities[each];
    return [ODDITIES[each], String(count), ids.join(', ')];
  });
  return `<h2>Odd in the input</h2>
${table('Conversations that make figures doubtful', ['What', 'Conversations', 'The first'], rows)}`;
}

/** What the page says about where it comes from. */
export interface PageOrigin {
  /** Name of the input. */
  readonly input: string;
  /** What the policy was compared with; blank for nothing. */
  readonly against: string;
  /** True when the run was interrupted. */
  readonly partial: boolean;
}

/** The page. Same report, same bytes. */
export function reportPage(report: StudyReport, { input, against, partial }: PageOrigin): string {
  const labelled =
    report.confusion === null ? null : report.conversations - report.confusion.unlabelled;
  const { groups, currency } = report;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Backtest of ${escaped(input)}</title><style>${STYLE}</style></head>
<body><main>
<h1>Backtest of ${escaped(input)}</h1>
<p class="note">Policy ${escaped(report.policyVersion)}. Every rate stands with its 95 % interval and the number of cases${
    report.assumedCosts ? '; the amounts are assumptions, not measurements' : ''
  }.${partial ? ' The run was interrupted: this covers what was read so far.' : ''}</p>
${tiles(report)}
${changes(report, against)}
<h2>Who is handed over</h2>
<div class="charts">
${counts('By reason', report.reasons, report.escalated)}
${counts('By destination', report.destinations, report.escalated)}
${counts('By customer turn', report.turns, report.escalated)}
</div>
${
  groups === null
    ? ''
    : `<h2>By ${escaped(groups.by)}</h2>${table(
        `By ${groups.by}`,
        ['Group', 'Conversations', 'Handed over', 'Precision', 'Recall'],
        groups.figures.map((each) => [
          each.group,
          String(each.conversations),
          percent(each.rate),
          percent(each.precision),
          percent(each.recall)
        ])
      )}`
}
<h2>Signals at other thresholds</h2>
<p class="note">Each signal as if it alone decided; the dotted line is the threshold of the policy. Pale points rest on fewer than 30 conversations.</p>
<div class="charts">
${report.signalFigures.map((each) => signalCharts(each, labelled, currency)).join('\n')}
</div>
${neverUsed(report)}
${odd(report)}
</main></body></html>
`;
}
