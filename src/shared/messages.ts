/**
 * Finds the words for a message code in a conversation's language, the way the org does it: exact
 * language, then its base language, then English.
 */
import { linesOf, SECTION, unescapeValue } from './program.ts';
import type { MessageRecord, PolicyRecords } from './records.ts';

/** Words by code and language. */
export interface Messages {
  /** The words for a code; blank for a blank or unknown code. */
  text(code: string, language: string): string;
  /** The words for a code in exactly this language; blank when there are none. */
  exact(code: string, language: string): string;
  /** The records of one kind in one language, in their stated order, with parts joined. */
  ofKind(kind: string, language: string): readonly MessageRecord[];
}

/** The language every message must exist in. */
export const FALLBACK_LANGUAGE = 'en';

/** `pt-BR` or `pt_BR` gives `pt`. */
export function baseLanguage(language: string): string {
  return language.split(/[-_]/)[0].toLowerCase();
}

const tag = (language: string): string => language.toLowerCase().replace('_', '-');

const keyOf = ({ code, language }: MessageRecord): string => `${code} ${tag(language)}`;

/** The messages of the compiled text, one record a code and language. */
function shippedMessages(wording: string): readonly MessageRecord[] {
  return linesOf(wording, SECTION.messages).flatMap((line) => {
    const [code, kind, order, reason, target, confirm, mustAgree, ...words] = line.split('\t');
    return words.flatMap((language, place): readonly MessageRecord[] =>
      place % 2 === 1
        ? []
        : [
            {
              name: '',
              code,
              language,
              text: unescapeValue(words[place + 1]),
              part: 1,
              kind,
              reason,
              target,
              confirm: confirm !== '',
              mustAgree: mustAgree !== '',
              order: Number(order),
              active: true
            }
          ]
    );
  });
}

/** Lays the records of an org over the shipped messages: parts joined, what is switched off taken out. */
function layOver(whole: Map<string, MessageRecord>, records: readonly MessageRecord[]): void {
  const joined = new Map<string, MessageRecord>();
  for (const record of [...records].sort((a, b) => (a.part ?? 0) - (b.part ?? 0))) {
    const before = joined.get(keyOf(record));
    joined.set(keyOf(record), before ? { ...before, text: before.text + record.text } : record);
  }
  for (const [key, record] of joined) {
    const shipped = whole.get(key);
    if (!record.active) whole.delete(key);
    else if (record.kind === '' && shipped !== undefined) {
      whole.set(key, { ...shipped, text: record.text });
    } else whole.set(key, record);
  }
}

/** Reads messages once; looking one up is then a map access. */
export function readMessages({
  wording,
  messages
}: Pick<PolicyRecords, 'wording' | 'messages'>): Messages {
  const whole = new Map(shippedMessages(wording).map((each) => [keyOf(each), each]));
  layOver(whole, messages);
  const find = (code: string, language: string): MessageRecord | undefined =>
    whole.get(`${code} ${tag(language)}`) ??
    whole.get(`${code} ${baseLanguage(language)}`) ??
    whole.get(`${code} ${FALLBACK_LANGUAGE}`);
  return {
    text: (code, language) => (code === '' ? '' : (find(code, language)?.text ?? '')),
    exact: (code, language) => whole.get(`${code} ${language}`)?.text ?? '',
    ofKind(kind, language) {
      const codes = new Set(
        [...whole.values()].filter((record) => record.kind === kind).map(({ code }) => code)
      );
      return [...codes]
        .map((code) => find(code, language))
        .filter((record) => record !== undefined)
        .sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.code < b.code ? -1 : 1));
    }
  };
}
