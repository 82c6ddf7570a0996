/** What masking gives and needs, for the rooms of redaction. */
import type { Conversation } from '../shared/conversation.ts';
import type { TokenBook } from './tokenBook.ts';

/** Where a value was masked, in UTF-16 units of the original text. */
export interface RedactionSpan {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** A masked text. */
export interface Redacted {
  readonly text: string;
  readonly spans: readonly RedactionSpan[];
}

/** What helps to judge a text: the conversation's names so far, and the turn it answers. */
export interface RedactionContext {
  /** Names given so far; without it every text starts again at 1. */
  readonly book?: TokenBook;
  /** Text of the turn before, which may have asked for the value. */
  readonly before?: string;
}

/** A conversation as it may be stored, with the kinds masked in each turn. */
export interface RedactedConversation {
  readonly conversation: Conversation;
  /** For every turn, the kinds of value masked in it, each once, in order. */
  readonly masked: readonly (readonly string[])[];
}
