/**
 * What an org adds to the phrases of a program: records of `Handoff_Phrase__mdt`. A record adds a
 * pattern or words to a list, replaces a shipped pattern by its text, or switches one off.
 */
import type { PhraseRecord } from '../../shared/records.ts';
import { toPoints } from '../points.ts';
import { OWN_LIST, PatternError, patternForm, type ListLookup } from './pattern.ts';
import type { Phrase } from './phraseIndex.ts';
import { readWords } from './words.ts';

/** A record that could not be read, with what to do. */
export interface OverlayProblem {
  readonly phrase: string;
  readonly message: string;
}

/** The records as the matcher needs them. */
export interface Overlay {
  /** Looked for in every turn. */
  readonly phrases: readonly Phrase[];
  /** Forms of shipped patterns that no longer count, by signal. */
  readonly replaced: ReadonlyMap<string, readonly string[]>;
  /** Entries put into a list or taken out of it, by the name of the list. */
  readonly added: ReadonlyMap<string, readonly string[]>;
  readonly removed: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly OverlayProblem[];
}

/** The patterns of a record: `;` stands between several that mean the same. */
function patternsOf(text: string): readonly string[] {
  return text
    .split(';')
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '');
}

const isList = ({ kind }: PhraseRecord): boolean => kind === 'wordList';

/** Entries by list; `isActive` chooses those added or those removed. */
function entriesBy(records: readonly PhraseRecord[], isActive: boolean) {
  const lists = new Map<string, string[]>();
  for (const record of records) {
    if (!isList(record) || record.active !== isActive) continue;
    const entries = record.pattern.split('|').map((entry) => entry.trim());
    const readable = entries.filter((entry) => readWords(entry).words.length > 0);
    lists.set(record.list, [...(lists.get(record.list) ?? []), ...readable]);
  }
  return lists;
}

function phraseOf(record: PhraseRecord, form: string): Phrase {
  const isExclusion = record.kind === 'exclusion';
  return {
    signal: record.signal,
    group: record.group,
    kind: isExclusion ? 'exclusion' : 'pattern',
    points: isExclusion ? 0 : toPoints(record.weight ?? 0),
    rationale: record.rationale,
    topic: record.topic,
    form
  };
}

/** Reads the records; one that cannot be read is left out and named. */
export function readOverlay(records: readonly PhraseRecord[], shipped: ListLookup): Overlay {
  const added = entriesBy(records, true);
  const lists: ListLookup = (name) =>
    shipped(name) ?? (added.has(name) ? OWN_LIST + name : undefined);
  const phrases: Phrase[] = [];
  const replaced = new Map<string, string[]>();
  const problems: OverlayProblem[] = [];
  for (const record of records) {
    if (isList(record)) continue;
    try {
      for (const pattern of patternsOf(record.replaces)) {
        const forms = replaced.get(record.signal) ?? [];
        replaced.set(record.signal, [...forms, patternForm(pattern, lists)]);
      }
      if (!record.active) continue;
      for (const pattern of patternsOf(record.pattern)) {
        phrases.push(phraseOf(record, patternForm(pattern, lists)));
      }
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      problems.push({ phrase: record.name, message: error.message });
    }
  }
  return { phrases, replaced, added, removed: entriesBy(records, false), problems };
}
