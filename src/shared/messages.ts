/**
 * Finds the words for a message code in a conversation's language, the way the org does it: exact
 * language, then its base language, then English, with the parts of long texts joined in order.
 */
import type { MessageRecord } from './records.ts';

/** Words by code and language. */
export interface Messages {
  /** The words for a code; blank for a blank or unknown code. */
  text(code: string, language: string): string;
  /** The records of one kind in one language, in their stated order, with parts joined. */
  ofKind(kind: string, language: string): readonly MessageRecord[];
}

/** The language every message must exist in. */
export const FALLBACK_LANGUAGE = 'en';

/** `pt-BR` or `pt_BR` gives `pt`. */
export function baseLanguage(language: string): string {
  return language.split(/[-_]/)[0].toLowerCase();
}

/** Reads messages once; looking one up is then a map access. */
export function readMessages(records: readonly MessageRecord[]): Messages {
  const active = records
    .filter((record) => record.active)
    .sort((a, b) => (a.part ?? 0) - (b.part ?? 0));
  const whole = new Map<string, MessageRecord>();
  for (const record of active) {
    const key = `${record.code} ${record.language.toLowerCase().replace('_', '-')}`;
    const before = whole.get(key);
    whole.set(key, before ? { ...before, text: before.text + record.text } : record);
  }
  const find = (code: string, language: string): MessageRecord | undefined =>
    whole.get(`${code} ${language.toLowerCase().replace('_', '-')}`) ??
    whole.get(`${code} ${baseLanguage(language)}`) ??
    whole.get(`${code} ${FALLBACK_LANGUAGE}`);
  return {
    text: (code, language) => (code === '' ? '' : (find(code, language)?.text ?? '')),
    ofKind(kind, language) {
      const codes = new Set(
        [...whole.values()].filter((record) => record.kind === kind).map(({ code }) => code)
      );
      return [...codes]
        .map((code) => find(code, language)!)
        .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
    }
  };
}
