/**
 * How good each signal is by itself at every threshold: how many conversations it would hand over, how many
 * of them needed it, and whether a high score means what it seems to.
 */
import { REASON_OF_SIGNAL, type DecidingSignal, type SignalCode } from '../shared/reasons.ts';
import { amountFor, type Costs } from './costs.ts';
import { rate, type Interval } from './interval.ts';

/** Scores are told apart in steps of 0.05, as thresholds are. */
export const STEPS = 20;

/** A signal at one threshold, as if it alone decided. */
export interface ThresholdFigure {
  readonly threshold: number;
  /** Conversations whose highest score reaches the threshold. */
  readonly crossed: number;
  /** Of those with the label; null without any. */
  readonly precision: Interval | null;
  readonly recall: Interval | null;
  /** Cost of its wrong decisions for one labelled conversation; null without labels. */
  readonly cost: number | null;
}

/** Conversations whose highest score lies in one range, and how many of them needed a human. */
export interface ReliabilityFigure {
  readonly from: number;
  readonly to: number;
  readonly needed: Interval | null;
}

export interface SignalFigures {
  readonly signal: SignalCode;
  /** The threshold most often met in the policy. */
  readonly threshold: number;
  readonly now: ThresholdFigure;
  readonly curve: readonly ThresholdFigure[];
  readonly reliability: readonly ReliabilityFigure[];
}

/** Conversations by the step their highest score falls into. */
interface Counts {
  readonly all: number[];
  readonly needed: number[];
  readonly labelled: number[];
  readonly thresholds: Map<number, number>;
  /** Conversations in which it crossed what the policy asks for there. */
  readonly now: Crossings;
}

interface Crossings {
  all: number;
  labelled: number;
  needed: number;
}

/** What one conversation says about a signal. */
export interface Peak {
  /** Highest score on turns where it may cross. */
  readonly score: number;
  /** What the policy compared it with. */
  readonly threshold: number;
  readonly crossed: boolean;
}

const empty = (): number[] => Array.from({ length: STEPS + 1 }, () => 0);

/** The step of a score: a score of a threshold's step or more crosses it. */
const stepOf = (score: number): number => Math.floor(Math.round(score * 1000) / (1000 / STEPS));

const from = (counts: readonly number[], step: number, to = STEPS): number =>
  counts.slice(step, to + 1).reduce((sum, number) => sum + number, 0);

/** Gathers peaks a conversation at a time; memory does not grow with them. */
export class SignalCounts {
  private readonly signals = new Map<SignalCode, Counts>();
  private readonly labels = { needed: 0, labelled: 0 };

  add(peaks: ReadonlyMap<SignalCode, Peak>, needed: boolean | null): void {
    if (needed !== null) this.labels.labelled += 1;
    if (needed === true) this.labels.needed += 1;
    for (const [signal, { score, threshold, crossed }] of peaks) {
      const counts = this.countsOf(signal);
      const step = stepOf(score);
      counts.all[step] = (counts.all[step] ?? 0) + 1;
      if (needed !== null) counts.labelled[step] = (counts.labelled[step] ?? 0) + 1;
      if (needed === true) counts.needed[step] = (counts.needed[step] ?? 0) + 1;
      counts.thresholds.set(threshold, (counts.thresholds.get(threshold) ?? 0) + 1);
      if (!crossed) continue;
      counts.now.all += 1;
      if (needed !== null) counts.now.labelled += 1;
      if (needed === true) counts.now.needed += 1;
    }
  }

  private countsOf(signal: SignalCode): Counts {
    let counts = this.signals.get(signal);
    if (counts === undefined) {
      counts = {
        all: empty(),
        needed: empty(),
        labelled: empty(),
        thresholds: new Map(),
        now: { all: 0, labelled: 0, needed: 0 }
      };
      this.signals.set(signal, counts);
    }
    return counts;
  }

  private figure(
    signal: SignalCode,
    threshold: number,
    { all, labelled, needed }: Readonly<Crossings>,
    costs: Costs
  ): ThresholdFigure {
    const reason = REASON_OF_SIGNAL[signal as DecidingSignal] ?? null;
    const wrong =
      (labelled - needed) * amountFor(costs.needless, reason) +
      (this.labels.needed - needed) * amountFor(costs.missed, null);
    return {
      threshold,
      crossed: all,
      precision: rate(needed, labelled),
      recall: rate(needed, this.labels.needed),
      cost:
        this.labels.labelled === 0 ? null : Math.round((1e4 * wrong) / this.labels.labelled) / 1e4
    };
  }

  /** Figures by signal, the one that crosses most first. */
  report(costs: Costs): readonly SignalFigures[] {
    const figures = [...this.signals].map(([signal, counts]): SignalFigures => {
      const threshold = mostMet(counts.thresholds);
      const steps = Array.from({ length: STEPS }, (_, index) => (index + 1) / STEPS);
      return {
        signal,
        threshold,
        now: this.figure(signal, threshold, counts.now, costs),
        curve: steps.map((each) => {
          const step = stepOf(each);
          const crossings = {
            all: from(counts.all, step),
            labelled: from(counts.labelled, step),
            needed: from(counts.needed, step)
          };
          return this.figure(signal, each, crossings, costs);
        }),
        reliability: Array.from({ length: STEPS / 2 }, (_, index): ReliabilityFigure => {
          const first = 2 * index;
          const last = index === STEPS / 2 - 1 ? STEPS : first + 1;
          return {
            from: first / STEPS,
            to: (first + 2) / STEPS,
            needed: rate(from(counts.needed, first, last), from(counts.labelled, first, last))
          };
        })
      };
    });
    return figures.sort((a, b) => b.now.crossed - a.now.crossed || (a.signal < b.signal ? -1 : 1));
  }
}

function mostMet(thresholds: ReadonlyMap<number, number>): number {
  return [...thresholds].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1;
}
