/**
 * Measures tone, false alarms and repeated failure on whole dialogues, next to two sentiment
 * libraries on the same text.
 */
import type { Assessment, Detector } from '../../../src/detect/index.ts';
import type { Conversation } from '../../../src/shared/conversation.ts';
import { readDialogues, type DialogueLabels, type Part } from './data.ts';
import { areaUnderCurve, decimal, table } from './figures.ts';
import { assessAll, crossed, strongest, turnOf } from './scoring.ts';
import { afinnOf, meanVader, sumAfinn, vaderOf } from './sentiment.ts';
import type { Measured, Mistake } from './utterances.ts';

function labelsOf(conversation: Conversation): DialogueLabels {
  return conversation.labels as unknown as DialogueLabels;
}

function customerTexts(conversation: Conversation): readonly string[] {
  return conversation.turns.flatMap((turn) => (turn.speaker === 'customer' ? [turn.text] : []));
}

/** Signals whose crossing alone would hand a conversation over; journeyStage never does. */
function escalates(assessed: readonly Assessment[]): readonly string[] {
  return [
    ...new Set(
      assessed.flatMap(({ signals }) =>
        signals
          .filter((each) => each.crossed && each.signal !== 'journeyStage')
          .map((each) => each.signal)
      )
    )
  ];
}

/** Tone, calm conversations and repeated failure. */
export function measureDialogues(folder: string, part: Part, detector: Detector): Measured {
  const rows = readDialogues(folder, part).map((conversation) => ({
    conversation,
    labels: labelsOf(conversation),
    texts: customerTexts(conversation),
    assessed: assessAll(detector, conversation)
  }));
  const area = (score: (row: (typeof rows)[number]) => number): number =>
    areaUnderCurve(rows.map((row) => [row.labels.annoyed, score(row)]));
  const calm = rows.filter(
    ({ labels }) =>
      !labels.annoyed && labels.happyPath && labels.failures === 0 && !labels.fraudTask
  );
  const failed = rows.filter(({ labels }) => labels.failures >= 2);
  const alarms = calm.filter(({ assessed }) => escalates(assessed).length > 0);
  const caught = failed.filter(({ assessed }) =>
    assessed.some(({ signals }) => crossed(signals, 'repeatedFailure'))
  );
  const mistakes: Mistake[] = [
    ...alarms.map(({ conversation, assessed }) => ({
      task: `calm (${escalates(assessed).join(', ')})`,
      kind: 'false alarm' as const,
      text: `${conversation.id} ${customerTexts(conversation).join(' / ')}`
    })),
    ...failed
      .filter((row) => !caught.includes(row))
      .map(({ conversation }) => ({
        task: 'repeated failure',
        kind: 'missed' as const,
        text: conversation.id
      }))
  ];
  return {
    text: [
      '## Dialogues',
      table(
        ['measure', 'result'],
        [
          [
            'annoyed: area under the curve, strongest tone score',
            decimal(area(({ assessed }) => strongest(assessed, 'tone')))
          ],
          [
            'annoyed: area under the curve, mean VADER',
            decimal(area(({ texts }) => meanVader(texts)))
          ],
          [
            'annoyed: area under the curve, AFINN sum',
            decimal(area(({ texts }) => sumAfinn(texts)))
          ],
          ['calm conversations with any crossed signal', `${alarms.length} of ${calm.length}`],
          [
            'conversations with two or more failures crossing repeatedFailure',
            `${caught.length} of ${failed.length} (${decimal(caught.length / Math.max(1, failed.length))})`
          ]
        ]
      )
    ].join('\n\n'),
    mistakes
  };
}

/** Rounds of a speed measurement; the first ones warm up. */
const ROUNDS = 10;

/**
 * Processor seconds of one pass: the best of ten rounds, in each of which everything runs once, so that
 * a busy machine slows all of them alike.
 */
function bestTimes(works: readonly (() => void)[]): readonly number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, work] of works.entries()) {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      best[index] = Math.min(best[index], (user + system) / 1e6);
    }
  }
  return best;
}

/** Customer turns a second of processor time on one core. */
export function measureSpeed(folder: string, detector: Detector): string {
  const texts = readDialogues(folder, 'all').flatMap(customerTexts);
  const state = detector.initialState();
  const runs: readonly (readonly [string, () => void])[] = [
    ['all signals', () => texts.forEach((text) => detector.assess(turnOf(text), state, {}))],
    ['vader-sentiment alone', () => texts.forEach((text) => vaderOf(text))],
    ['sentiment (AFINN) alone', () => texts.forEach((text) => afinnOf(text))]
  ];
  const times = bestTimes(runs.map(([, work]) => work));
  return [
    '## Speed',
    table(
      ['what', 'customer turns a second'],
      runs.map(([name], index) => [
        name,
        Math.round(texts.length / times[index]).toLocaleString('en-US')
      ])
    )
  ].join('\n\n');
}
