/**
 * The whole backtest: one pass over each conversation feeds every figure, and memory grows only with the ids
 * that tell duplicates.
 */
import type { Engine } from '../run/engine.ts';
import { lastStep } from '../run/replay.ts';
import type { Conversation } from '../shared/conversation.ts';
import { createBacktest, type BacktestReport } from './backtest.ts';
import {
  endingOf,
  labelOf,
  PolicyComparison,
  recordedEnding,
  type Comparison
} from './comparison.ts';
import { ASSUMED_COSTS, type Costs } from './costs.ts';
import { Coverage, type CoverageReport } from './coverage.ts';
import { groupOf, Groups, type GroupFigures } from './groups.ts';
import { Oddities, type OddityReport } from './oddities.ts';
import { passOf, peaksOf, type Pass } from './pass.ts';
import { SignalCounts, type SignalFigures } from './signalFigures.ts';

/** What a study is asked. */
export interface StudyQuestion {
  /** Label that says who needed a human; null for none. */
  readonly label: string | null;
  readonly costs: Costs;
  /** A grouping or `label:NAME`; null for none. */
  readonly by: string | null;
  /** Another policy that would replace the engine's, `recorded` for what happened, or null. */
  readonly against: Engine | 'recorded' | null;
  /** Most changed conversations to name. */
  readonly list: number;
  /** Seed of the bootstrap. */
  readonly seed: number;
}

/** Every figure of a backtest. */
export interface StudyReport extends BacktestReport {
  readonly policyVersion: string;
  readonly currency: string;
  /** True when the costs are the shipped assumptions. */
  readonly assumedCosts: boolean;
  readonly signalFigures: readonly SignalFigures[];
  readonly coverage: CoverageReport;
  /** Figures by group, and what they are grouped by; null when nothing was asked. */
  readonly groups: { readonly by: string; readonly figures: readonly GroupFigures[] } | null;
  readonly oddities: OddityReport;
  readonly comparison: Comparison | null;
}

/** Gathers a study one conversation at a time. */
export class Study {
  private readonly engine: Engine;
  private readonly question: StudyQuestion;
  private readonly backtest;
  private readonly signals = new SignalCounts();
  private readonly coverage = new Coverage();
  private readonly groups = new Groups();
  private readonly oddities: Oddities;
  private readonly comparison: PolicyComparison | null;

  constructor(engine: Engine, question: StudyQuestion) {
    this.engine = engine;
    this.question = question;
    const { label, costs, list, against } = question;
    this.backtest = createBacktest(label);
    this.oddities = new Oddities(label);
    this.comparison = against === null ? null : new PolicyComparison(label, costs, list);
  }

  /** @returns the pass; null for a conversation that came before */
  add(conversation: Conversation): Pass | null {
    if (!this.oddities.admit(conversation)) return null;
    const { label, by, against } = this.question;
    const pass = passOf(conversation, this.engine);
    const needed = label === null ? null : labelOf(conversation, label);
    this.backtest.add(conversation, pass.end);
    this.signals.add(peaksOf(pass), needed);
    this.coverage.add(pass.decided);
    if (by !== null)
      this.groups.add(groupOf(pass, by), pass.end?.decision.action === 'escalate', needed);
    const own = endingOf(pass.end);
    if (against === 'recorded')
      this.comparison?.add(conversation, recordedEnding(conversation), own);
    else if (against !== null)
      this.comparison?.add(conversation, own, endingOf(lastStep(conversation, against)));
    return pass;
  }

  report(): StudyReport {
    const { costs, by, seed } = this.question;
    return {
      ...this.backtest.report(),
      policyVersion: this.engine.records.version,
      currency: costs.currency,
      assumedCosts: costs === ASSUMED_COSTS,
      signalFigures: this.signals.report(costs),
      coverage: this.coverage.report(this.engine.decider),
      groups: by === null ? null : { by, figures: this.groups.report() },
      oddities: this.oddities.report(),
      comparison: this.comparison?.report(seed) ?? null
    };
  }
}
