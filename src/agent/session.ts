/**
 * Runs an agent script message by message with a scripted model: variables, hooks, instructions, tools and
 * transitions as the rules in `rules.ts` say, and a count of every action that is billed.
 */
import type { Names } from './expressions.ts';
import type { ActionRun, ModelCall, ModelInput, ScriptedModel, TurnLog, Actions } from './model.ts';
import {
  ScriptRefusal,
  type AgentScript,
  type Binding,
  type ScriptTool,
  type ScriptValue,
  type Statement,
  type Subagent
} from './script.ts';

/** Loops of one subagent in one turn (rule `loopsAreFew`). */
export const MOST_LOOPS = 4;
/** Subagents one message may pass through; more is a circle. */
const MOST_STEPS = 12;

/** What a session needs. */
export interface SessionParts {
  readonly script: AgentScript;
  readonly model: ScriptedModel;
  readonly actions: Actions;
  /** Values of linked variables by their source, such as `@MessagingSession.Id`. */
  readonly linked: Readonly<Record<string, ScriptValue>>;
  /** Whether after_reasoning runs when the escalate tool was called (rule `afterEscalating`). */
  readonly hookAfterEscalating?: boolean;
}

type Left = { readonly to: string } | { readonly ended: true } | null;

/** One conversation with one agent. */
export class ScriptSession {
  readonly variables = new Map<string, ScriptValue>();
  private words = '';
  private log: { said: string[]; runs: ActionRun[]; path: string[]; transferred: boolean } = {
    said: [],
    runs: [],
    path: [],
    transferred: false
  };

  private readonly parts: SessionParts;

  constructor(parts: SessionParts) {
    this.parts = parts;
    for (const { name, linked, source, initial } of parts.script.variables.values()) {
      this.variables.set(name, linked ? (parts.linked[source] ?? '') : initial);
    }
  }

  /** Lets the agent answer one message of the customer. */
  turn(words: string): TurnLog {
    this.words = words;
    this.log = { said: [], runs: [], path: [], transferred: false };
    let at = this.parts.script.start;
    for (let step = 0; ; step += 1) {
      if (step >= MOST_STEPS) throw new ScriptRefusal(0, `the message circles at ${at}`);
      const left = this.visit(this.parts.script.subagents.get(at)!);
      if (left === null || 'ended' in left) break;
      at = left.to;
    }
    return this.log;
  }

  private names(outputs: Names['outputs'] = null): Names {
    return { variables: this.variables, outputs, userInput: this.words };
  }

  private visit(subagent: Subagent): Left {
    this.log.path.push(subagent.name);
    const before = this.run(subagent.before, subagent, null, null);
    if (before !== null) return before;
    for (let loop = 1; loop <= MOST_LOOPS; loop += 1) {
      const prompt: string[] = [];
      const moved = this.run(subagent.instructions, subagent, null, prompt);
      if (moved !== null) return moved;
      const tools = subagent.tools.filter(
        ({ available }) => available === undefined || available.value(this.names()) === true
      );
      const call = this.parts.model.next(this.input(subagent, prompt, tools, loop));
      if ('say' in call) {
        if (call.say !== '') this.log.said.push(call.say);
        return this.run(subagent.after, subagent, null, null);
      }
      const left = this.use(subagent, tools, call);
      if (left !== null) return left;
    }
    return this.run(subagent.after, subagent, null, null);
  }

  private input(
    subagent: Subagent,
    prompt: readonly string[],
    tools: readonly ScriptTool[],
    loop: number
  ): ModelInput {
    const offered = tools.map((tool) => ({
      name: tool.name,
      kind: tool.kind,
      description: tool.description,
      fills: tool.inputs.filter(({ value }) => value === 'model').map(({ name }) => name)
    }));
    return { subagent: subagent.name, prompt, tools: offered, words: this.words, loop };
  }

  /** Carries out the tool a model picked. */
  private use(
    subagent: Subagent,
    tools: readonly ScriptTool[],
    call: Extract<ModelCall, { readonly tool: string }>
  ): Left {
    const tool = tools.find(({ name }) => name === call.tool);
    // A model cannot call what it is not offered; it gets another loop.
    if (tool === undefined) return null;
    this.log.path.push(tool.name);
    if (tool.kind === 'transition') return { to: tool.target };
    if (tool.kind === 'escalate') {
      this.log.transferred = true;
      if (this.parts.hookAfterEscalating) this.run(subagent.after, subagent, null, null);
      return { ended: true };
    }
    if (tool.kind === 'setVariables') {
      for (const { name } of tool.inputs) {
        const given = call.fills[name];
        if (given !== undefined) this.set(name, given);
      }
      return null;
    }
    this.act(subagent, tool.target, tool.inputs, call.fills, tool.after);
    return null;
  }

  private run(
    statements: readonly Statement[],
    subagent: Subagent,
    outputs: Names['outputs'],
    prompt: string[] | null
  ): Left {
    for (const statement of statements) {
      const left = this.step(statement, subagent, outputs, prompt);
      if (left !== null) return left;
    }
    return null;
  }

  private step(
    statement: Statement,
    subagent: Subagent,
    outputs: Names['outputs'],
    prompt: string[] | null
  ): Left {
    switch (statement.kind) {
      case 'set':
        this.set(statement.variable, statement.value.value(this.names(outputs)));
        return null;
      case 'if': {
        const holds = statement.condition.value(this.names(outputs)) === true;
        return this.run(holds ? statement.body : statement.otherwise, subagent, outputs, prompt);
      }
      case 'transition':
        if (!this.parts.script.subagents.has(statement.to)) {
          throw new ScriptRefusal(0, `there is no subagent ${statement.to}`);
        }
        return { to: statement.to };
      case 'say':
        prompt?.push(this.filledIn(statement.text));
        return null;
      case 'run':
        return this.act(subagent, statement.action, statement.inputs, {}, statement.after);
    }
  }

  /** Runs an action: billed whoever started it (rule `actionsAreBilled`). */
  private act(
    subagent: Subagent,
    name: string,
    bindings: readonly Binding[],
    fills: Readonly<Record<string, ScriptValue>>,
    after: readonly Statement[]
  ): Left {
    const action = subagent.actions.get(name);
    if (action === undefined) throw new ScriptRefusal(0, `${subagent.name} has no action ${name}`);
    const inputs: Record<string, ScriptValue> = {};
    for (const { name: input, value } of bindings) {
      if (value !== 'model') inputs[input] = value.value(this.names());
      else inputs[input] = fills[input] ?? null;
    }
    const outputs = this.parts.actions.run(action.target, inputs);
    this.log.runs.push({ target: action.target, inputs, outputs });
    this.log.path.push(action.target);
    // Rule `failuresSetNothing`.
    return outputs === null ? null : this.run(after, subagent, outputs, null);
  }

  private set(name: string, value: ScriptValue): void {
    const variable = this.parts.script.variables.get(name);
    if (variable === undefined) throw new ScriptRefusal(0, `there is no variable ${name}`);
    if (variable.linked) throw new ScriptRefusal(0, `${name} is linked and cannot be set`);
    if (value !== null && typeof value !== variable.type) {
      throw new ScriptRefusal(0, `${name} is a ${variable.type} and gets ${JSON.stringify(value)}`);
    }
    this.variables.set(name, value);
  }

  private filledIn(text: string): string {
    return text.replace(/\{!\s*@variables\.(\w+)\s*\}/g, (_, name: string) =>
      String(this.variables.get(name) ?? '')
    );
  }
}
