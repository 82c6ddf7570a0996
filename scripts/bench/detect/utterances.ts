/**
 * Measures explicit requests, risk topics and language on single utterances.
 */
import type { Detector } from '../../../src/detect/index.ts';
import type { Signal } from '../../../src/shared/decision.ts';
import { readRows, type LanguageRow, type Part, type RequestRow, type TopicRow } from './data.ts';
import { confusion, confusionRow, decimal, table } from './figures.ts';
import { assessText, crossed, shippedRecords } from './scoring.ts';

/** A row that came out wrong, for whoever improves the patterns. */
export interface Mistake {
  readonly task: string;
  readonly kind: 'missed' | 'false alarm';
  readonly text: string;
}

/** Tables of one task and what went wrong. */
export interface Measured {
  readonly text: string;
  readonly mistakes: readonly Mistake[];
}

const NEGATIVE_LABELS = ['none', 'negated', 'other'];

/** Explicit request: precision, recall, F1, and alarms by stratum. */
export function measureRequests(folder: string, part: Part, detector: Detector): Measured {
  const rows = readRows<RequestRow>(folder, 'human_request.jsonl', part)
    .filter(({ label }) => label === 'explicit' || NEGATIVE_LABELS.includes(label))
    .map((row) => ({
      ...row,
      expected: row.label === 'explicit',
      predicted: crossed(assessText(detector, row.text).signals, 'explicitRequest')
    }));
  const strata = [...new Set(rows.map((row) => `${row.label} · ${row.stratum}`))].sort();
  const result = confusion(rows.map((row) => [row.expected, row.predicted]));
  const byStratum = strata.map((stratum) => {
    const inside = rows.filter((row) => `${row.label} · ${row.stratum}` === stratum);
    const wrong = inside.filter((row) => row.expected !== row.predicted).length;
    return [stratum, `${inside.length}`, `${wrong}`];
  });
  return {
    text: [
      '## Explicit request',
      table(
        ['method', 'precision', 'recall', 'F1', 'true/false/missed'],
        [confusionRow('explicitRequest', result)]
      ),
      table(['label · stratum', 'rows', 'wrong'], byStratum)
    ].join('\n\n'),
    mistakes: rows
      .filter((row) => row.expected !== row.predicted)
      .map((row) => mistake('explicitRequest', row.expected, row.text))
  };
}

function mistake(task: string, expected: boolean, text: string): Mistake {
  return { task, kind: expected ? 'missed' : 'false alarm', text };
}

const groupOfPhrase = new Map(
  shippedRecords.phrases.map(({ name, signal, group }) => [name, `${signal}.${group}`])
);

/** True when a crossed signal rests on a phrase of one of the groups. */
function restsOn(signals: readonly Signal[], groups: readonly string[]): boolean {
  return signals.some(
    (signal) =>
      signal.crossed &&
      signal.evidence.some(({ source }) => groups.includes(groupOfPhrase.get(source) ?? ''))
  );
}

const isDispute = (signals: readonly Signal[]): boolean =>
  restsOn(signals, ['billing.dispute', 'fraud.unknown']);

/**
 * Which rows of the topic set each measure is compared with. `billing` and `dispute` are one signal
 * in the product, told apart by the phrase groups of its evidence, a dispute first; an unknown
 * payment is a dispute told by the fraud signal.
 */
const TOPICS: readonly {
  readonly name: string;
  readonly label: (row: TopicRow) => boolean;
  readonly predicted: (signals: readonly Signal[]) => boolean;
}[] = [
  {
    name: 'fraud',
    label: ({ topics }) => topics.includes('fraud_or_loss'),
    predicted: (signals) => crossed(signals, 'fraud')
  },
  {
    name: 'account closure',
    label: ({ topics }) => topics.includes('account_closure'),
    predicted: (signals) => crossed(signals, 'closure')
  },
  {
    name: 'billing or refund',
    label: ({ topics }) => topics.includes('billing_or_refund'),
    predicted: (signals) =>
      !isDispute(signals) && restsOn(signals, ['billing.refund', 'billing.charge', 'billing.goods'])
  },
  {
    name: 'dispute',
    label: ({ topics }) => topics.includes('dispute'),
    predicted: isDispute
  },
  {
    name: 'billing signal (billing, refund or dispute)',
    label: ({ topics }) => topics.includes('billing_or_refund') || topics.includes('dispute'),
    predicted: (signals) => crossed(signals, 'billing') || isDispute(signals)
  }
];

/** Risk topics: one row per topic. */
export function measureTopics(folder: string, part: Part, detector: Detector): Measured {
  const rows = readRows<TopicRow>(folder, 'risk_topics.jsonl', part).map((row) => ({
    row,
    signals: assessText(detector, row.text).signals
  }));
  const mistakes: Mistake[] = [];
  const lines = TOPICS.map(({ name, label, predicted }) => {
    for (const { row, signals } of rows) {
      if (label(row) !== predicted(signals)) mistakes.push(mistake(name, label(row), row.text));
    }
    return confusionRow(
      name,
      confusion(rows.map(({ row, signals }) => [label(row), predicted(signals)]))
    );
  });
  return {
    text: `## Risk topics\n\n${table(['topic', 'precision', 'recall', 'F1', 'true/false/missed'], lines)}`,
    mistakes
  };
}

/** Words a turn needs before its language must be known. */
const LONG_TURN = 4;

/** Language: how many short English turns are called foreign, and how many others are recognised. */
export function measureLanguages(folder: string, part: Part, detector: Detector): Measured {
  const rows = readRows<LanguageRow>(folder, 'language.jsonl', part).map((row) => ({
    ...row,
    guessed: detector.identifyLanguage(row.text),
    words: row.text.trim().split(/\s+/).length
  }));
  const english = rows.filter(({ lang }) => lang === 'en');
  const foreign = english.filter(({ guessed }) => guessed !== '' && guessed !== 'en');
  const others = rows.filter(({ lang, words }) => lang !== 'en' && words >= LONG_TURN);
  const lines = [...new Set(others.map(({ lang }) => lang))].sort().map((language) => {
    const inside = others.filter(({ lang }) => lang === language);
    const right = inside.filter(({ guessed }) => guessed === language);
    return [language, `${inside.length}`, decimal(right.length / inside.length)];
  });
  const right = others.filter(({ lang, guessed }) => lang === guessed).length;
  return {
    text: [
      '## Language',
      table(
        ['measure', 'rows', 'share'],
        [
          [
            'English turns called foreign',
            `${english.length}`,
            decimal(foreign.length / Math.max(1, english.length))
          ],
          [
            'other turns of 4 and more words, right',
            `${others.length}`,
            decimal(right / Math.max(1, others.length))
          ],
          ...lines.map(([language, count, share]) => [`· ${language}`, count, share])
        ]
      )
    ].join('\n\n'),
    mistakes: [
      ...foreign.map(({ text }) => mistake('language', false, text)),
      ...others
        .filter(({ lang, guessed }) => lang !== guessed)
        .map(({ text, lang, guessed }) => mistake(`language ${lang} as ${guessed}`, true, text))
    ]
  };
}
