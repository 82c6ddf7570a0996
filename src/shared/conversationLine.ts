/**
 * Reads one line of a conversation file: a conversation, or a problem that says what is wrong and
 * what would be right. Pure, so the command line and the local console read files the same way.
 */
import { SPEAKERS, type Conversation, type Turn } from './conversation.ts';
import { CHANNELS, type Channel } from './reasons.ts';

/** Why a line is not a conversation. */
export interface LineProblem {
  /** Line number, counted from 1. */
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

export type ParsedLine =
  | { readonly conversation: Conversation; readonly problem?: undefined }
  | { readonly conversation?: undefined; readonly problem: LineProblem };

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Strings that JSON parsers of other systems write for a missing optional value. */
const isAbsent = (value: unknown): boolean => value === undefined || value === null;

function turnProblem(turn: unknown, position: number): { message: string; fix: string } | null {
  const where = `turn ${position}`;
  if (!isObject(turn)) {
    return {
      message: `${where} is not an object`,
      fix: 'Write {"speaker":"customer","text":"…"}.'
    };
  }
  if (!(SPEAKERS as readonly unknown[]).includes(turn['speaker'])) {
    return {
      message: `${where} has the unknown speaker ${JSON.stringify(turn['speaker'])}`,
      fix: `Use one of ${SPEAKERS.join(', ')}.`
    };
  }
  if (turn['speaker'] === 'action') {
    if (typeof turn['name'] !== 'string' || turn['name'] === '') {
      return { message: `${where} is an action without a name`, fix: 'Add "name":"lookupOrder".' };
    }
    return null;
  }
  if (!isAbsent(turn['text']) && typeof turn['text'] !== 'string') {
    return { message: `${where} has a text that is not a string`, fix: 'Write "text":"…".' };
  }
  return null;
}

/** A status as a word; blank for anything that is none. */
const wordOf = (status: unknown): string => (typeof status === 'string' ? status : '');

function normalTurn(turn: Json): Turn {
  if (turn['speaker'] === 'action') {
    const status = turn['status'] === 'failed' || !isAbsent(turn['error']) ? 'failed' : 'worked';
    const given = turn['status'];
    const recorded =
      given === 'worked' || given === 'failed' ? {} : { recordedStatus: wordOf(given) };
    return {
      ...turn,
      speaker: 'action',
      name: turn['name'] as string,
      status,
      ...recorded
    };
  }
  return { ...turn, text: isAbsent(turn['text']) ? '' : turn['text'] } as Turn;
}

/**
 * Reads one line. Blank lines give null. Only `id` and `turns[].speaker` are required; a line with
 * `text` instead of `turns` is one customer turn. Unknown fields are kept.
 */
export function parseConversationLine(text: string, line: number): ParsedLine | null {
  const trimmed = line === 1 ? text.replace(/^\uFEFF/, '').trim() : text.trim();
  if (trimmed === '') {
    return null;
  }
  const problem = (message: string, fix: string): ParsedLine => ({
    problem: { line, message, fix }
  });
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch {
    return problem(
      'not valid JSON: a quote, a comma or a bracket is missing, or the line ends too early',
      'Put one whole JSON object on each line (JSON Lines).'
    );
  }
  if (!isObject(value)) {
    return problem('not a JSON object', 'Write {"id":"c1","turns":[…]}.');
  }
  const id = typeof value['id'] === 'number' ? String(value['id']) : value['id'];
  if (typeof id !== 'string' || id === '') {
    return problem('the conversation has no id', 'Add "id":"c1".');
  }
  const channel = value['channel'];
  if (!isAbsent(channel) && !CHANNELS.includes(channel as Channel)) {
    return problem(
      `unknown channel ${JSON.stringify(channel)}`,
      `Use one of ${CHANNELS.join(', ')}, or leave it out.`
    );
  }
  let turns = value['turns'];
  if (isAbsent(turns) && typeof value['text'] === 'string') {
    turns = [{ speaker: 'customer', text: value['text'] }];
  }
  if (!Array.isArray(turns)) {
    return problem('the conversation has no turns', 'Add "turns":[{"speaker":"customer",…}].');
  }
  for (const [index, turn] of turns.entries()) {
    const wrong = turnProblem(turn, index + 1);
    if (wrong) {
      return problem(wrong.message, wrong.fix);
    }
  }
  return {
    conversation: { ...value, id, turns: (turns as Json[]).map(normalTurn) }
  };
}
