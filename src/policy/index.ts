/**
 * The policy language: its types, its validator and the modes a policy can be compared in.
 */
export {
  ASSESSMENT_MODES,
  type Agent,
  type AgentAssessment,
  type AgentFlag,
  type AssessmentMode
} from './agent.ts';
export type * from './condition.ts';
export * from './destination.ts';
export type { Diagnostic } from './diagnostic.ts';
export type * from './message.ts';
export type * from './phraseSet.ts';
export type * from './policy.ts';
export type * from './prerequisite.ts';
export type * from './redactionSet.ts';
export type * from './rule.ts';
export type * from './setting.ts';
export type * from './signal.ts';
export { validatePolicy } from './validate/index.ts';
export { USUAL_FILES } from './validate/reporter.ts';
export { PROTECTED_SIGNALS } from '../shared/reasons.ts';
export { ESCALATION_MODES, type EscalationMode, type Topic } from './topic.ts';
