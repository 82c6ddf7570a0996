/**
 * What is odd about a file of conversations and would make its figures wrong: the same conversation twice,
 * labels that are neither yes nor no, clocks that run backwards, an AI that speaks after a human.
 */
import type { Conversation } from '../shared/conversation.ts';

/** Kinds of oddities, with what is done about each. */
export const ODDITIES = {
  duplicate: 'came twice; only the first was counted',
  label: 'label is neither true, false nor a number; counted as unlabelled',
  clock: 'clock goes backwards',
  speakers: 'the AI speaks again after a human'
} as const;
export type Oddity = keyof typeof ODDITIES;

/** How often, and the first conversations it was seen in. */
export type OddityReport = Readonly<
  Record<Oddity, { readonly count: number; readonly ids: readonly string[] }>
>;

/** Conversations that are named for each kind. */
const NAMED = 5;

function runsBackwards({ turns }: Conversation): boolean {
  let latest = -Infinity;
  for (const { at } of turns) {
    const time = at === undefined ? NaN : Date.parse(at);
    if (time < latest) return true;
    if (time > latest) latest = time;
  }
  return false;
}

function speaksAfterHuman({ turns }: Conversation): boolean {
  const human = turns.findIndex(({ speaker }) => speaker === 'human');
  return human >= 0 && turns.slice(human).some(({ speaker }) => speaker === 'ai');
}

/** Looks at each conversation once; memory grows with the ids only. */
export class Oddities {
  private readonly seen = new Set<string>();
  private readonly found = new Map<Oddity, { count: number; ids: string[] }>();
  private readonly label: string | null;

  /** @param label the label figures compare with; null when none is used */
  constructor(label: string | null) {
    this.label = label;
  }

  /** @returns false for a conversation that was there before and must not be counted again */
  admit(conversation: Conversation): boolean {
    const { id, labels } = conversation;
    if (this.seen.has(id)) {
      this.note('duplicate', id);
      return false;
    }
    this.seen.add(id);
    const value = this.label === null ? undefined : labels?.[this.label];
    if (value !== undefined && typeof value !== 'boolean' && typeof value !== 'number')
      this.note('label', id);
    if (runsBackwards(conversation)) this.note('clock', id);
    if (speaksAfterHuman(conversation)) this.note('speakers', id);
    return true;
  }

  private note(oddity: Oddity, id: string): void {
    const noted = this.found.get(oddity) ?? { count: 0, ids: [] };
    noted.count += 1;
    if (noted.ids.length < NAMED) noted.ids.push(id);
    this.found.set(oddity, noted);
  }

  report(): OddityReport {
    return Object.fromEntries(
      Object.keys(ODDITIES).map((oddity) => [
        oddity,
        this.found.get(oddity as Oddity) ?? { count: 0, ids: [] }
      ])
    ) as unknown as OddityReport;
  }
}
