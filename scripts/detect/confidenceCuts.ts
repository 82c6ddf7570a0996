/**
 * Derives the two confidence cut-offs from past conversations: which confidence hands over the share of
 * answers one is ready to staff, and, where answers are marked right or wrong, what a raw confidence
 * is worth. `npm run detect:confidence -- CONVERSATIONS.jsonl --rate 0.1 [--review 0.3]`
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  calibrationLine,
  thresholdForHandoffRate,
  writeCalibration
} from '../../src/detect/index.ts';

interface Answer {
  readonly confidence: number;
  readonly right: boolean | undefined;
}

/** The AI's answers with a confidence in conversations of the common format, one a line. */
export function answersOf(lines: readonly string[]): readonly Answer[] {
  return lines.flatMap((line, index) => {
    try {
      const { turns = [] } = JSON.parse(line) as {
        turns?: readonly { speaker?: string; confidence?: unknown; right?: unknown }[];
      };
      return turns.flatMap(({ speaker, confidence, right }) =>
        speaker === 'ai' && typeof confidence === 'number'
          ? [{ confidence, right: typeof right === 'boolean' ? right : undefined }]
          : []
      );
    } catch {
      throw new Error(`Line ${index + 1} is no JSON. Correct it or take it out.`);
    }
  });
}

/** What to enter in Setup, as text. */
export function report(answers: readonly Answer[], rate: number, review: number): string {
  const confidences = answers.map(({ confidence }) => confidence);
  const labelled = answers.flatMap(({ confidence, right }) =>
    right === undefined ? [] : [{ confidence, right }]
  );
  const line = (measure: string, share: number): string => {
    const cut = thresholdForHandoffRate(confidences, share);
    const below = confidences.filter((each) => each < cut).length;
    return `lowConfidence, measure ${measure}: ${cut.toFixed(3)} (${below} of ${confidences.length} answers are below)`;
  };
  return [
    line('score', rate),
    line('review', Math.max(rate, review)),
    labelled.length === 0
      ? 'detect.confidence.calibration: unknown. Mark AI turns with "right": true or false to learn it.'
      : `detect.confidence.calibration: ${writeCalibration(calibrationLine(labelled))}`,
    ''
  ].join('\n');
}

/** A share between 0 and 1, or undefined. */
function shareOf(text: string | undefined): number | undefined {
  const share = Number(text);
  return text === undefined || Number.isNaN(share) || share < 0 || share > 1 ? undefined : share;
}

/** Runs the command; 0 when all went well, 2 for a wrong call. */
export function main(given: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: { rate: { type: 'string' }, review: { type: 'string' } }
  });
  const [file] = positionals;
  const rate = shareOf(values.rate);
  const review = shareOf(values.review ?? values.rate);
  if (file === undefined || !existsSync(file) || rate === undefined || review === undefined) {
    process.stderr.write(
      'Usage: npm run detect:confidence -- CONVERSATIONS.jsonl --rate 0.1 [--review 0.3]\n' +
        'Shares lie between 0 and 1: handed over, and handed over or held for review.\n'
    );
    return 2;
  }
  const answers = answersOf(readFileSync(file, 'utf8').split('\n').filter(Boolean));
  if (answers.length === 0) {
    process.stderr.write(
      `${file} has no AI turn with a confidence. Export conversations with it.\n`
    );
    return 2;
  }
  process.stdout.write(report(answers, rate, review));
  return 0;
}
