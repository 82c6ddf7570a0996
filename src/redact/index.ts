/**
 * Redaction on write: masks what must not be stored, with tokens that stay the same through one
 * conversation.
 */
import type { Conversation } from '../shared/conversation.ts';
import type { PolicyRecords } from '../shared/records.ts';
import { compileRedaction, type RedactionProblem } from './compiledPatterns.ts';
import { fold } from './fold.ts';
import { redactConversation } from './redactConversation.ts';
import type { Redacted, RedactedConversation, RedactionContext } from './redaction.ts';
import { findValues } from './redactText.ts';
import { TokenBook } from './tokenBook.ts';

/** Masks texts and conversations by the records of one policy. */
export interface Redactor {
  redact(text: string, context?: RedactionContext): Redacted;
  redactConversation(conversation: Conversation): RedactedConversation;
  readonly problems: readonly RedactionProblem[];
}

/**
 * Builds a redactor from the compiled policy. A record of an org that cannot be read is left out and
 * named in `problems`: what ships goes on masking.
 */
export function createRedactor(records: Pick<PolicyRecords, 'detection' | 'redactions'>): Redactor {
  const compiled = compileRedaction(records);
  const redact = (text: string, context: RedactionContext = {}): Redacted => {
    const findings = findValues(text, context.before ?? '', compiled);
    if (findings.length === 0) return { text, spans: [] };
    const book = context.book ?? new TokenBook();
    let masked = '';
    let from = 0;
    for (const { kind, start, end } of findings) {
      const value = text.slice(start, end);
      masked += text.slice(from, start) + book.tokenFor(kind, value, fold(value));
      from = end;
    }
    return {
      text: masked + text.slice(from),
      spans: findings.map(({ kind, start, end }) => ({ kind, start, end }))
    };
  };
  return {
    redact,
    problems: compiled.problems,
    redactConversation: (conversation) => redactConversation(conversation, redact)
  };
}

export { firstWordOf } from './compiledPatterns.ts';
export { RedactionError, redactionLine } from './redactionLine.ts';
export { TokenBook, wordsOfKind } from './tokenBook.ts';
export type {
  Redacted,
  RedactedConversation,
  RedactionContext,
  RedactionSpan
} from './redaction.ts';
