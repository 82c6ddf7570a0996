/**
 * Tone across halves: the weight of its milder words is fitted on one half of the dialogues and the
 * ranking measured on the other, so that the figure owes nothing to the dialogues it is measured on.
 */
import { createDetector, type Detector } from '../../../src/detect/index.ts';
import type { Conversation } from '../../../src/shared/conversation.ts';
import { checksum, readDialogues } from './data.ts';
import { areaUnderCurve, decimal, table } from './figures.ts';
import { assessAll, shippedRecords, strongest } from './scoring.ts';
import { meanVader, sumAfinn } from './sentiment.ts';
import type { Measured } from './utterances.ts';

/** What the weights of mild words are multiplied by; 1 is what ships. */
const SCALES = [0.25, 0.5, 0.75, 1, 1.25] as const;

/** Weights up to this belong to mild words. */
const MILD = 0.5;

/** A detector whose mild tone words weigh more or less. */
function scaled(scale: number): Detector {
  return createDetector({
    ...shippedRecords,
    phrases: shippedRecords.phrases.map((phrase) => {
      const { signal, weight } = phrase;
      const isMild = signal === 'tone' && weight !== null && weight > 0 && weight <= MILD;
      return isMild ? { ...phrase, weight: weight * scale } : phrase;
    })
  });
}

type Ranking = (conversation: Conversation) => number;

function areaOf(rows: readonly Conversation[], score: Ranking): number {
  return areaUnderCurve(
    rows.map((row) => [row.labels?.annoyed === true, score(row)] as [boolean, number])
  );
}

function customerTexts({ turns }: Conversation): readonly string[] {
  return turns.flatMap((turn) => (turn.speaker === 'customer' ? [turn.text] : []));
}

/** Fits on each half in turn and measures on the other. */
export function measureToneAcrossHalves(folder: string): Measured {
  const all = readDialogues(folder, 'all');
  const half = (rest: number): readonly Conversation[] =>
    all.filter(({ id }) => checksum(id) % 2 === rest);
  const rankings = SCALES.map((scale) => {
    const detector = scaled(scale);
    const scores = new Map(
      all.map((row) => [row.id, strongest(assessAll(detector, row), 'tone')] as const)
    );
    return { scale, rank: (row: Conversation): number => scores.get(row.id) ?? 0 };
  });
  const lines = [0, 1].map((held) => {
    const fittedOn = half(1 - held);
    const [best] = rankings
      .map((each) => ({ ...each, area: areaOf(fittedOn, each.rank) }))
      .sort((a, b) => b.area - a.area);
    const measuredOn = half(held);
    return [
      `${fittedOn.length} / ${measuredOn.length}`,
      `${best.scale}`,
      decimal(best.area),
      decimal(areaOf(measuredOn, best.rank)),
      decimal(areaOf(measuredOn, (row) => meanVader(customerTexts(row)))),
      decimal(areaOf(measuredOn, (row) => sumAfinn(customerTexts(row))))
    ];
  });
  return {
    text: `## Tone, weights fitted on one half and measured on the other\n\n${table(
      ['dialogues', 'best weight of mild words', 'fitted', 'other half', 'VADER', 'AFINN'],
      lines
    )}`,
    mistakes: []
  };
}
