/**
 * Masks a whole conversation: what was said, what actions were given and answered, and everything
 * else a recorded line may carry, so that nothing downstream ever sees a value that must not be kept.
 */
import type { ActionTurn, Conversation, Turn } from '../shared/conversation.ts';
import type { Redacted, RedactedConversation, RedactionContext } from './redaction.ts';
import { TokenBook } from './tokenBook.ts';

type Redact = (text: string, context: RedactionContext) => Redacted;

/** Words of a field name, which say what its value is: `cardNumber` reads "card number". */
export function wordsOfName(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_.-]+/g, ' ')
    .toLowerCase();
}

class Masker {
  readonly kinds = new Set<string>();
  private readonly redact: Redact;
  private readonly book: TokenBook;

  constructor(redact: Redact, book: TokenBook) {
    this.redact = redact;
    this.book = book;
  }

  text(text: string, before: string): string {
    const redacted = this.redact(text, { book: this.book, before });
    redacted.spans.forEach(({ kind }) => this.kinds.add(kind));
    return redacted.text;
  }

  /** Masks a value under a field name: the name is the label that a value alone would lack. */
  field(name: string, value: unknown): unknown {
    if (typeof value === 'string' || typeof value === 'number') {
      const label = name === '' ? '' : `${wordsOfName(name)}: `;
      const masked = this.text(`${label}${value}`, '').slice(label.length);
      return typeof value === 'number' && masked === String(value) ? value : masked;
    }
    if (Array.isArray(value)) return value.map((element) => this.field(name, element));
    if (typeof value === 'object' && value !== null) return this.fields(value);
    return value;
  }

  fields(value: object): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, this.field(name, member)])
    );
  }
}

function maskAction(turn: ActionTurn, masker: Masker): ActionTurn {
  return {
    ...turn,
    ...(turn.input && { input: masker.fields(turn.input) }),
    ...(turn.output !== undefined && { output: masker.field('', turn.output) }),
    ...(turn.error !== undefined && { error: masker.text(turn.error, '') })
  };
}

/** Masks every text of the conversation with one book of names. */
export function redactConversation(
  conversation: Conversation,
  redact: Redact
): RedactedConversation {
  const book = new TokenBook();
  const masked: string[][] = [];
  let before = '';
  const turns = conversation.turns.map((turn): Turn => {
    const masker = new Masker(redact, book);
    let written: Turn;
    if (turn.speaker === 'action') {
      written = maskAction(turn, masker);
    } else {
      const text = turn.text ?? '';
      const choices = turn.choices?.map((choice) => masker.text(choice, ''));
      written = { ...turn, text: masker.text(text, before), ...(choices && { choices }) };
      before = text;
    }
    masked.push([...masker.kinds]);
    return written;
  });
  return { conversation: { ...conversation, turns }, masked };
}
