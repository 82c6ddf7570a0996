/**
 * Decide: from signals and facts to one explained decision.
 */
export { compileWithSubflows, createDecider, type Decider, type DeciderParts } from './decider.ts';
export { isMet, missingItems } from './prerequisites.ts';
