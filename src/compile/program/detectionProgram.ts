/** Writes the detection resource: settings, meanings, languages, redaction and words. */
import { LIST, readWords } from '../../detect/index.ts';
import type { Policy } from '../../policy/index.ts';
import {
  DETECTION_RESOURCE,
  escapeValue,
  SECTION,
  writeResource,
  writeSection,
  writeWords
} from '../../shared/program.ts';
import type { CompiledSetting } from '../settings.ts';
import { meaningsOf } from './meanings.ts';
import { redactionSections } from './redactionSections.ts';
import { listEntries, listMarks, wordLines } from './wordLines.ts';

/** Keys with everything that belongs to each, both sorted. */
function keyed(pairs: Iterable<readonly [key: string, value: string]>): readonly string[] {
  const values = new Map<string, Set<string>>();
  for (const [key, value] of pairs) {
    const known = values.get(key);
    if (known === undefined) values.set(key, new Set([value]));
    else known.add(value);
  }
  return [...values].map(([key, each]) => `${key}\t${[...each].sort().join(' ')}`).sort();
}

/** Lines of the languages that have an ending or a letter. */
function languageLines(
  lists: ReadonlyMap<string, readonly string[]>,
  prefix: string,
  fold: (entry: string) => string
): readonly string[] {
  return keyed(
    [...lists].flatMap(([list, entries]) =>
      list.startsWith(prefix)
        ? entries.map((entry) => [fold(entry), list.slice(prefix.length)] as const)
        : []
    )
  );
}

/** The whole text; the same policy gives the same bytes. */
export function writeDetection(policy: Policy, settings: readonly CompiledSetting[]): string {
  const lists = listEntries(policy.phrases);
  const meanings = meaningsOf(policy.phrases);
  const folded = (entry: string): string => readWords(entry).words.join('');
  return writeResource(DETECTION_RESOURCE, [
    writeSection(
      SECTION.settings,
      settings.map(({ setting, value }) => `${setting}\t${escapeValue(value)}`).sort()
    ),
    writeSection(SECTION.meanings, meanings.lines),
    writeSection(
      SECTION.lists,
      [...listMarks(policy.phrases)].map(([name, mark]) => `${mark}\t${name}`).sort()
    ),
    writeSection(SECTION.endings, languageLines(lists, LIST.endings, folded)),
    writeSection(
      SECTION.letters,
      languageLines(lists, LIST.letters, (letter) => letter)
    ),
    redactionSections(policy.redactions),
    writeWords(wordLines(policy.phrases, (set, each) => meanings.markOf(set, each)))
  ]);
}
