/** Gate: a room uses `shared` and the rooms before it, never one after it, in TypeScript and in Apex. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { nothingToCheck, type Gate, type GateMessage } from './gate.ts';
import { projectFiles } from './sources.ts';

/** The rooms in the order in which they may use each other; a room is a folder of this name. */
export const ROOMS = [
  'shared',
  'redact',
  'detect',
  'decide',
  'prepare',
  'transfer',
  'resolve',
  'run',
  'learn',
  'keep'
] as const;

const FIX = 'Move what is needed to an earlier room, or hand it in from outside.';

const placeOf = (room: string | undefined): number =>
  ROOMS.findIndex((each) => each === (room ?? ''));

const roomOf = (file: string): string | undefined =>
  /^(?:src|force-app\/core)\/([a-z]+)\//.exec(file)?.[1];

const isTest = (file: string, text: string): boolean =>
  file.includes('/__tests__/') || /^@IsTest/im.test(text);

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Comments and texts, blanked so that lines and offsets stay. */
const bare = (apex: string): string =>
  apex.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'/g, (match) =>
    match.replace(/[^\n]/g, ' ')
  );

/** What a file uses: the room of each target and where it is named. */
function usesOf(file: string, text: string, classes: ReadonlyMap<string, string>) {
  if (file.endsWith('.ts')) {
    return [...text.matchAll(/(?:from|import) '(\.[^']*)'/g)].map((match) => ({
      target: join(dirname(file), match[1] ?? ''),
      index: match.index
    }));
  }
  return [...bare(text).matchAll(/\bHandoff\w+/g)].flatMap((match) => {
    const target = classes.get(match[0].toLowerCase());
    return target === undefined ? [] : [{ target, index: match.index }];
  });
}

/** The gate. */
export const gate: Gate = {
  name: 'law',
  title: 'a room uses only the rooms before it',
  run({ root }) {
    const files = projectFiles(root, ['.ts', '.cls', '.trigger']).filter(
      (file) => placeOf(roomOf(file)) >= 0 && existsSync(join(root, file))
    );
    if (files.length === 0) return Promise.resolve(nothingToCheck('rooms', 'Add a room.'));
    const classes = new Map(
      files
        .filter((file) => file.endsWith('.cls'))
        .map((file) => [(/([^/]+)\.cls$/.exec(file)?.[1] ?? '').toLowerCase(), file] as const)
    );
    const messages: GateMessage[] = [];
    for (const file of files) {
      const text = readFileSync(join(root, file), 'utf8');
      if (isTest(file, text)) continue;
      const own = placeOf(roomOf(file));
      for (const { target, index } of usesOf(file, text, classes)) {
        if (placeOf(roomOf(target)) <= own) continue;
        const message = `${roomOf(file) ?? ''} uses ${target}, and ${roomOf(target) ?? ''} comes later.`;
        messages.push({ file, line: lineOf(text, index), message, fix: FIX });
      }
    }
    const failed = new Set(messages.map(({ file }) => file)).size;
    return Promise.resolve({ passed: files.length - failed, failed, messages });
  }
};
