/**
 * Conversations as other systems export them, turned into lines of the project's own format: a JSON
 * array, one conversation, chat `messages`, a table with a row for each message, a WhatsApp export.
 * Every line keeps its place, so that what is wrong with it can be found again.
 */

/** One conversation before it is read, with the line or entry it stands in, counted from 1. */
export interface SourceLine {
  readonly place: number;
  readonly text: string;
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What other systems call who speaks. */
const SPEAKERS: Readonly<Record<string, string>> = {
  user: 'customer',
  client: 'customer',
  visitor: 'customer',
  consumer: 'customer',
  caller: 'customer',
  enduser: 'customer',
  contact: 'customer',
  assistant: 'ai',
  bot: 'ai',
  chatbot: 'ai',
  virtualagent: 'ai',
  model: 'ai',
  agent: 'human',
  representative: 'human',
  operator: 'human',
  support: 'human',
  tool: 'action',
  function: 'action'
};

/** The project's word for a speaker; an unknown one stays, so that reading can name it. */
export function speakerOf(given: string): string {
  const plain = given.toLowerCase().replace(/[^a-z]/g, '');
  return SPEAKERS[plain] ?? plain;
}

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function contentOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part) => (isObject(part) && typeof part['text'] === 'string' ? part['text'] : ''))
    .join(' ')
    .trim();
}

function turnOf(message: unknown): Json[] {
  if (!isObject(message) || message['role'] === 'system' || message['role'] === 'developer') {
    return [];
  }
  const speaker = speakerOf(wordOf(message['role']));
  const text = contentOf(message['content']);
  if (speaker === 'action') return [{ speaker, name: wordOf(message['name']) || 'tool', text }];
  return text === '' ? [] : [{ speaker, text }];
}

/** Chat `messages` become turns; the instructions to the model are no part of the conversation. */
function withTurns(value: unknown, place: number): unknown {
  if (!isObject(value)) return value;
  const named = value['id'] === undefined ? { id: `conversation ${place}`, ...value } : value;
  const { messages, ...rest } = named;
  if (!Array.isArray(messages) || rest['turns'] !== undefined) return named;
  return { ...rest, turns: messages.flatMap(turnOf) };
}

const asLines = (values: readonly unknown[]): SourceLine[] =>
  values.map((value, index) => ({
    place: index + 1,
    text: JSON.stringify(withTurns(value, index + 1))
  }));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Lines of JSON; only those with `messages` are changed, all others are read as they stand. */
function jsonLines(text: string): SourceLine[] {
  return text.split('\n').map((line, index) => {
    const value = line.includes('"messages"') ? parsed(line) : undefined;
    const changed = value === undefined ? line : JSON.stringify(withTurns(value, index + 1));
    return { place: index + 1, text: changed };
  });
}

const CHAT_LINE =
  /^\u200e?\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f]?[AaPp]\.?[Mm]\.?)?\]?(?: -)? ([^:]+): (.*)$/;

/** A WhatsApp export: whoever writes first is the customer, everybody else answers as the assistant. */
function chatExport(lines: readonly string[]): SourceLine[] | null {
  if (!lines.slice(0, 5).some((line) => CHAT_LINE.test(line))) return null;
  const turns: { speaker: string; text: string }[] = [];
  let customer: string | undefined;
  for (const line of lines) {
    const [, name, text = ''] = CHAT_LINE.exec(line) ?? [];
    const last = turns.at(-1);
    if (name !== undefined) {
      customer ??= name;
      turns.push({ speaker: name === customer ? 'customer' : 'ai', text });
    } else if (last && line.trim() !== '') last.text += `\n${line}`;
  }
  return asLines([{ id: 'chat', turns }]);
}

/** All conversations of a file's text, whatever system wrote it. */
export function sourceLines(text: string): SourceLine[] {
  const plain = text.replace(/^\uFEFF/, '');
  const start = plain.trimStart().slice(0, 1);
  if (start === '[' && !CHAT_LINE.test(plain.trimStart().split('\n', 1)[0] ?? '')) {
    const value = parsed(plain);
    if (Array.isArray(value)) {
      const isOneChat = value.length > 0 && value.every((each) => isObject(each) && 'role' in each);
      return asLines(isOneChat ? [{ messages: value }] : value);
    }
  }
  if (start === '{') {
    const value = parsed(plain);
    if (isObject(value)) {
      const { conversations } = value;
      return asLines(Array.isArray(conversations) ? conversations : [value]);
    }
    return jsonLines(text);
  }
  const lines = plain.split(/\r?\n/);
  return chatExport(lines) ?? table(lines, plain) ?? jsonLines(text);
}

/** Columns of a table, by the names that exports give them. */
const COLUMNS = {
  id: ['conversationid', 'conversation', 'chatid', 'sessionid', 'ticketid', 'caseid', 'id'],
  speaker: ['speaker', 'role', 'sender', 'author', 'from', 'participant'],
  text: ['text', 'message', 'content', 'body', 'utterance']
} as const;

/** Cells of a table; a quoted cell may hold separators, quotes and line ends. */
export function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (quoted && character === '"' && text[index + 1] === '"') {
      cell += '"';
      index += 1;
    } else if (character === '"') quoted = !quoted;
    else if (quoted || (character !== separator && character !== '\n')) cell += character;
    else {
      rows.at(-1)!.push(cell.replace(/\r$/, ''));
      cell = '';
      if (character === '\n') rows.push([]);
    }
  }
  rows.at(-1)!.push(cell.replace(/\r$/, ''));
  return rows.filter((row) => row.some((value) => value !== ''));
}

/** A table with one message a row; null when its first line names no such columns. */
function table([first = '']: readonly string[], text: string): SourceLine[] | null {
  const separator = [',', ';', '\t'].find((each) => first.includes(each));
  if (!separator) return null;
  const [heads = [], ...rows] = cellsOf(text, separator);
  const names = heads.map((head) => head.toLowerCase().replace(/[^a-z]/g, ''));
  const column = (wanted: readonly string[]): number =>
    names.findIndex((name) => wanted.includes(name));
  const [id, speaker, words] = [column(COLUMNS.id), column(COLUMNS.speaker), column(COLUMNS.text)];
  if (speaker < 0 || words < 0) return null;
  const conversations = new Map<string, Json[]>();
  for (const row of rows) {
    const key = (id < 0 ? '' : row[id]) || 'conversation';
    const turns = conversations.get(key) ?? [];
    turns.push({ speaker: speakerOf(row[speaker] ?? ''), text: row[words] ?? '' });
    conversations.set(key, turns);
  }
  return asLines([...conversations].map(([key, turns]) => ({ id: key, turns })));
}
