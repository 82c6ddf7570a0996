/**
 * The tables of this folder as word lists and words: `packetActCancel` finds a request to cancel,
 * `actCancel` is what it is called.
 */
import type { Message } from '../../../src/policy/message.ts';
import type { PhraseSet } from '../../../src/policy/phraseSet.ts';
import { wordListTexts } from '../../../src/policy/wordListTexts.ts';
import { acts } from './acts.ts';
import { knowledge } from './knowledge.ts';
import { objects } from './objects.ts';
import { openings } from './openings.ts';
import { staffLines } from './staffLines.ts';
import { turnsOfPhrase } from './turnsOfPhrase.ts';

interface Row {
  readonly code: string;
  readonly language: string;
  readonly cues: readonly string[];
  /** What it is called in this language; blank in tables that only find. */
  readonly words: string;
}

/** The rows of one table. A line without indent names a code, the indented ones below are its languages. */
function rowsOf(table: string): readonly Row[] {
  let code = '';
  return table.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    if (!line.startsWith(' ')) code = line.trim();
    if (!line.startsWith(' ')) return [];
    const [cues = '', words = ''] = line.trim().slice(3).split('>');
    return [
      {
        code,
        language: line.trim().slice(0, 2),
        cues: cues.split(',').map((cue) => cue.trim()),
        words: words.trim()
      }
    ];
  });
}

const capitalised = (code: string): string => code.charAt(0).toUpperCase() + code.slice(1);

const listsOf = (table: string, prefix: string, rationale: string): readonly PhraseSet[] =>
  rowsOf(table).map(({ code, language, cues }) => ({
    signal: null,
    group: 'packet',
    kind: 'wordList',
    list: `packet${prefix}${capitalised(code)}`,
    language,
    rationale,
    patterns: wordListTexts(cues)
  }));

function messagesOf(table: string, prefix: string): readonly Message[] {
  const words = new Map<string, Record<string, string>>();
  for (const row of rowsOf(table)) {
    if (row.words === '') continue;
    const known = words.get(row.code) ?? {};
    words.set(row.code, { ...known, [row.language]: row.words });
  }
  return [...words].map(([code, each]) => ({
    code: `${prefix}${capitalised(code)}`,
    kind: 'summary',
    words: each
  }));
}

export const matterCues: readonly PhraseSet[] = [
  ...listsOf(acts, 'Act', 'What customers ask to have done.'),
  ...listsOf(objects, 'Object', 'What requests are about.'),
  ...listsOf(knowledge, 'Know', 'What a colleague must know before the first word.'),
  ...listsOf(turnsOfPhrase, 'Turn', 'Small words that decide how a sentence is read.')
];

/** The sentences of a table: code lines, then `language text`. */
function sentencesOf(table: string, kind: Message['kind']): readonly Message[] {
  const messages: { code: string; kind: Message['kind']; words: Record<string, string> }[] = [];
  for (const line of table.split('\n')) {
    if (line.trim() === '') continue;
    if (!line.startsWith(' ')) messages.push({ code: line.trim(), kind, words: {} });
    else messages.at(-1)!.words[line.trim().slice(0, 2)] = line.trim().slice(3);
  }
  return messages;
}

export const matterMessages: readonly Message[] = [
  ...messagesOf(acts, 'act'),
  ...messagesOf(objects, 'object'),
  ...sentencesOf(openings, 'opening'),
  ...sentencesOf(staffLines, 'summary')
];
