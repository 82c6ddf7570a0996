/** What the policy knows of one word: the lists it belongs to, and what it says by itself. */
import type { Membership } from './form.ts';
import { LIST_MARK } from './lists.ts';
import { FORM } from './pattern.ts';

/** One word of the policy. */
export interface WordEntry extends Membership {
  readonly lists: Set<string>;
  readonly longer: Map<string, readonly (readonly string[])[]>;
  /** True for a word without content. */
  empty: boolean;
  /** Languages the word is a small word of. */
  readonly languages: string[];
  /** Number or currency the word stands for. */
  number: number | undefined;
  currency: string | undefined;
}

/** A word of which nothing is known yet. */
export const emptyEntry = (): WordEntry => ({
  lists: new Set(),
  longer: new Map(),
  empty: false,
  languages: [],
  number: undefined,
  currency: undefined
});

function readWritten(written: string): { list: string; value: string } {
  const at = written.indexOf('=');
  return at < 0
    ? { list: written, value: '' }
    : { list: written.slice(0, at), value: written.slice(at + 1) };
}

/** Puts one list of a word line into the entry. */
export function addMembership(entry: WordEntry, written: string): void {
  const { list, value } = readWritten(written);
  if (written.startsWith(LIST_MARK.language)) {
    if (!entry.languages.includes(written.slice(1))) entry.languages.push(written.slice(1));
  } else if (list === LIST_MARK.empty) entry.empty = true;
  else if (list === LIST_MARK.number) entry.number = Number(value);
  else if (list === LIST_MARK.currency) entry.currency = value;
  else if (value === '') entry.lists.add(list);
  else entry.longer.set(list, [...(entry.longer.get(list) ?? []), value.split(FORM.joint)]);
}

/** Takes one list out of the entry. */
export function removeMembership(entry: WordEntry, written: string): void {
  const { list, value } = readWritten(written);
  if (written.startsWith(LIST_MARK.language)) {
    const at = entry.languages.indexOf(written.slice(1));
    if (at >= 0) entry.languages.splice(at, 1);
  } else if (list === LIST_MARK.empty) entry.empty = false;
  else if (list === LIST_MARK.number) entry.number = undefined;
  else if (list === LIST_MARK.currency) entry.currency = undefined;
  else if (value === '') entry.lists.delete(list);
  else {
    const left = entry.longer.get(list)?.filter((words) => words.join(FORM.joint) !== value);
    entry.longer.set(list, left ?? []);
  }
}
