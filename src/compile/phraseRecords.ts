/** Turns sets of phrases into records, one per pattern, with names that stay when others are added. */
import type { PhraseSet } from '../policy/index.ts';
import type { PhraseRecord } from '../shared/records.ts';
import { fingerprint, recordName, words } from './names.ts';

/** The records of all sets. A name holds signal, group, language and a fingerprint of the pattern. */
export function phraseRecords(sets: readonly PhraseSet[]): readonly PhraseRecord[] {
  return sets.flatMap((set) =>
    set.patterns.map((entry): PhraseRecord => {
      const { pattern, weight } =
        typeof entry === 'string' ? { pattern: entry, weight: set.weight } : entry;
      const mark = fingerprint(`${set.topic ?? ''} ${set.kind} ${pattern}`).slice(-6);
      const subject = words(set.list ?? set.signal ?? 'words').replace(/ /g, '');
      return {
        name: recordName(
          `${subject}_${set.group}`.slice(0, 28),
          set.language.replace('*', 'all'),
          mark
        ),
        signal: set.signal ?? '',
        group: set.group,
        kind: set.kind,
        list: set.list ?? '',
        language: set.language,
        pattern,
        weight: weight ?? null,
        topic: set.topic ?? '',
        active: true,
        rationale: set.rationale
      };
    })
  );
}
