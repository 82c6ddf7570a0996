/**
 * Runs a classic agent message by message: a model picks a topic and the actions of that topic; inputs
 * come from mapped variables or from the model, outputs go to mapped variables (rules `unmappedIsNull`,
 * `outputsBecomeVariables`).
 */
import type { BundleAction, PlannerBundle } from './bundle.ts';
import type { ActionRun, Actions } from './model.ts';
import { ScriptRefusal, type ScriptValue } from './script.ts';

/** What a model does with a message: the actions it runs in one topic, in order. */
export interface ClassicStep {
  readonly topic: string;
  readonly runs: readonly {
    /** Name the planner knows the action by. */
    readonly action: string;
    readonly fills: Readonly<Record<string, ScriptValue>>;
  }[];
  /** True when it executes 'Escalation' afterwards. */
  readonly escalates?: boolean;
}

/** What one message led to. */
export interface ClassicTurn {
  readonly runs: readonly ActionRun[];
  readonly transferred: boolean;
}

/** One conversation with a classic agent. */
export class ClassicSession {
  readonly variables = new Map<string, ScriptValue>();
  private readonly bundle: PlannerBundle;
  private readonly actions: Actions;

  constructor(
    bundle: PlannerBundle,
    actions: Actions,
    context: Readonly<Record<string, ScriptValue>>
  ) {
    this.bundle = bundle;
    this.actions = actions;
    for (const [name, value] of Object.entries(context)) this.variables.set(name, value);
  }

  /** Carries out what the model does with one message. */
  turn(step: ClassicStep): ClassicTurn {
    const topic = this.bundle.topics.find(({ name }) => name === step.topic);
    if (topic === undefined) throw new ScriptRefusal(0, `there is no topic ${step.topic}`);
    const runs = step.runs.map(({ action: name, fills }) => {
      const action = topic.actions.find(({ localName }) => localName === name);
      if (action === undefined) throw new ScriptRefusal(0, `${step.topic} has no action ${name}`);
      return this.act(action, fills);
    });
    return { runs, transferred: step.escalates === true && topic.canEscalate };
  }

  private act(action: BundleAction, fills: Readonly<Record<string, ScriptValue>>): ActionRun {
    const inputs: Record<string, ScriptValue> = { ...fills };
    for (const { parameter, direction, variable } of action.mappings) {
      if (direction === 'input') inputs[parameter] = this.variables.get(variable) ?? null;
    }
    const outputs = this.actions.run(action.target, inputs);
    for (const { parameter, direction, variable } of action.mappings) {
      if (direction === 'output' && outputs !== null) {
        this.variables.set(variable, outputs[parameter] ?? null);
      }
    }
    return { target: action.target, inputs, outputs };
  }
}
