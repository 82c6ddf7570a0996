/**
 * Measures explicit requests, risk topics and language on single utterances.
 */
import type { Detector } from '../../../src/detect/index.ts';
import type { SignalCode } from '../../../src/shared/reasons.ts';
import { readRows, type Part, type RequestRow, type TextRow, type TopicRow } from './data.ts';
import { confusion, CONFUSION_HEAD, confusionRow, rate, table } from './figures.ts';
import { mistakeOf, type Measured, type Mistake } from './measured.ts';
import { soundsLikeARequest, soundsLikeTopic } from './rivals.ts';
import { assessText, crossed } from './scoring.ts';

const NEGATIVE_LABELS = ['none', 'negated', 'other'];

/** Languages the product promises explicit requests in. */
const PROMISED = ['en', 'es', 'fr', 'de', 'pt', 'ja'];

function byKey<Row>(rows: readonly Row[], key: (row: Row) => string): [string, readonly Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Explicit request: precision, recall and F1 by language, by source for English, alarms by stratum. */
export function measureRequests(folder: string, part: Part, detector: Detector): Measured {
  const rows = readRows<RequestRow>(folder, 'human_request.jsonl', part)
    .filter(({ label }) => label === 'explicit' || NEGATIVE_LABELS.includes(label))
    .map((row) => ({
      ...row,
      lang: row.lang ?? 'en',
      expected: row.label === 'explicit',
      predicted: crossed(assessText(detector, row.text).signals, 'explicitRequest'),
      rival: soundsLikeARequest(row.text)
    }));
  const line = (name: string, some: typeof rows, rival = false): readonly string[] =>
    confusionRow(
      name,
      some.length,
      confusion(some.map((row) => [row.expected, rival ? row.rival : row.predicted]))
    );
  const english = rows.filter(({ lang }) => lang === 'en');
  const mistakes = rows
    .filter(({ lang }) => PROMISED.includes(lang))
    .flatMap(({ lang, expected, predicted, text }) =>
      mistakeOf(`explicitRequest ${lang}`, expected, predicted, text)
    );
  const strata = byKey(rows, (row) => `${row.label} · ${row.stratum}`).map(([name, inside]) => [
    name,
    `${inside.length}`,
    `${inside.filter((row) => row.expected !== row.predicted).length}`
  ]);
  return {
    text: [
      '## Explicit request',
      table(CONFUSION_HEAD, [
        ...byKey(rows, (row) => row.lang)
          .filter(([lang]) => PROMISED.includes(lang))
          .map(([lang, inside]) => line(lang, [...inside])),
        line('other languages', [...rows.filter(({ lang }) => !PROMISED.includes(lang))]),
        line('en, an hour of patterns', english, true),
        ...byKey(english, (row) => row.source ?? '').map(([name, inside]) =>
          line(`en · ${name}`, [...inside])
        )
      ]),
      table(['label · stratum', 'rows', 'wrong'], strata)
    ].join('\n\n'),
    mistakes
  };
}

/** Which labels each signal answers for. */
const TOPICS: readonly (readonly [signal: SignalCode, labels: readonly string[]])[] = [
  ['fraud', ['fraud_or_loss']],
  ['closure', ['account_closure']],
  ['billing', ['billing_or_refund', 'dispute']]
];

/**
 * Risk topics. One signal serves billing and dispute; a payment the customer does not know is a dispute
 * told by the fraud signal, so a row labelled as both counts as told when fraud crossed.
 */
export function measureTopics(folder: string, part: Part, detector: Detector): Measured {
  const rows = readRows<TopicRow>(folder, 'risk_topics.jsonl', part).map((row) => ({
    row,
    signals: assessText(detector, row.text).signals
  }));
  const mistakes: Mistake[] = [];
  const lines = TOPICS.flatMap(([signal, labels]) => {
    const judged = rows.map(({ row, signals }) => {
      const expected = row.topics.some((topic) => labels.includes(topic));
      const both = expected && row.topics.includes('fraud_or_loss');
      const predicted =
        crossed(signals, signal) || (signal === 'billing' && both && crossed(signals, 'fraud'));
      return { row, expected, predicted, rival: soundsLikeTopic(signal, row.text) };
    });
    for (const { row, expected, predicted } of judged) {
      mistakes.push(...mistakeOf(signal, expected, predicted, `${row.source}: ${row.text}`));
    }
    const line = (name: string, some: typeof judged, rival = false): readonly string[] =>
      confusionRow(
        name,
        some.length,
        confusion(some.map((each) => [each.expected, rival ? each.rival : each.predicted]))
      );
    return [
      line(signal, judged),
      line(`${signal}, an hour of patterns`, judged, true),
      ...byKey(judged, ({ row }) => row.source ?? '').map(([name, inside]) =>
        line(`${signal} · ${name}`, [...inside])
      )
    ];
  });
  return { text: `## Risk topics\n\n${table(CONFUSION_HEAD, lines)}`, mistakes };
}

/** Words a turn needs before its language must be known. */
const LONG_TURN = 4;

/** Chinese and Japanese write without spaces: two characters weigh as much as a word. */
function wordsIn(text: string): number {
  const unspaced = text.match(/[\u3041-\u30ff\u4e00-\u9fff]/g)?.length ?? 0;
  return Math.max(text.trim().split(/\s+/).length, Math.floor(unspaced / 2));
}

/** Language: how many English turns are called foreign, and how many others are named right. */
export function measureLanguages(folder: string, part: Part, detector: Detector): Measured {
  const rows = readRows<TextRow>(folder, 'language.jsonl', part).map((row) => ({
    ...row,
    lang: row.lang ?? '',
    guessed: detector.identifyLanguage(row.text)
  }));
  const english = rows.filter(({ lang }) => lang === 'en');
  const foreign = english.filter(({ guessed }) => guessed !== '' && guessed !== 'en');
  const others = rows.filter(({ lang, text }) => lang !== 'en' && wordsIn(text) >= LONG_TURN);
  const right = (some: typeof others): number =>
    some.filter(({ lang, guessed }) => lang === guessed).length;
  return {
    text: [
      '## Language',
      table(
        ['measure', 'share'],
        [
          ['English turns called foreign', rate(foreign.length, english.length)],
          ['other turns of 4 and more words, named right', rate(right(others), others.length)],
          ...byKey(others, ({ lang }) => lang).map(([lang, inside]) => [
            `· ${lang}`,
            rate(right([...inside]), inside.length)
          ])
        ]
      )
    ].join('\n\n'),
    mistakes: [
      ...foreign.flatMap(({ text, guessed }) =>
        mistakeOf(`language en as ${guessed}`, false, true, text)
      ),
      ...others.flatMap(({ text, lang, guessed }) =>
        lang === guessed ? [] : mistakeOf(`language ${lang} as ${guessed}`, true, false, text)
      )
    ]
  };
}
