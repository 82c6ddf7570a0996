/**
 * What a policy imports from the package: the types of every part, and the few functions that help to
 * write one. Nothing here reads a file or an org.
 */
export * from './index.ts';
export { settledOn } from './settledOn.ts';
export { wordListTexts } from './wordListTexts.ts';
export * from '../shared/reasons.ts';
