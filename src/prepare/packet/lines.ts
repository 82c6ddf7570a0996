/**
 * A conversation as numbered lines: one shape for what was said and what was done, which both the
 * laptop (from a recorded conversation) and the org (from turn rows) can fill.
 */
import type { ActionTurn, Conversation, Turn } from '../../shared/conversation.ts';
import type { PacketTurn } from '../../shared/packet.ts';
import type { AttemptResult } from '../../shared/reasons.ts';
import { wordsOfName } from '../../redact/redactConversation.ts';

/** One named value an action was given or answered. */
export interface LineValue {
  /** Words of the field, such as `reservation id`. */
  readonly name: string;
  readonly value: string;
}

/** One line; texts are redacted. */
export interface PacketLine {
  /** Counted from 1 over all turns. */
  readonly sequence: number;
  readonly speaker: PacketTurn['speaker'];
  /** What was said; blank on action lines. */
  readonly text: string;
  readonly at: string | null;
  /** Name of the action; blank unless the speaker is `action`. */
  readonly action: string;
  readonly result: AttemptResult | null;
  /** Why an action did not work; blank when it did. */
  readonly why: string;
  /** What the action was given. */
  readonly given: readonly LineValue[];
  /** What the action answered, top level only. */
  readonly answered: readonly LineValue[];
}

const MOST_DEPTH = 4;
const FAILED_WORDS: ReadonlySet<string> = new Set(
  'failed failure error errored timeout timedout exception rejected'.split(' ')
);

/** Words recordings use for a refusal by a rule. */
const REFUSED_WORDS: ReadonlySet<string> = new Set([
  'notallowed',
  'forbidden',
  'denied',
  'unauthorized'
]);
/** Words recordings use for success; a status that is none of these says nothing either way. */
const WORKED_WORDS: ReadonlySet<string> = new Set(
  'worked succeeded success successful ok completed complete done'.split(' ')
);

/** Pairs of a JSON text that may have been cut off: `"key": "value"` and `"key": 12`. */
function pairsOfText(text: string): LineValue[] {
  const pairs: LineValue[] = [];
  for (const match of text.matchAll(/"([A-Za-z0-9_ -]{1,60})"\s*:\s*(?:"([^"]*)"|(-?[0-9.]+))/g)) {
    const value = match[2] ?? match[3] ?? '';
    if (value !== '') pairs.push({ name: wordsOfName(match[1] ?? ''), value });
  }
  return pairs;
}

const isJsonText = (value: unknown): value is string =>
  typeof value === 'string' && /^\s*[[{]/.test(value);

/** Every named scalar below a value, in order. */
function pairsOf(name: string, value: unknown, depth: number): LineValue[] {
  if (isJsonText(value)) return pairsOfText(value);
  if (typeof value === 'string' || typeof value === 'number') {
    return name === '' || value === '' ? [] : [{ name: wordsOfName(name), value: String(value) }];
  }
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => pairsOf(name, each, depth - 1));
  return Object.entries(value).flatMap(([key, each]) => pairsOf(key, each, depth - 1));
}

/** Words of an output that says it failed; null when it does not. */
function failureOf(output: unknown): string | null {
  if (typeof output === 'string') {
    const text = output.trim();
    if (/^(?:error|exception|failed|failure|traceback)\b/i.test(text)) {
      return text.replace(/^(?:error|exception)\s*:\s*/i, '');
    }
    return isJsonText(text) ? failureOf(parsed(text)) : null;
  }
  if (typeof output !== 'object' || output === null || Array.isArray(output)) return null;
  const fields = output as Record<string, unknown>;
  const error = fields['error'] ?? fields['errors'] ?? fields['errorMessage'];
  const failed =
    fields['success'] === false ||
    fields['ok'] === false ||
    (typeof fields['status'] === 'string' && FAILED_WORDS.has(fields['status'].toLowerCase()));
  const hasError = error !== undefined && error !== null && error !== '' && error !== false;
  if (!failed && !hasError) return null;
  return hasError ? textOf(error) : textOf(fields['message'] ?? '');
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'message' in value) {
    return textOf(value.message);
  }
  return value === true || value === undefined ? '' : JSON.stringify(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** How an action ended: what it says of itself, what its output says, and nothing taken on trust. */
export function resultOf(turn: ActionTurn): { result: AttemptResult; why: string } {
  const status = (turn.recordedStatus ?? turn.status ?? '').toLowerCase();
  const failure = failureOf(turn.output);
  const why = turn.error ?? failure ?? '';
  if (status === 'declined') return { result: 'customerDeclined', why };
  if (turn.failureKind === 'permission' || REFUSED_WORDS.has(status)) {
    return { result: 'notAllowed', why };
  }
  if (FAILED_WORDS.has(status) || turn.error || failure !== null) return { result: 'failed', why };
  const answered = turn.output !== undefined && turn.output !== null && turn.output !== '';
  const isKnown = WORKED_WORDS.has(status) || (status === '' && answered);
  return { result: isKnown ? 'worked' : 'notRecorded', why: '' };
}

function lineOf(turn: Turn, index: number): PacketLine {
  const base = { sequence: index + 1, speaker: turn.speaker, at: turn.at ?? null };
  const empty = { action: '', result: null, why: '', given: [], answered: [] };
  if (turn.speaker !== 'action') return { ...base, ...empty, text: turn.text ?? '' };
  return {
    ...base,
    ...resultOf(turn),
    text: '',
    action: turn.name,
    given: pairsOf('', turn.input ?? {}, MOST_DEPTH),
    answered: pairsOf('', turn.output, 1)
  };
}

/** The lines of a redacted conversation. */
export function linesOf(conversation: Conversation): readonly PacketLine[] {
  return conversation.turns.map(lineOf);
}
