/**
 * What every signal is given when one customer turn is scored, and what it gives back.
 */
import type { CustomerProfile } from '../shared/conversation.ts';
import type { Evidence, ThresholdScope } from '../shared/decision.ts';
import type { SignalCode } from '../shared/reasons.ts';
import type { TurnInput } from '../shared/turn.ts';
import type { LanguageGuess } from './language.ts';
import type { Found, FoundPhrases } from './matching/phraseMatcher.ts';
import type { Words } from './matching/words.ts';
import type { Money } from './money.ts';
import type { DetectionSettings } from './settings.ts';
import type { Memory } from './state.ts';
import type { Place, Thresholds } from './thresholds.ts';

/** One turn with everything known about it. */
export interface TurnContext {
  readonly input: TurnInput;
  readonly profile: CustomerProfile;
  readonly words: Words;
  readonly phrases: FoundPhrases;
  readonly money: readonly Money[];
  readonly guess: LanguageGuess;
  /** Memory with what this turn adds to it. */
  readonly memory: Memory;
  readonly settings: DetectionSettings;
  readonly thresholds: Thresholds;
  readonly place: Place;
}

/** A signal as scored, in thousandths. */
export interface Scored {
  readonly points: number;
  readonly threshold: number;
  readonly scope: ThresholdScope;
  readonly evidence: readonly Evidence[];
}

/** What was found for a signal; empty when nothing was. */
export function foundFor(context: TurnContext, signal: SignalCode): readonly Found[] {
  return context.phrases.get(signal) ?? [];
}
