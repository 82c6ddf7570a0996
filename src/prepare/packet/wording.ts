/**
 * Words of a packet: templates by code and language from the policy's messages. What the customer
 * hears is in their language; what staff read is in English unless told otherwise.
 */
import { readMessages, type Messages } from '../../shared/messages.ts';
import type { PolicyRecords } from '../../shared/records.ts';
import type { ReasonCode } from '../../shared/reasons.ts';
import { capitalised } from './sentences.ts';

/** Kind of the messages that only staff read. */
export const SUMMARY_KIND = 'summary';

/** Fills templates; a missing template gives blank text rather than a failure. */
export interface Wording {
  readonly messages: Messages;
  /** The words of a code with `{name}` replaced. */
  fill(code: string, language: string, values?: Readonly<Record<string, string>>): string;
  /** The words of a code in exactly this language; blank when there are none. */
  exact(code: string, language: string): string;
  /** What a reason is called inside a sentence. */
  reason(reason: ReasonCode, language: string): string;
}

/** Reads the templates once. */
export function readWording(records: Pick<PolicyRecords, 'wording' | 'messages'>): Wording {
  const messages = readMessages(records);
  const fill: Wording['fill'] = (code, language, values = {}) =>
    messages
      .text(code, language)
      .replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
  return {
    messages,
    fill,
    exact: (code, language) => messages.exact(code, language),
    reason: (reason, language) => fill(`summaryReason${capitalised(reason)}`, language)
  };
}
