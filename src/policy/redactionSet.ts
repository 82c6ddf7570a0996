/**
 * How kinds of value to mask are written in the policy. A kind says
 * once whether its values may be kept; its patterns say how they are recognised.
 */
/**
 * What happens to a masked value. `never`: gone for good. `encrypted`: a permitted reader may reveal
 * it while the handoff is open. `plain`: not masked at all.
 */
export type Keep = 'never' | 'encrypted' | 'plain';

/** One way a kind of value is written. */
export interface RedactionPattern {
  /** Name of the pattern within its kind. */
  readonly group: string;
  /** Pattern in the syntax of `src/redact/patternSyntax.ts`, over folded text. */
  readonly pattern: string;
  /** Name of a check in `src/redact/checks.ts`. */
  readonly check?: string;
  /**
   * Words of which one must stand near or in the turn before; `<word` counts in the turn before
   * only; `!` refuses a value right after the label of another number, as any word does.
   */
  readonly context?: readonly string[];
  /** ISO 3166 code. */
  readonly country?: string;
}

/** Words that are masked wherever they stand whole. */
export interface RedactionTerms {
  /** Name of the list within its kind, such as a language. */
  readonly group: string;
  /** Folded words: lower case, no accents. */
  readonly terms: readonly string[];
}

/** One kind of value to mask. */
export interface RedactionKind {
  readonly kind: string;
  readonly keep: Keep;
  /** What is masked and why; an admin reads it. */
  readonly description: string;
  readonly patterns?: readonly RedactionPattern[];
  readonly terms?: readonly RedactionTerms[];
}

/** Words that help to judge, without a pattern: labels of other numbers, words that are no secret. */
export interface RedactionWords {
  readonly kind: 'otherNumber' | 'notASecret';
  readonly description: string;
  readonly words: readonly string[];
}

/** The whole set, tried in this order: the first pattern that matches a place wins. */
export interface RedactionSet {
  readonly kinds: readonly RedactionKind[];
  readonly words: readonly RedactionWords[];
}
