/**
 * An agent asset as this interpreter reads it: variables, connections, subagents with their procedures and
 * tools. What the language has besides is refused by name when a script is read.
 */
import type { Expression } from './expressions.ts';

/** A value a variable, an input or an output can hold. */
export type ScriptValue = string | number | boolean | null;

/** A variable: `linked` ones come from the platform and cannot be set. */
export interface ScriptVariable {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean';
  readonly linked: boolean;
  /** Where a linked variable comes from, such as `@MessagingSession.Id`. */
  readonly source: string;
  readonly initial: ScriptValue;
  readonly description: string;
}

/** An input or output of an action as the script declares it. */
export interface ScriptParameter {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

/** An action as a subagent declares it. */
export interface ScriptAction {
  readonly name: string;
  readonly target: string;
  readonly inputs: readonly ScriptParameter[];
  readonly outputs: readonly ScriptParameter[];
}

/** The value an input is given; `model` means that the model fills it. */
export interface Binding {
  readonly name: string;
  readonly value: Expression | 'model';
}

/** One statement of a procedure. */
export type Statement =
  | { readonly kind: 'set'; readonly variable: string; readonly value: Expression }
  | {
      readonly kind: 'if';
      readonly condition: Expression;
      readonly body: readonly Statement[];
      readonly otherwise: readonly Statement[];
    }
  | {
      readonly kind: 'run';
      readonly action: string;
      readonly inputs: readonly Binding[];
      readonly after: readonly Statement[];
    }
  | { readonly kind: 'transition'; readonly to: string }
  | { readonly kind: 'say'; readonly text: string };

/** A tool the model may pick. */
export interface ScriptTool {
  readonly name: string;
  readonly kind: 'action' | 'transition' | 'setVariables' | 'escalate';
  /** The action it runs or the subagent it goes to; blank for the other kinds. */
  readonly target: string;
  readonly description: string;
  readonly available?: Expression;
  readonly inputs: readonly Binding[];
  readonly after: readonly Statement[];
}

/** A subagent, or the one every request starts at. */
export interface Subagent {
  readonly name: string;
  readonly description: string;
  readonly actions: ReadonlyMap<string, ScriptAction>;
  readonly before: readonly Statement[];
  readonly instructions: readonly Statement[];
  readonly tools: readonly ScriptTool[];
  readonly after: readonly Statement[];
}

/** A way out of the agent. */
export interface Connection {
  readonly name: string;
  readonly escalationMessage: string;
  readonly flow: string;
}

/** One agent script. */
export interface AgentScript {
  readonly name: string;
  readonly variables: ReadonlyMap<string, ScriptVariable>;
  readonly connections: readonly Connection[];
  readonly start: string;
  readonly subagents: ReadonlyMap<string, Subagent>;
  /** Top-level blocks by name, for checks that look at what is there at all. */
  readonly blocks: readonly string[];
}

/** Something this interpreter does not model, or a mistake in a script, with where it stands. */
export class ScriptRefusal extends Error {
  /** Counted from 1; 0 where no single line is meant. */
  readonly line: number;

  constructor(line: number, what: string) {
    super(line === 0 ? what : `Line ${String(line)}: ${what}`);
    this.name = 'ScriptRefusal';
    this.line = line;
  }
}
