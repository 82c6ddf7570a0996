/** What a scripted model is asked and answers, and what a turn of an agent leaves behind. */
import type { ScriptValue } from './script.ts';

/** A tool as a model sees it. */
export interface OfferedTool {
  readonly name: string;
  readonly kind: 'action' | 'transition' | 'setVariables' | 'escalate';
  readonly description: string;
  /** Inputs the model fills. */
  readonly fills: readonly string[];
}

/** What a model sees in one loop. */
export interface ModelInput {
  readonly subagent: string;
  /** Lines of the prompt that hold now, variables filled in. */
  readonly prompt: readonly string[];
  readonly tools: readonly OfferedTool[];
  readonly words: string;
  /** Loop in this subagent, counted from 1. */
  readonly loop: number;
}

/** What a model does: words for the customer, or one tool. */
export type ModelCall =
  | { readonly say: string }
  | { readonly tool: string; readonly fills: Readonly<Record<string, ScriptValue>> };

/** Something that stands in for a language model; the same input always gives the same call. */
export interface ScriptedModel {
  next(input: ModelInput): ModelCall;
}

/** The actions behind the targets; null stands for an action that threw. */
export interface Actions {
  run(
    target: string,
    inputs: Readonly<Record<string, ScriptValue>>
  ): Readonly<Record<string, ScriptValue>> | null;
}

/** One billed action. */
export interface ActionRun {
  readonly target: string;
  readonly inputs: Readonly<Record<string, ScriptValue>>;
  /** Null when it threw. */
  readonly outputs: Readonly<Record<string, ScriptValue>> | null;
}

/** What one message led to. */
export interface TurnLog {
  /** What the customer heard from the model. */
  readonly said: readonly string[];
  /** Billed actions in order. */
  readonly runs: readonly ActionRun[];
  /** Subagents, tools and actions in order. */
  readonly path: readonly string[];
  /** True when the conversation went to the outbound route. */
  readonly transferred: boolean;
}
