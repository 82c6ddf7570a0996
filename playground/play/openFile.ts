/**
 * Opens a conversation file in the browser: the same lines, and the same messages, as the command line,
 * and what other systems export.
 */
import type { Conversation } from '../../src/shared/conversation.ts';
import { parseConversationLine, type LineProblem } from '../../src/shared/conversationLine.ts';
import { sourceLines } from './formats.ts';
import { inSlices } from './slices.ts';

/** Largest file the console takes into memory; the command line has no such limit. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** What a file held. `refusal` says why nothing could be read at all. */
export interface OpenedFile {
  readonly name: string;
  readonly conversations: readonly Conversation[];
  readonly problems: readonly LineProblem[];
  readonly refusal: string | null;
}

/** The part of a browser `File` that reading needs. */
export interface ReadableFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * Reads the whole file. Never rejects: what went wrong is in the result.
 * @param tell the share that is read, 0 to 1
 */
export async function openFile(
  file: ReadableFile,
  tell: (share: number) => void = () => undefined
): Promise<OpenedFile> {
  const refuse = (refusal: string): OpenedFile => ({
    name: file.name,
    conversations: [],
    problems: [],
    refusal
  });
  if (file.size > LARGEST_FILE) {
    const size = Math.ceil(file.size / 1024 / 1024);
    return refuse(
      `${file.name} has ${size} MB; the console opens up to ${LARGEST_FILE / 1024 / 1024} MB. Use "npx handoff decide --input ${file.name}", which has no limit.`
    );
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refuse(`${file.name} could not be read. Check that it is a file and still there.`);
  }
  const text = decode(bytes);
  if (text === null) {
    return refuse(
      `${file.name} is not a text file. Open JSON Lines, a JSON array, a table (CSV) or a chat export.`
    );
  }
  return readLines(file.name, text, tell);
}

/** The text of UTF-8 bytes; null when they are something else. */
function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function readLines(
  name: string,
  text: string,
  tell: (share: number) => void
): Promise<OpenedFile> {
  const conversations: Conversation[] = [];
  const problems: LineProblem[] = [];
  const lines = sourceLines(text);
  await inSlices(
    lines,
    (line) => {
      const parsed = parseConversationLine(line.text, line.place);
      if (parsed?.conversation) conversations.push(parsed.conversation);
      if (parsed?.problem) problems.push(parsed.problem);
    },
    (done) => tell(done / lines.length)
  );
  const empty = conversations.length === 0 && problems.length === 0;
  return {
    name,
    conversations,
    problems,
    refusal: empty ? `${name} is empty. Put one conversation as JSON on each line.` : null
  };
}
