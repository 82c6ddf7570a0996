/**
 * Measures tone, false alarms, lead time and repeated failure on whole dialogues, next to two sentiment
 * libraries on the same text, and ordinary traffic in which nothing should be handed over.
 */
import type { Assessment, Detector } from '../../../src/detect/index.ts';
import { readRows, type Dialogue, type Part, type TextRow } from './data.ts';
import { areaInterval, areaUnderCurve, decimal, rate, table } from './figures.ts';
import type { Measured, Mistake } from './measured.ts';
import { assessAll, assessText, crossed, meanScore, strongest, toneLevel } from './scoring.ts';
import { meanVader, sumAfinn } from './sentiment.ts';

/** The words of the customer, turn by turn. */
export function customerTexts(dialogue: Dialogue): readonly string[] {
  return dialogue.turns.flatMap((turn) => (turn.speaker === 'customer' ? [turn.text] : []));
}

/** Signals that crossed in a turn and may hand a conversation over; journeyStage never does. */
function crossings({ signals }: Assessment): readonly string[] {
  return signals
    .filter((each) => each.crossed && each.signal !== 'journeyStage')
    .map(({ signal }) => signal);
}

interface Judged {
  readonly dialogue: Dialogue;
  readonly texts: readonly string[];
  readonly assessed: readonly Assessment[];
  /** Turn of the first crossing, from 0; -1 when nothing crossed. */
  readonly first: number;
}

function judge(detector: Detector, dialogue: Dialogue): Judged {
  const assessed = assessAll(detector, dialogue);
  const first = assessed.findIndex((each) => crossings(each).length > 0);
  return { dialogue, texts: customerTexts(dialogue), assessed, first };
}

/** How often each signal was the first to cross, most first. */
function countsOf(rows: readonly Judged[]): string {
  const counts = new Map<string, number>();
  for (const { assessed, first } of rows) {
    for (const signal of first < 0 ? [] : crossings(assessed[first])) {
      counts.set(signal, (counts.get(signal) ?? 0) + 1);
    }
  }
  const parts = [...counts].sort(([, a], [, b]) => b - a).map(([name, n]) => `${name} ${n}`);
  return parts.length === 0 ? 'none' : parts.join(', ');
}

function alarmsAmong(task: string, rows: readonly Judged[]): readonly Mistake[] {
  return rows.flatMap(({ dialogue, texts, assessed, first }) => {
    if (first < 0) return [];
    const { signals } = assessed[first];
    const why = signals
      .filter((each) => each.crossed)
      .map(
        ({ signal, evidence }) =>
          `${signal}=${evidence.map(({ text, source }) => text || source).join('+')}`
      );
    const said =
      first === 0
        ? texts[0]
        : `${texts.slice(Math.max(0, first - 2), first).join(' / ')} >> ${texts[first]}`;
    return [
      { task, kind: 'false alarm' as const, text: `${dialogue.id} [${why.join('; ')}] ${said}` }
    ];
  });
}

/** Tone, calm conversations and repeated failure. */
export function measureDialogues(folder: string, part: Part, detector: Detector): Measured {
  const rows = readRows<Dialogue>(folder, 'dialogues_star.jsonl', part).map((dialogue) =>
    judge(detector, dialogue)
  );
  const label = ({ dialogue }: Judged, name: string): unknown => dialogue.labels?.[name];
  const annoyed = rows.filter((row) => label(row, 'annoyed') === true);
  const area = (score: (row: Judged) => number): string => {
    const value = areaUnderCurve(rows.map((row) => [annoyed.includes(row), score(row)]));
    return `${decimal(value)}${areaInterval(value, annoyed.length, rows.length - annoyed.length)}`;
  };
  const calm = rows.filter(
    (row) =>
      label(row, 'annoyed') !== true &&
      label(row, 'happyPath') === true &&
      label(row, 'failures') === 0 &&
      label(row, 'fraudTask') !== true
  );
  const failed = rows.filter((row) => Number(label(row, 'failures')) >= 2);
  const alarms = calm.filter(({ first }) => first >= 0);
  const caught = failed.filter(({ assessed }) =>
    assessed.some(({ signals }) => crossed(signals, 'repeatedFailure'))
  );
  const heard = annoyed.filter(({ first }) => first >= 0);
  const left = heard.map(({ assessed, first }) => assessed.length - 1 - first);
  const middle = [...left].sort((a, b) => a - b)[Math.floor(left.length / 2)] ?? 0;
  return {
    text: [
      '## Dialogues',
      table(
        ['measure', 'result'],
        [
          [
            'annoyed, area: tone over the conversation',
            area(({ assessed }) => toneLevel(assessed))
          ],
          [
            'annoyed, area: strongest tone score',
            area(({ assessed }) => strongest(assessed, 'tone'))
          ],
          ['annoyed, area: mean tone score', area(({ assessed }) => meanScore(assessed, 'tone'))],
          ['annoyed, area: mean VADER', area(({ texts }) => meanVader(texts))],
          ['annoyed, area: sum of AFINN', area(({ texts }) => sumAfinn(texts))],
          ['annoyed conversations with a crossing', rate(heard.length, annoyed.length)],
          ['lead time: customer turns left at the first crossing, median', `${middle}`],
          ['calm conversations with a crossing', rate(alarms.length, calm.length)],
          [
            '· on the first turn',
            rate(alarms.filter(({ first }) => first === 0).length, calm.length)
          ],
          ['· first to cross', countsOf(alarms)],
          ['two or more failures: repeatedFailure crossed', rate(caught.length, failed.length)]
        ]
      )
    ].join('\n\n'),
    mistakes: [
      ...alarmsAmong('calm', alarms),
      ...failed
        .filter((row) => !caught.includes(row))
        .map(({ dialogue }) => ({
          task: 'repeatedFailure',
          kind: 'missed' as const,
          text: dialogue.id
        }))
    ]
  };
}

/** Intents of ordinary traffic that are none: a customer who reports a loss or leaves is handed over. */
const RISK_INTENTS = new Set([
  'reportlostcard',
  'disputecharge',
  'closeaccount',
  'report_fraud',
  'report_lost_card',
  'change_language'
]);

function isOrdinary(intents: unknown): boolean {
  const all = Array.isArray(intents) ? intents : [intents];
  return !all.some((intent) => RISK_INTENTS.has(String(intent)));
}

/** Ordinary traffic: conversations and single questions in which nothing should cross. */
export function measureTraffic(folder: string, part: Part, detector: Detector): Measured {
  const talks = readRows<Dialogue>(folder, 'calm_multidogo.jsonl', part)
    .filter(({ labels }) => isOrdinary(labels?.intents))
    .map((dialogue) => judge(detector, dialogue));
  const alarms = talks.filter(({ first }) => first >= 0);
  const turns = talks.reduce((sum, { texts }) => sum + texts.length, 0);
  const crossing = talks.reduce(
    (sum, { assessed }) => sum + assessed.filter((each) => crossings(each).length > 0).length,
    0
  );
  const mistakes: Mistake[] = [...alarmsAmong('multidogo', alarms)];
  const questions = ['hwu64', 'clinc'].map((name) => {
    const rows = readRows<TextRow>(folder, `calm_${name}.jsonl`, part).filter(({ intent }) =>
      isOrdinary(intent)
    );
    const found = rows.flatMap((row) => {
      const signals = crossings(assessText(detector, row.text));
      return signals.length === 0 ? [] : [{ row, signals }];
    });
    mistakes.push(
      ...found.map(({ row, signals }) => ({
        task: `${name} (${signals.join(', ')})`,
        kind: 'false alarm' as const,
        text: row.text
      }))
    );
    return [`${name}: questions with a crossing`, rate(found.length, rows.length)];
  });
  return {
    text: [
      '## Ordinary traffic',
      table(
        ['measure', 'result'],
        [
          ['MultiDoGO: conversations with a crossing', rate(alarms.length, talks.length)],
          [
            '· on the first turn',
            rate(alarms.filter(({ first }) => first === 0).length, talks.length)
          ],
          ['· first to cross', countsOf(alarms)],
          ['· turns with a crossing, per 1,000', decimal((crossing * 1000) / Math.max(1, turns))],
          ...questions
        ]
      )
    ].join('\n\n'),
    mistakes
  };
}
