/**
 * The cue words a packet is read with: lists of the policy whose name starts with `packet`. An admin
 * who adds a word in Setup changes what both engines find.
 */
import { linesOf, SECTION } from '../../shared/program.ts';
import type { PolicyRecords } from '../../shared/records.ts';
import { fold } from '../../redact/fold.ts';

/** Names of the lists, as records carry them. */
export const CUE_LISTS = [
  'packetRequestLead',
  'packetTopicLead',
  'packetAskedName',
  'packetPerson',
  'packetReach',
  'packetGreeting',
  'packetIdNoun',
  'packetNumberNoun',
  'packetIdLabel',
  'packetIdWord',
  'packetMaskedFact',
  'packetCurrency',
  'packetMonth',
  'packetRefusal',
  'packetPromise',
  'packetNoPromise',
  'packetYes',
  'packetProposal',
  'packetNameLead'
] as const;
export type CueList = (typeof CUE_LISTS)[number];

/** Words by list, longest first, folded. */
export type Cues = Readonly<Record<CueList, readonly string[]>>;

/** Every list by name, of all languages: a conversation changes language more often than it says so. */
export function readLists({
  wording,
  phrases
}: Pick<PolicyRecords, 'wording' | 'phrases'>): ReadonlyMap<string, ReadonlySet<string>> {
  const lists = new Map<string, Set<string>>();
  const change = (list: string, words: string, active: boolean): void => {
    const known = lists.get(list) ?? new Set<string>();
    lists.set(list, known);
    for (const word of words.split('|')) {
      if (word.trim() !== '') known[active ? 'add' : 'delete'](fold(word.trim()));
    }
  };
  for (const line of linesOf(wording, SECTION.cues)) {
    const [list, words] = line.split('\t');
    change(list, words, true);
  }
  for (const { kind, list, pattern, active } of phrases) {
    if (kind === 'wordList' && list.startsWith('packet')) change(list, pattern, active);
  }
  return lists;
}

/** Reads the lists that are searched one by one. */
export function readCues(records: Pick<PolicyRecords, 'wording' | 'phrases'>): Cues {
  const lists = readLists(records);
  return Object.fromEntries(
    CUE_LISTS.map((list) => [
      list,
      [...(lists.get(list) ?? [])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    ])
  ) as unknown as Cues;
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[a-z0-9\u00df-\uffff]/.test(character);

/** Where a cue stands in a folded text as whole words; -1 when it does not. */
export function indexOfCue(folded: string, cue: string, from = 0): number {
  for (let at = folded.indexOf(cue, from); at !== -1; at = folded.indexOf(cue, at + 1)) {
    const closed = cue.endsWith("'") || !isLetter(folded[at + cue.length]);
    if (closed && !isLetter(folded[at - 1])) return at;
  }
  return -1;
}

/** The cue that stands first in a folded text, longest where two start together; null for none. */
export function firstCue(
  folded: string,
  cues: readonly string[],
  from = 0
): { readonly at: number; readonly cue: string } | null {
  let found: { at: number; cue: string } | null = null;
  for (const cue of cues) {
    const at = indexOfCue(folded, cue, from);
    if (at !== -1 && (found === null || at < found.at)) found = { at, cue };
  }
  return found;
}

/** True when one of the cues stands in the folded text as whole words. */
export const hasCue = (folded: string, cues: readonly string[]): boolean =>
  firstCue(folded, cues) !== null;
