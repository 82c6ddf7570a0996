/**
 * Measures sentences of our own in `conformance/detect/generalisation`. A file is named after what it
 * asks: a signal, or `topics`, where the label is the signal; then perhaps a number for a later set, and
 * a language.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Detector } from '../../../src/detect/index.ts';
import { SIGNALS, type SignalCode } from '../../../src/shared/reasons.ts';
import {
  areaUnderCurve,
  confusion,
  CONFUSION_HEAD,
  confusionRow,
  decimal,
  table
} from './figures.ts';
import { mistakeOf, type Measured, type Mistake } from './measured.ts';
import { assessText, crossed } from './scoring.ts';
import { meanVader, sumAfinn } from './sentiment.ts';

interface Row {
  readonly text: string;
  /** `yes` or `no`; a signal or `none` in a set of topics; `strong`, `mild` or `calm` for tone. */
  readonly label: string;
  /** Two letters; English where it is left out. */
  readonly lang?: string;
  /** What kind of row of its signal it is, such as `selfHarm`. */
  readonly kind?: string;
}

const FOLDER = 'conformance/detect/generalisation';

const TOPIC_SIGNALS: readonly SignalCode[] = ['fraud', 'closure', 'billing', 'legal'];

function rowsOf(file: string): readonly Row[] {
  return readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

function signalOf(file: string): SignalCode {
  const signal = SIGNALS.find((code) => code === file.split('.')[0]);
  if (signal === undefined) {
    throw new Error(`${FOLDER}/${file}: no signal has that name. Rename the file.`);
  }
  return signal;
}

/** Tone: does it rank displeased turns above calm ones, and what does one turn alone cross? */
function toneRow(set: string, detector: Detector, mistakes: Mistake[]): string[] {
  const rows = rowsOf(set).map((row) => {
    const { signals } = assessText(detector, row.text);
    const score = signals.find(({ signal }) => signal === 'tone')?.score ?? 0;
    return { ...row, score };
  });
  for (const { text, label, score } of rows) {
    mistakes.push(...mistakeOf(set, label !== 'calm', score > 0, text));
  }
  const area = (score: (row: (typeof rows)[number]) => number): string =>
    decimal(areaUnderCurve(rows.map((row) => [row.label !== 'calm', score(row)])));
  return [
    set,
    area(({ score }) => score),
    area(({ text }) => meanVader([text])),
    area(({ text }) => sumAfinn([text]))
  ];
}

/** Precision and recall of one signal on the rows of a set, and again for each language and kind. */
function signalRows(
  name: string,
  signal: SignalCode,
  rows: readonly Row[],
  detector: Detector,
  mistakes: Mistake[]
): readonly (readonly string[])[] {
  const judged = rows.map((row) => ({
    ...row,
    expected: row.label === 'yes' || row.label === signal,
    predicted: crossed(assessText(detector, row.text).signals, signal)
  }));
  for (const { lang, expected, predicted, text } of judged) {
    mistakes.push(...mistakeOf(`${name} ${lang ?? ''}`.trim(), expected, predicted, text));
  }
  const line = (title: string, some: typeof judged): readonly string[] =>
    confusionRow(
      title,
      some.length,
      confusion(some.map((each) => [each.expected, each.predicted]))
    );
  const distinct = (key: 'lang' | 'kind'): readonly string[] => {
    const values = [...new Set(judged.map((row) => row[key] ?? ''))].sort();
    return values.length < 2 ? [] : values.filter((value) => value !== '');
  };
  return [
    line(name, judged),
    ...distinct('lang').map((lang) =>
      line(
        `· ${lang}`,
        judged.filter((row) => row.lang === lang)
      )
    ),
    ...distinct('kind').map((kind) =>
      line(
        `· ${kind}`,
        judged.filter((row) => row.kind === kind)
      )
    )
  ];
}

/** Precision and recall of every set. */
export function measureGeneralisation(detector: Detector): Measured {
  const mistakes: Mistake[] = [];
  const sets = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const lines = sets
    .filter((set) => !set.startsWith('tone.'))
    .flatMap((set) => {
      const name = set.slice(0, -'.jsonl'.length);
      const signals = set.startsWith('topics.') ? TOPIC_SIGNALS : [signalOf(set)];
      return signals.flatMap((signal) =>
        signalRows(
          signals.length === 1 ? name : `${name} ${signal}`,
          signal,
          rowsOf(set),
          detector,
          mistakes
        )
      );
    });
  const tone = sets
    .filter((set) => set.startsWith('tone.'))
    .map((set) => toneRow(set, detector, mistakes));
  return {
    text: [
      '## Own sentences',
      table(CONFUSION_HEAD, lines),
      table(['set', 'area', 'VADER', 'AFINN'], tone)
    ].join('\n\n'),
    mistakes
  };
}
