/** The same figures for parts of the conversations: by channel, language, topic or any label. */
import type { Pass } from './pass.ts';
import { rate, type Interval } from './interval.ts';

/** Figures of one group. */
export interface GroupFigures {
  readonly group: string;
  readonly conversations: number;
  readonly rate: Interval | null;
  /** Null without labels. */
  readonly precision: Interval | null;
  readonly recall: Interval | null;
}

/** What conversations can be told apart by, besides `label:NAME`. */
export const GROUPINGS = ['channel', 'language', 'topic', 'reason'] as const;

/** Groups that are told apart; later ones are counted together. */
const MOST_GROUPS = 50;
const OTHERS = '(others)';
const NONE = '(none)';

const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : NONE;

/** The group of a conversation; topic is the one the AI was in when it ended or was handed over. */
export function groupOf({ conversation, end }: Pass, by: string): string {
  if (by.startsWith('label:')) return wordOf(conversation.labels?.[by.slice('label:'.length)]);
  switch (by) {
    case 'channel':
      return conversation.channel ?? 'messaging';
    case 'language':
      return end?.facts.language ?? NONE;
    case 'topic':
      return end?.facts.topic || NONE;
    default:
      return end?.decision.action === 'escalate'
        ? (end.decision.reason ?? NONE)
        : 'not handed over';
  }
}

interface Cells {
  all: number;
  escalated: number;
  labelledEscalated: number;
  needed: number;
  hits: number;
}

/** Counts by group; memory is bounded by the groups told apart. */
export class Groups {
  private readonly cells = new Map<string, Cells>();

  add(group: string, escalated: boolean, needed: boolean | null): void {
    const name = this.cells.has(group) || this.cells.size < MOST_GROUPS ? group : OTHERS;
    const cells = this.cells.get(name) ?? {
      all: 0,
      escalated: 0,
      labelledEscalated: 0,
      needed: 0,
      hits: 0
    };
    cells.all += 1;
    if (escalated) cells.escalated += 1;
    if (escalated && needed !== null) cells.labelledEscalated += 1;
    if (needed === true) cells.needed += 1;
    if (escalated && needed === true) cells.hits += 1;
    this.cells.set(name, cells);
  }

  report(): readonly GroupFigures[] {
    return [...this.cells]
      .map(([group, cells]) => ({
        group,
        conversations: cells.all,
        rate: rate(cells.escalated, cells.all),
        precision: rate(cells.hits, cells.labelledEscalated),
        recall: rate(cells.hits, cells.needed)
      }))
      .sort((a, b) => b.conversations - a.conversations || (a.group < b.group ? -1 : 1));
  }
}
