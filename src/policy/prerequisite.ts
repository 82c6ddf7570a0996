/**
 * Prerequisites: what has to happen before a handoff, and how strictly. A prerequisite never traps
 * anyone: each preset says after how many questions a person is reached all the same.
 */
import type { PrerequisitePreset } from '../shared/reasons.ts';

/** What makes a prerequisite met. */
export type PrerequisiteKind = 'item' | 'verified' | 'action' | 'guided' | 'intent' | 'consent';

/** One thing needed before a handoff. */
export interface Prerequisite {
  /** Code of the item, such as `email`; unique. */
  readonly item: string;
  /** Why it is needed. */
  readonly description: string;
  /**
   * `item`: the customer has given it. `verified`: a verifier has confirmed the identity. `action`:
   * the action has worked. `guided`: the action was tried. `intent`: the matter is known.
   * `consent`: the customer has agreed to the disclosure with this code.
   */
  readonly kind: PrerequisiteKind;
  /** Topic it applies in; left out, every topic. */
  readonly topic?: string;
  /** Stem of the destination it applies to; left out, every destination. */
  readonly destination?: string;
  /** Name of the action, for kinds `action` and `guided`. */
  readonly actionName?: string;
  /**
   * `immediate`: never asked, the gap is shown. `askOnce`: asked once, then honoured with the gap
   * shown. `strictWithExit`: asked once, then the alternative is offered once, then the exit is taken.
   */
  readonly preset: PrerequisitePreset;
  /** Message code of the question. */
  readonly question: string;
  /** For `strictWithExit`: the spoken alternative and where the customer goes who still insists. */
  readonly exit?: {
    readonly message: string;
    /** Stem of a destination that does not need the item. */
    readonly destination: string;
  };
}
