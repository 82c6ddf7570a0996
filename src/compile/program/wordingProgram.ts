/** Writes the wording resource: every message in all its languages, and the cues packets are read with. */
import { LIST } from '../../detect/index.ts';
import type { Message, Policy } from '../../policy/index.ts';
import {
  escapeValue,
  SECTION,
  WORDING_RESOURCE,
  writeResource,
  writeSection
} from '../../shared/program.ts';
import { listEntries } from './wordLines.ts';

const flag = (value: boolean | undefined): string => (value === true ? '1' : '');

/** Code, kind, order, reason, target, whether to confirm, whether to agree, then languages and words. */
function messageLine(message: Message): string {
  const { code, kind, order = 0, reason = '', target = '', confirm, mustAgree, words } = message;
  const spoken = Object.entries(words)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([language, text]) => [language, escapeValue(text)]);
  return [code, kind, order, reason, target, flag(confirm), flag(mustAgree), ...spoken].join('\t');
}

/** The whole text; the same policy gives the same bytes. */
export function writeWording({ messages, phrases }: Policy): string {
  const cues = [...listEntries(phrases)]
    .filter(([list]) => list.startsWith(LIST.cues))
    .map(([list, entries]) => `${list}\t${[...new Set(entries)].join('|')}`);
  return writeResource(WORDING_RESOURCE, [
    writeSection(SECTION.cues, cues.sort()),
    writeSection(SECTION.messages, messages.map(messageLine).sort())
  ]);
}
