/**
 * How word patterns are written in the policy: small sets, one per signal, meaning and language.
 */
import type { SignalCode } from '../shared/reasons.ts';

/** A pattern with its own weight instead of the weight of its set. */
export interface WeightedPattern {
  readonly pattern: string;
  /** Score one match gives, -1 to 1. */
  readonly weight: number;
}

/** Patterns that mean the same for one signal in one language. */
export interface PhraseSet {
  /** Signal the patterns speak for; null for a word list. */
  readonly signal: SignalCode | null;
  /** What a match means for the signal, such as `request`, `refusal` or `exclusion`. */
  readonly group: string;
  readonly kind: 'pattern' | 'exclusion' | 'wordList';
  /** Name of a word list; patterns use it as `@name`. */
  readonly list?: string;
  /** Two-letter language code, or `*` for all. */
  readonly language: string;
  readonly topic?: string;
  readonly weight?: number;
  /** Why these phrases are here. */
  readonly rationale: string;
  readonly patterns: readonly (string | WeightedPattern)[];
}
