/**
 * The first sentence the human may say: it proves that the conversation was read, in the customer's
 * language, and holds no promise and no fact that nobody has verified.
 */
import { LIMITS } from '../../shared/packetLimits.ts';
import type { ReasonCode } from '../../shared/reasons.ts';
import { capitalised, cut } from './sentences.ts';
import type { Wording } from './wording.ts';

/** What an opening is made of. */
export interface OpeningInput {
  readonly name: string;
  readonly intent: string;
  readonly reason: ReasonCode;
  /** Language of the conversation. */
  readonly language: string;
}

/** The opening for the reason, or the one for every reason; without the intent when it is too long. */
export function openingOf(input: OpeningInput, wording: Wording): string {
  const { reason, intent, language } = input;
  const name = input.name.split(' ')[0] ?? '';
  const greeting = name === '' ? 'openingHello' : 'openingHelloName';
  const hello = wording.fill(greeting, language, { name });
  const code = `opening${capitalised(reason)}`;
  const own = wording.fill(code, language);
  const sentence = own === '' ? wording.fill('openingRead', language) : own;
  const about = intent === '' ? '' : wording.fill('openingAbout', language, { intent });
  const whole = [hello, sentence, about].filter(Boolean).join(' ');
  if (whole.length <= LIMITS.opening) return whole;
  return cut([hello, sentence].filter(Boolean).join(' '), LIMITS.opening);
}
