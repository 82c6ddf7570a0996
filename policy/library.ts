/**
 * What ships, part by part, for a policy that starts from it: take what fits, replace what does not. An
 * upgrade of the package brings better phrases, masks and words without touching the policy.
 */
export { agent } from './agent.ts';
export { approvals, notifications } from './approvals.ts';
export { destinations, intents } from './destinations.ts';
export { detectionSettings } from './detectionSettings.ts';
export { languages, messages } from './messages/index.ts';
export { packetCues } from './packet/cues.ts';
export { phrases } from './phrases/index.ts';
export { prerequisites } from './prerequisites.ts';
export { redactions } from './redactions.ts';
export { rules } from './rules.ts';
export { settings } from './settings.ts';
export { signals } from './signals.ts';
export { thresholds } from './thresholds.ts';
export { topics } from './topics/index.ts';
