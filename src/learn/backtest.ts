/**
 * Counts what a policy would have done over past conversations: who would have been escalated, when,
 * why and, where outcomes are known, how often that would have been right.
 */
import type { Conversation } from '../shared/conversation.ts';
import type { ReplayStep } from '../run/replay.ts';
import { labelOf } from './comparison.ts';
import { rate, type Interval } from './interval.ts';

/** How the policy's escalations compare with a true-or-false label of the conversations. */
export interface Confusion {
  readonly label: string;
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
  readonly trueNegative: number;
  /** Conversations without this label, left out of the four numbers. */
  readonly unlabelled: number;
  /** Null when nothing was escalated. */
  readonly precision: Interval | null;
  /** Null when no conversation has the label. */
  readonly recall: Interval | null;
}

/** The report of a backtest. */
export interface BacktestReport {
  readonly conversations: number;
  readonly customerTurns: number;
  readonly escalated: number;
  /** Null without conversations. */
  readonly rate: Interval | null;
  /** Conversations by their decisive action. */
  readonly actions: Readonly<Record<string, number>>;
  /** Escalations by reason, rule, destination, and by every signal that had crossed. */
  readonly reasons: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, number>>;
  readonly destinations: Readonly<Record<string, number>>;
  readonly signals: Readonly<Record<string, number>>;
  /** Escalations by customer turn, counted from 1. */
  readonly turns: Readonly<Record<string, number>>;
  readonly medianTurn: number | null;
  /**
   * Customer turns that were left when the policy escalated: how much earlier than the recorded end
   * a human would have come. Null when nothing was escalated.
   */
  readonly medianTurnsSaved: number | null;
  readonly confusion: Confusion | null;
}

/** Gathers a report one conversation at a time, in constant memory per conversation. */
export interface Backtest {
  add(conversation: Conversation, step: ReplayStep | null): void;
  report(): BacktestReport;
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

/** Median of numbers that are kept as counts, so that memory does not grow with them. */
function median(counts: ReadonlyMap<number, number>): number | null {
  const total = [...counts.values()].reduce((sum, number) => sum + number, 0);
  if (total === 0) {
    return null;
  }
  const ordered = [...counts].sort((a, b) => a[0] - b[0]);
  const at = (position: number): number => {
    let seen = 0;
    return ordered.find(([, number]) => (seen += number) > position)?.[0] ?? 0;
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}

/** Counts per escalated conversation. */
class Escalations {
  readonly reasons = new Map<string, number>();
  readonly rules = new Map<string, number>();
  readonly destinations = new Map<string, number>();
  readonly signals = new Map<string, number>();
  readonly turns = new Map<number, number>();
  readonly turnsSaved = new Map<number, number>();
  total = 0;

  add(step: ReplayStep, customerTurns: number): void {
    const { decision } = step;
    count(this.reasons, decision.reason ?? 'none');
    count(this.rules, decision.rule);
    count(this.destinations, decision.destination ?? 'none');
    for (const { signal } of step.signals.filter(({ crossed }) => crossed)) {
      count(this.signals, signal);
    }
    this.total += 1;
    count(this.turns, step.turn);
    count(this.turnsSaved, customerTurns - step.turn);
  }
}

/**
 * Starts an empty backtest.
 * @param label name of a true-or-false label that says which conversations deserved a human; null
 * when the report should not compare
 */
export function createBacktest(label: string | null): Backtest {
  const actions = new Map<string, number>();
  const escalations = new Escalations();
  const cells = { hit: 0, alarm: 0, miss: 0, calm: 0, unlabelled: 0 };
  let conversations = 0;
  let customerTurns = 0;

  const compare = (conversation: Conversation, escalated: boolean, name: string): void => {
    const wanted = labelOf(conversation, name);
    if (wanted === null) {
      cells.unlabelled += 1;
    } else if (escalated) {
      cells[wanted ? 'hit' : 'alarm'] += 1;
    } else {
      cells[wanted ? 'miss' : 'calm'] += 1;
    }
  };

  return {
    add(conversation, step) {
      const turns = conversation.turns.filter(({ speaker }) => speaker === 'customer').length;
      const escalated = step?.decision.action === 'escalate';
      conversations += 1;
      customerTurns += turns;
      count(actions, step?.decision.action ?? 'continue');
      if (escalated) {
        escalations.add(step, turns);
      }
      if (label !== null) {
        compare(conversation, escalated, label);
      }
    },
    report() {
      const escalated = escalations.total;
      const byTurn = [...escalations.turns].sort((a, b) => a[0] - b[0]);
      return {
        conversations,
        customerTurns,
        escalated,
        rate: rate(escalated, conversations),
        actions: sorted(actions),
        reasons: sorted(escalations.reasons),
        rules: sorted(escalations.rules),
        destinations: sorted(escalations.destinations),
        signals: sorted(escalations.signals),
        turns: Object.fromEntries(byTurn),
        medianTurn: median(escalations.turns),
        medianTurnsSaved: median(escalations.turnsSaved),
        confusion:
          label === null
            ? null
            : {
                label,
                truePositive: cells.hit,
                falsePositive: cells.alarm,
                falseNegative: cells.miss,
                trueNegative: cells.calm,
                unlabelled: cells.unlabelled,
                precision: rate(cells.hit, cells.hit + cells.alarm),
                recall: rate(cells.hit, cells.hit + cells.miss)
              }
      };
    }
  };
}
