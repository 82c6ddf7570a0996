/**
 * Runs one function over every conversation of `--input`: reading, progress, bad lines and output
 * are the same for all commands that do so.
 */
import { once } from 'node:events';
import type { Conversation } from '../shared/conversation.ts';
import { type CommandContext, type OptionValues } from './command.ts';
import { openSource, readConversations, type ReadCounts } from './conversationFile.ts';

/** Bad lines that are named one by one; further ones are counted. */
const NAMED_PROBLEMS = 20;

/** Milliseconds between two progress lines: often on a terminal, rarely in a log. */
const PROGRESS_EVERY = { terminal: 100, log: 5000 } as const;

/** Writes text and waits when the reader is slower than we are. */
async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) {
    await once(stream, 'drain');
  }
}

function progressOf(context: CommandContext, size: number | null) {
  const terminal = (context.stderr as NodeJS.WriteStream).isTTY === true;
  const every = terminal ? PROGRESS_EVERY.terminal : PROGRESS_EVERY.log;
  let last = Date.now();
  let shown = false;
  return {
    step(counts: ReadCounts): void {
      const now = Date.now();
      if (now - last < every) {
        return;
      }
      last = now;
      shown = true;
      const share = size ? ` (${Math.floor((100 * counts.bytes) / size)} %)` : '';
      const text = `${counts.conversations} conversations${share}`;
      context.stderr.write(terminal ? `\r${text}\u001b[K` : `${text}\n`);
    },
    end(): void {
      if (shown && terminal) {
        context.stderr.write('\r\u001b[K');
      }
    }
  };
}

/**
 * Reads every conversation and prints one line for each.
 * @param start called once the input is known to exist; gives the function that turns a conversation
 * into its line, or null for no line
 * @param stop ends the run before the next conversation
 * @returns what was read
 * @throws CommandError on input that cannot be used at all
 */
export async function runConversations(
  context: CommandContext,
  options: OptionValues,
  start: () => Promise<(conversation: Conversation) => string | null>,
  stop?: AbortSignal
): Promise<ReadCounts> {
  const source = await openSource(context, options);
  const handle = await start();
  const counts: ReadCounts = { lines: 0, conversations: 0, problems: 0, bytes: 0 };
  const progress = progressOf(context, source.size);
  const conversations = readConversations(source, {
    strict: options['strict'] === true,
    counts,
    report: (problem) => {
      if (counts.problems <= NAMED_PROBLEMS) {
        context.stderr.write(
          `${source.name}:${problem.line}: skipped: ${problem.message}. ${problem.fix}\n`
        );
      }
    }
  });
  try {
    for await (const conversation of conversations) {
      if (stop?.aborted === true) break;
      const line = handle(conversation);
      if (line !== null) {
        await write(context.stdout, `${line}\n`);
      }
      progress.step(counts);
    }
  } finally {
    progress.end();
  }
  if (counts.problems > 0) {
    context.stderr.write(
      `${counts.problems} of ${counts.lines} lines were skipped; --strict stops at the first.\n`
    );
  }
  return counts;
}
