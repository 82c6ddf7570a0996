/**
 * What changes for customers when one policy replaces another: which conversations would be handed over
 * that were not, which no longer, which at another moment or for another reason, and what that costs.
 */
import type { Conversation } from '../shared/conversation.ts';
import type { ReasonCode } from '../shared/reasons.ts';
import type { ReplayStep } from '../run/replay.ts';
import { amountFor, type Costs } from './costs.ts';
import { Mean, rate, type Interval } from './interval.ts';

/** How a policy ends one conversation. */
export interface Verdict {
  readonly escalated: boolean;
  /** Customer turn of the handoff, counted from 1; null without one. */
  readonly turn: number | null;
  readonly reason: ReasonCode | null;
  readonly rule: string;
  readonly destination: string | null;
}

/** How two policies differ on one conversation. */
export const CHANGES = ['enters', 'leaves', 'earlier', 'later', 'otherReason'] as const;
export type Change = (typeof CHANGES)[number];

/** One conversation that comes out otherwise. */
export interface ChangedConversation {
  readonly id: string;
  readonly change: Change;
  readonly before: Verdict;
  readonly after: Verdict;
  /** Signals that had crossed when the deciding policy handed over, with the redacted words. */
  readonly because: readonly { readonly signal: string; readonly words: string }[];
  /** The label, where the conversation has it. */
  readonly needed: boolean | null;
}

/** What replacing one policy by the other does. */
export interface Comparison {
  readonly conversations: number;
  readonly before: Interval | null;
  readonly after: Interval | null;
  readonly changes: Readonly<Record<Change, number>>;
  /** The first conversations that change, in the order of the input; `changesListed` of all. */
  readonly changed: readonly ChangedConversation[];
  readonly changesListed: number;
  /** Customer turns that a handoff comes earlier, over conversations that both hand over. */
  readonly turnsEarlier: Interval | null;
  /** Over conversations with the label; null without a label. */
  readonly cost: {
    readonly currency: string;
    readonly labelled: number;
    readonly before: Interval | null;
    readonly after: Interval | null;
    /** After minus before, a conversation; below zero is cheaper. */
    readonly difference: Interval | null;
  } | null;
}

/** How one side of a comparison ends a conversation, and what made it. */
export interface Ending {
  readonly verdict: Verdict;
  readonly because: ChangedConversation['because'];
}

/** What a policy does, read off the last step of its replay. */
export function endingOf(step: ReplayStep | null): Ending {
  return { verdict: verdictOf(step), because: wordsOf(step) };
}

/**
 * What happened: a human spoke, or none did. The turn is the last customer turn before the human's first
 * words; reason, rule and destination are not recorded.
 */
export function recordedEnding({ turns }: Conversation): Ending {
  const at = turns.findIndex(({ speaker }) => speaker === 'human');
  const escalated = at >= 0;
  const heard = turns.slice(0, Math.max(0, at)).filter(({ speaker }) => speaker === 'customer');
  const turn = escalated ? heard.length : null;
  return { verdict: { escalated, turn, reason: null, rule: '', destination: null }, because: [] };
}

/** Reads a verdict off the last step of a replay. */
export function verdictOf(step: ReplayStep | null): Verdict {
  const escalated = step?.decision.action === 'escalate';
  return {
    escalated,
    turn: escalated ? step.turn : null,
    reason: escalated ? step.decision.reason : null,
    rule: step?.decision.rule ?? '',
    destination: escalated ? step.decision.destination : null
  };
}

function changeOf(before: Verdict, after: Verdict): Change | null {
  if (before.escalated !== after.escalated) return after.escalated ? 'enters' : 'leaves';
  if (!after.escalated || before.turn === null || after.turn === null) return null;
  if (after.turn !== before.turn) return after.turn < before.turn ? 'earlier' : 'later';
  return after.reason === before.reason || before.reason === null ? null : 'otherReason';
}

/** A true-or-false label of a conversation; a number counts as true above zero. */
export function labelOf(conversation: Conversation, name: string): boolean | null {
  const value = conversation.labels?.[name];
  if (typeof value === 'number') return value > 0;
  return typeof value === 'boolean' ? value : null;
}

function wordsOf(step: ReplayStep | null): ChangedConversation['because'] {
  return (step?.signals ?? [])
    .filter(({ crossed }) => crossed)
    .map(({ signal, evidence }) => ({ signal, words: evidence[0]?.text ?? '' }));
}

function costOf(verdict: Verdict, earliest: number | null, needed: boolean, costs: Costs): number {
  if (!needed) return verdict.escalated ? amountFor(costs.needless, verdict.reason) : 0;
  if (verdict.turn === null) return amountFor(costs.missed, null);
  return costs.lateTurn * (verdict.turn - (earliest ?? verdict.turn));
}

/** Gathers a comparison one conversation at a time; memory grows with `list` only. */
export class PolicyComparison {
  private readonly counts = new Map<Change, number>(CHANGES.map((change) => [change, 0]));
  private readonly changed: ChangedConversation[] = [];
  private readonly costs = { before: new Mean(), after: new Mean(), difference: new Mean() };
  private readonly earlier = new Mean();
  private readonly escalated = { before: 0, after: 0 };
  private conversations = 0;
  private labelled = 0;
  private readonly label: string | null;
  private readonly prices: Costs;
  private readonly list: number;

  /**
   * @param label label that says who needed a human; null compares without costs
   * @param list most changed conversations that are named one by one
   */
  constructor(label: string | null, prices: Costs, list: number) {
    this.label = label;
    this.prices = prices;
    this.list = list;
  }

  add(conversation: Conversation, was: Ending, becomes: Ending): void {
    const before = was.verdict;
    const after = becomes.verdict;
    if (before.turn !== null && after.turn !== null) this.earlier.add(before.turn - after.turn);
    const needed = this.label === null ? null : labelOf(conversation, this.label);
    this.conversations += 1;
    this.escalated.before += before.escalated ? 1 : 0;
    this.escalated.after += after.escalated ? 1 : 0;
    if (needed !== null) this.price(before, after, needed);
    const change = changeOf(before, after);
    if (change === null) return;
    this.counts.set(change, (this.counts.get(change) ?? 0) + 1);
    if (this.changed.length >= this.list) return;
    const because = change === 'leaves' ? was.because : becomes.because;
    this.changed.push({ id: conversation.id, change, before, after, because, needed });
  }

  private price(before: Verdict, after: Verdict, needed: boolean): void {
    const turns = [before.turn, after.turn].filter((turn) => turn !== null);
    const earliest = turns.length === 0 ? null : Math.min(...turns);
    const costBefore = costOf(before, earliest, needed, this.prices);
    const costAfter = costOf(after, earliest, needed, this.prices);
    this.labelled += 1;
    this.costs.before.add(costBefore);
    this.costs.after.add(costAfter);
    this.costs.difference.add(costAfter - costBefore);
  }

  report(seed = 1): Comparison {
    const { before, after, difference } = this.costs;
    return {
      conversations: this.conversations,
      before: rate(this.escalated.before, this.conversations),
      after: rate(this.escalated.after, this.conversations),
      changes: Object.fromEntries(this.counts) as Record<Change, number>,
      changed: this.changed,
      changesListed: this.changed.length,
      turnsEarlier: this.earlier.interval(seed),
      cost:
        this.label === null
          ? null
          : {
              currency: this.prices.currency,
              labelled: this.labelled,
              before: before.interval(seed),
              after: after.interval(seed),
              difference: difference.interval(seed)
            }
    };
  }
}
