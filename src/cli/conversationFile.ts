/**
 * Reads conversations from a file or standard input, one line at a time, so that a file larger than
 * memory works; says with line number what it could not read.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import type { Conversation } from '../shared/conversation.ts';
import { parseConversationLine, type LineProblem } from '../shared/conversationLine.ts';
import { CommandError, type CommandContext, type OptionValues } from './command.ts';

/** Longest line that is read; a longer one is reported, not loaded. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/** A line of a stream: its text, or null when it was too long to keep. */
interface Line {
  readonly number: number;
  readonly text: string | null;
  /** Bytes read so far, for progress. */
  readonly bytes: number;
}

/** Splits a byte stream into lines; refuses binary input by its zero bytes. */
async function* linesOf(
  stream: AsyncIterable<Buffer>,
  name: string,
  longest: number
): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let tooLong = false;
  let number = 0;
  let bytes = 0;
  for await (const chunk of stream) {
    if (chunk.includes(0)) {
      throw new CommandError(
        `${name} is not a text file.`,
        'Give a JSON Lines file: one conversation as JSON on each line.'
      );
    }
    bytes += chunk.length;
    const parts = (rest + decoder.write(chunk)).split('\n');
    rest = parts.pop()!;
    for (const part of parts) {
      number += 1;
      yield { number, text: tooLong || part.length > longest ? null : part, bytes };
      tooLong = false;
    }
    if (rest.length > longest) {
      tooLong = true;
      rest = '';
    }
  }
  rest += decoder.end();
  if (rest !== '' || tooLong) {
    yield { number: number + 1, text: tooLong ? null : rest, bytes };
  }
}

/** A source of conversations with what is known about its size. */
export interface ConversationSource {
  readonly name: string;
  /** Size in bytes; null for standard input. */
  readonly size: number | null;
  readonly stream: AsyncIterable<Buffer>;
}

/** Opens the file of `--input`; explains what is wrong with it when it cannot be opened. */
export async function openSource(
  context: CommandContext,
  options: OptionValues
): Promise<ConversationSource> {
  const input = options['input'];
  if (typeof input !== 'string' || input === '') {
    throw new CommandError(
      'No input file was given.',
      'Add --input FILE, or --input - for a pipe.'
    );
  }
  if (input === '-') {
    return { name: 'standard input', size: null, stream: process.stdin };
  }
  const path = resolve(context.directory, input);
  const found = await stat(path).catch(() => null);
  if (!found) {
    throw new CommandError(`${input} does not exist.`, `Looked for it at ${path}.`);
  }
  if (found.isDirectory()) {
    throw new CommandError(`${input} is a folder.`, 'Name a JSON Lines file in it.');
  }
  return { name: input, size: found.size, stream: createReadStream(path) };
}

/** What reading has come to so far. */
export interface ReadCounts {
  lines: number;
  conversations: number;
  problems: number;
  bytes: number;
}

/**
 * Yields the conversations of a source. A line that cannot be read is reported through `report` and
 * skipped; with `strict` it ends the run with a `CommandError`. A source without a single
 * conversation is an error, because a silent empty result looks like success.
 */
export async function* readConversations(
  source: ConversationSource,
  settings: {
    readonly strict: boolean;
    readonly report: (problem: LineProblem) => void;
    readonly counts: ReadCounts;
    readonly longestLine?: number;
  }
): AsyncGenerator<Conversation> {
  const { counts } = settings;
  const longest = settings.longestLine ?? LONGEST_LINE;
  for await (const line of linesOf(source.stream, source.name, longest)) {
    counts.lines = line.number;
    counts.bytes = line.bytes;
    const parsed =
      line.text === null
        ? {
            problem: {
              line: line.number,
              message: `the line is longer than ${Math.round(longest / 1024 / 1024)} MiB`,
              fix: 'Split the conversation, or put each conversation on a line of its own.'
            }
          }
        : parseConversationLine(line.text, line.number);
    if (parsed === null) {
      continue;
    }
    if (parsed.problem) {
      counts.problems += 1;
      if (settings.strict) {
        throw new CommandError(
          `${source.name}:${parsed.problem.line}: ${parsed.problem.message}.`,
          parsed.problem.fix
        );
      }
      settings.report(parsed.problem);
      continue;
    }
    counts.conversations += 1;
    yield parsed.conversation;
  }
  if (counts.conversations === 0) {
    throw new CommandError(
      `${source.name} holds no conversation${
        counts.problems > 0 ? ` (${counts.problems} lines could not be read)` : ''
      }.`,
      'Each line is one JSON object such as {"id":"c1","turns":[{"speaker":"customer","text":"…"}]}.'
    );
  }
}
