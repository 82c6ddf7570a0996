/** Interprets our agent assets with a scripted model: whole conversations, without a platform. */
export { readScript } from './readScript.ts';
export { ScriptRefusal, type AgentScript, type ScriptValue, type Subagent } from './script.ts';
export { RULES, type PlatformRule, type RuleCode } from './rules.ts';
export { ScriptSession, MOST_LOOPS, type SessionParts } from './session.ts';
export type { ActionRun, Actions, ModelCall, ModelInput, ScriptedModel, TurnLog } from './model.ts';
export { CharacterModel, forgetfulModel, lazyModel, type Character } from './models.ts';
export { AgentWorld, SWEEP_AFTER_SECONDS, type Failure, type WorldParts } from './world.ts';
export {
  runConversation,
  SESSION_KEY,
  type ConversationRun,
  type RunParts
} from './conversation.ts';
export { readBundle, type BundleTopic, type PlannerBundle } from './bundle.ts';
export { ClassicSession, type ClassicStep, type ClassicTurn } from './classicSession.ts';
