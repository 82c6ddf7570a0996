/**
 * The summary nobody needs a licence for: what was asked, what was tried with its result, and why a
 * human is needed, in at most sixty words.
 */
import { LIMITS } from '../../shared/packetLimits.ts';
import type { ReasonCode } from '../../shared/reasons.ts';
import { wordsOfName } from '../../redact/redactConversation.ts';
import { REFUSED_REQUEST, type DraftAttempt } from './attempts.ts';
import { capitalised, cut, firstWords, wordsOf } from './sentences.ts';
import type { Wording } from './wording.ts';

/** Attempts that are named; the others are counted. */
const NAMED_ATTEMPTS = 4;
/** Words of the assistant's refusal that are quoted. */
const REFUSAL_WORDS = 14;

/** What a summary is made of. */
export interface SummaryInput {
  readonly name: string;
  readonly intent: string;
  /** Where it stands; blank when nothing was asked. */
  readonly standing: string;
  readonly attempts: readonly DraftAttempt[];
  /** Null when nothing shows why. */
  readonly reason: ReasonCode | null;
  /** Language of the staff. */
  readonly language: string;
}

function attemptWords(attempt: DraftAttempt, language: string, wording: Wording): string {
  const result = wording.fill(`summaryResult${capitalised(attempt.result)}`, language);
  const times = attempt.count > 1 ? ` \u00d7${attempt.count}` : '';
  return `${wordsOfName(attempt.action)} (${result}${times})`;
}

function triedWords(input: SummaryInput, wording: Wording): string {
  const { language } = input;
  const actions = input.attempts.filter(
    ({ action, isInner }) => action !== REFUSED_REQUEST && !isInner
  );
  if (actions.length === 0) return wording.fill('summaryTriedNothing', language);
  // What failed matters most to whoever takes over; what worked comes after it, newest first.
  const failed = actions.filter(({ result }) => result !== 'worked');
  const worked = actions.filter(({ result }) => result === 'worked').reverse();
  const ordered = [...failed, ...worked];
  const named = ordered
    .slice(0, NAMED_ATTEMPTS)
    .map((attempt) => attemptWords(attempt, language, wording));
  const more = ordered.length - named.length;
  if (more > 0) named.push(wording.fill('summaryMore', language, { count: String(more) }));
  return wording.fill('summaryTried', language, { attempts: named.join(', ') });
}

function refusalWords(input: SummaryInput, wording: Wording): string {
  const refusal = input.attempts.find(({ action }) => action === REFUSED_REQUEST);
  if (refusal === undefined) return '';
  const whole = refusal.why.replace(/[.!\u2026]+$/, '');
  const start = firstWords(whole, REFUSAL_WORDS);
  const quote = start === whole && refusal.why.endsWith('.') ? start : `${start}\u2026`;
  return wording.fill('summaryRefused', input.language, { quote });
}

/** The summary; sentences that do not fit are left out from the middle, never the reason. */
export function summarise(input: SummaryInput, wording: Wording): string {
  const { language, intent, name } = input;
  const customer = name === '' ? wording.fill('summaryCustomer', language) : name;
  const asked =
    intent === ''
      ? wording.fill('summaryAskedUnknown', language, { customer })
      : wording.fill('summaryAsked', language, { customer, intent });
  const why =
    input.reason === null
      ? ''
      : wording.fill('summaryWhy', language, { reason: wording.reason(input.reason, language) });
  const middle = [input.standing, triedWords(input, wording), refusalWords(input, wording)].filter(
    Boolean
  );
  while (middle.length > 0) {
    const whole = [input.standing === '' ? asked : '', ...middle, why].filter(Boolean).join(' ');
    if (wordsOf(whole).length <= LIMITS.summaryWords) return whole;
    middle.pop();
  }
  return cut(firstWords([asked, why].filter(Boolean).join(' '), LIMITS.summaryWords), 1000);
}
