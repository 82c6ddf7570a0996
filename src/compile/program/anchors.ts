/**
 * Chooses the words a pattern is filed under: those of the step that fewest turns can meet. A turn then
 * looks only at patterns of which it contains an anchor.
 */
import { FORM, NUMBER_LIST } from '../../detect/index.ts';
import { turnsWith } from './commonWords.ts';

/** Words of every list by its name, longer entries as their words. */
export type ListWords = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What a pattern is filed under. */
export interface Anchor {
  /** Words of which a match contains one; a list stands with its mark. */
  readonly words: readonly string[];
  /** Most words of a match that may stand before it. */
  readonly lead: number;
  /** The step itself, whose every choice begins with its anchor; undefined when one does not. */
  readonly step: string | undefined;
}

/** Turns of a thousand that hold a number. */
const TURNS_WITH_NUMBER = 150;

/** Words an entry of a list has at least room for: an overlay may add longer ones. */
const LEAST_ENTRY_ROOM = 4;

/** What one more word costs in the program, in turns of a thousand that look at the pattern. */
const TURNS_PER_WORD = 2;

interface Candidate extends Anchor {
  readonly cost: number;
}

/** The word of a choice that fewest turns contain. */
function rarest(words: readonly string[]): number {
  let best = 0;
  words.forEach((word, index) => {
    if (turnsWith(word) < turnsWith(words[best])) best = index;
  });
  return best;
}

function turnsWithList(list: string, lists: ListWords): number {
  if (list === NUMBER_LIST) return TURNS_WITH_NUMBER;
  const firsts = new Set((lists.get(list) ?? []).map(([first]) => first));
  return [...firsts].reduce((sum, first) => sum + turnsWith(first), 0);
}

/** Most words a step may take. */
function longestOf(step: string, lists: ListWords): number {
  return Math.max(
    ...step.split('|').map((choice) => {
      if (!choice.startsWith(FORM.list)) return choice.split(FORM.joint).length;
      const entries = lists.get(choice.slice(1)) ?? [];
      return Math.max(LEAST_ENTRY_ROOM, ...entries.map(({ length }) => length));
    })
  );
}

function candidateOf(step: string, before: number, lists: ListWords): Candidate {
  const words = new Set<string>();
  let cost = 0;
  let lead = before;
  let isWhole = true;
  const add = (word: string, turns: number): void => {
    if (!words.has(word)) cost += turns + TURNS_PER_WORD;
    words.add(word);
  };
  for (const choice of step.split('|')) {
    if (choice.startsWith(FORM.list)) {
      isWhole = false;
      add(choice, turnsWithList(choice.slice(1), lists));
    } else {
      const parts = choice.split(FORM.joint);
      const place = rarest(parts);
      isWhole &&= place === 0;
      lead = Math.max(lead, before + place);
      add(parts[place], turnsWith(parts[place]));
    }
  }
  return { words: [...words], lead, cost, step: isWhole ? step : undefined };
}

/** The anchor of a form: its step that the fewest turns meet. */
export function anchorOf(form: string, lists: ListWords): Anchor {
  const steps = form.split(' ').filter((step) => step !== FORM.start && step !== FORM.end);
  let best: Candidate | undefined;
  let lead = 0;
  let optionalUntil = 0;
  steps.forEach((step, index) => {
    if (step.startsWith(FORM.optional)) {
      optionalUntil = index + 1 + Number(step.slice(1));
    } else if (step.startsWith(FORM.gap)) {
      lead += Number(step.slice(1));
    } else {
      if (index >= optionalUntil) {
        const candidate = candidateOf(step, lead, lists);
        if (best === undefined || candidate.cost < best.cost) best = candidate;
      }
      lead += longestOf(step, lists);
    }
  });
  // A pattern without a word that must be there is refused when it is read.
  return best!;
}
