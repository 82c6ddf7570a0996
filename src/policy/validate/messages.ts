/** Checks that every word a customer may hear exists in every language of the policy. */
import type { Message, MessageKind } from '../message.ts';
import type { Policy } from '../policy.ts';
import { elementOf, inside, type Reporter } from './reporter.ts';

/** Kinds a customer hears; the others are for colleagues. */
const HEARD: ReadonlySet<MessageKind> = new Set<MessageKind>(['spoken', 'question', 'disclosure']);

/** Messages the product says by itself, and the values it fills in. */
export const NEEDED_MESSAGES: Readonly<Record<string, readonly string[]>> = {
  handoffAnnounce: [],
  nobodyAvailable: [],
  afterHours: ['opensAt'],
  waitOneMinute: [],
  waitMinutes: ['minutes'],
  unrouted: [],
  holdAnswer: [],
  holdAction: [],
  transferAccepted: [],
  transferOverflowed: [],
  stillWaiting: [],
  approvalPending: [],
  approvalApproved: [],
  approvalDeclined: [],
  approvalExpired: [],
  answerApproved: [],
  answerDeclined: []
};

const placeholders = (text: string): string =>
  [...new Set(text.match(/\{[A-Za-z]+\}/g) ?? [])].sort().join(' ');

function checkWords(policy: Policy, message: Message, index: number, reporter: Reporter): void {
  const place = inside(elementOf('messages', index, message.code), 'words');
  const [first = 'en'] = policy.languages;
  const wanted = HEARD.has(message.kind) ? policy.languages : [first];
  const missing = wanted.filter((language) => message.words[language] === undefined);
  if (missing.length > 0) {
    reporter.error(
      place,
      `The words are missing in ${missing.join(', ')}.`,
      'Translate them: a customer would hear another language.'
    );
  }
  for (const [language, text] of Object.entries(message.words)) {
    if (!policy.languages.includes(language)) {
      reporter.unknown(inside(place, language), 'language', language, policy.languages);
    } else if (placeholders(text) !== placeholders(message.words[first] ?? text)) {
      reporter.error(
        inside(place, language),
        `It fills in "${placeholders(text)}", but ${first} fills in "${placeholders(message.words[first] ?? '')}".`,
        'Use the same words in braces in every language.'
      );
    }
  }
}

/** Every mistake in the messages. */
export function checkMessages(policy: Policy, reporter: Reporter): void {
  policy.messages.forEach((message, index) => checkWords(policy, message, index, reporter));
  const byCode = new Map(policy.messages.map((message) => [message.code, message]));
  const [first = 'en'] = policy.languages;
  for (const [code, values] of Object.entries(NEEDED_MESSAGES)) {
    const message = byCode.get(code);
    if (message === undefined) {
      reporter.error(
        { part: 'messages', path: 'messages' },
        `The message "${code}" is missing; the product says it by itself.`,
        `Add a message of kind spoken with code ${code}.`
      );
    } else {
      const absent = values.filter((value) => !message.words[first]?.includes(`{${value}}`));
      if (absent.length > 0) {
        reporter.error(
          inside(elementOf('messages', policy.messages.indexOf(message), code), 'words'),
          `It does not say {${absent.join('}, {')}}.`,
          'Put it into the sentence; it is filled in when it is said.'
        );
      }
    }
  }
}
