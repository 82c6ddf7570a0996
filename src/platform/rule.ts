/** How a statement about the platform is kept: what it says, where it is written, how sure we are. */

/**
 * documented · seen in a deployed public example · contradictory sources · commonly known, not re-read ·
 * only an org can tell.
 */
export type Certainty = 'documented' | 'seen' | 'conflict' | 'known' | 'unknown';

/** One thing the platform does, and therefore one thing a flow or class of ours may not get wrong. */
export interface PlatformRule {
  /** Stable code; the prover's claim, the lint rule and the fixture carry the same one. */
  readonly id: string;
  /** What the platform does, as a short statement. */
  readonly says: string;
  /** Public page or file it comes from. */
  readonly source: string;
  readonly certainty: Certainty;
  /** What happens to a customer or a deployment that relies on the contrary. */
  readonly otherwise: string;
}
