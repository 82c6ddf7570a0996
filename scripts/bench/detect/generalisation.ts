/**
 * Measures how well the phrases carry over to wording they were not written from: sentences of our own,
 * written without looking at the phrases, split in two halves by a checksum of their text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Detector } from '../../../src/detect/index.ts';
import { SIGNALS, type SignalCode } from '../../../src/shared/reasons.ts';
import { checksum } from './data.ts';
import { areaUnderCurve, confusion, confusionRow, decimal, table } from './figures.ts';
import { assessText, crossed } from './scoring.ts';
import { meanVader, sumAfinn } from './sentiment.ts';
import type { Measured, Mistake } from './utterances.ts';

/** Patterns may be corrected with mistakes of half `a`; half `b` is only scored. */
export type Half = 'a' | 'b';
export const HALVES: readonly Half[] = ['a', 'b'];

interface Row {
  readonly text: string;
  /** `yes` and `no`; for tone `strong`, `mild` and `calm`. */
  readonly label: string;
}

/** Folder of the sentences. */
const FOLDER = 'conformance/detect/generalisation';

function halfOf(text: string): Half {
  return checksum(text) % 2 === 0 ? 'a' : 'b';
}

function rowsOf(name: string, half: Half): readonly Row[] {
  return readFileSync(join(FOLDER, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
    .filter(({ text }) => halfOf(text) === half);
}

/** Sets of the folder: a signal code, with `.2` and so on for later sets. */
function sets(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .sort();
}

function signalOf(set: string): SignalCode {
  const signal = SIGNALS.find((code) => code === set.split('.')[0]);
  if (signal === undefined) {
    throw new Error(`${FOLDER}/${set}.jsonl: no signal has that name. Rename the file.`);
  }
  return signal;
}

/** Tone: does it rank displeased turns above calm ones, and what does one turn alone cross? */
function toneRow(set: string, half: Half, detector: Detector, mistakes: Mistake[]): string[] {
  const rows = rowsOf(set, half).map((row) => {
    const { signals } = assessText(detector, row.text);
    const score = signals.find(({ signal }) => signal === 'tone')?.score ?? 0;
    return { ...row, score, crosses: crossed(signals, 'tone') };
  });
  for (const { text, label, score, crosses } of rows) {
    if (label === 'calm' && score > 0) mistakes.push({ task: set, kind: 'false alarm', text });
    if (label === 'mild' && score === 0) mistakes.push({ task: set, kind: 'missed', text });
    if (label === 'strong' && !crosses) mistakes.push({ task: set, kind: 'missed', text });
  }
  const area = (score: (row: (typeof rows)[number]) => number): string =>
    decimal(areaUnderCurve(rows.map((row) => [row.label !== 'calm', score(row)])));
  const share = (label: string): string => {
    const inside = rows.filter((row) => row.label === label);
    return `${inside.filter(({ crosses }) => crosses).length} of ${inside.length}`;
  };
  return [
    `${set} · ${half}`,
    area(({ score }) => score),
    area(({ text }) => meanVader([text])),
    area(({ text }) => sumAfinn([text])),
    share('strong'),
    share('mild'),
    share('calm')
  ];
}

/** Precision and recall of every set on one half. */
export function measureGeneralisation(half: Half, detector: Detector): Measured {
  const mistakes: Mistake[] = [];
  const lines = sets()
    .filter((set) => signalOf(set) !== 'tone')
    .map((set) => {
      const rows = rowsOf(set, half).map(({ text, label }) => ({
        text,
        expected: label === 'yes',
        predicted: crossed(assessText(detector, text).signals, signalOf(set))
      }));
      for (const { text, expected, predicted } of rows) {
        if (expected === predicted) continue;
        mistakes.push({ task: set, kind: expected ? 'missed' : 'false alarm', text });
      }
      return confusionRow(
        `${set} · ${half}`,
        confusion(rows.map(({ expected, predicted }) => [expected, predicted]))
      );
    });
  const tone = sets()
    .filter((set) => signalOf(set) === 'tone')
    .map((set) => toneRow(set, half, detector, mistakes));
  return {
    text: [
      `## Own sentences, half ${half}`,
      table(['set · half', 'precision', 'recall', 'F1', 'true/false/missed'], lines),
      table(
        ['set · half', 'area', 'VADER', 'AFINN', 'strong crosses', 'mild crosses', 'calm crosses'],
        tone
      )
    ].join('\n\n'),
    mistakes
  };
}
