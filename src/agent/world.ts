/**
 * The org behind an agent, as far as one conversation goes: the shipped assessment flow over the engine,
 * and the contracts of the Apex actions an agent calls. Time passes only when a test says so.
 */
import { compileWithSubflows } from '../decide/index.ts';
import {
  compileFlow,
  FlowFault,
  MemoryOrg,
  readFlow,
  type CompiledFlow,
  type FlowAction,
  type FlowRecord
} from '../flow/index.ts';
import type { Engine } from '../run/engine.ts';
import { apexAction } from '../shared/apexActions.ts';
import type { CustomerProfile } from '../shared/conversation.ts';
import type { Channel } from '../shared/reasons.ts';
import { isPlainRequest } from '../detect/index.ts';
import { AgentRecord } from './agentRecord.ts';
import { CONTRACTS } from './contracts.ts';
import type { Actions } from './model.ts';
import type { ScriptValue } from './script.ts';

/** How an action turns out when it does not do what it was asked. */
export type Failure = 'throws' | 'reports';

/** What a world is made of. */
export interface WorldParts {
  readonly engine: Engine;
  /** XML of the shipped flows by API name. */
  readonly flows: ReadonlyMap<string, string>;
  readonly channel?: Channel;
  readonly customer?: CustomerProfile;
  /** Answers of the knowledge base by a word of the question. */
  readonly articles?: Readonly<Record<string, { readonly answer: string; readonly score: number }>>;
  /** False while nobody is there to take a conversation. */
  readonly staffed?: boolean;
  /** Whether the verifier knows a value. */
  readonly verifies?: (value: string) => boolean;
  /** Says whether an action fails this time, by its target without the kind, such as `HandoffPrepare`. */
  readonly fails?: (target: string) => Failure | null;
}

/** Seconds after which a promise without a leg becomes a call-back case. */
export const SWEEP_AFTER_SECONDS = 60;

/** The org of one conversation. */
export class AgentWorld implements Actions {
  readonly record: AgentRecord;
  private readonly parts: WorldParts;
  private readonly assess: CompiledFlow;
  private readonly org = new MemoryOrg();

  constructor(parts: WorldParts) {
    this.parts = parts;
    this.record = new AgentRecord(parts);
    const { flows } = parts;
    this.assess = compileFlow(readFlow(flows.get('Handoff_Assess_Turn')!), {
      actions: {
        'apex:HandoffSignals': this.action('HandoffSignals', (inputs) => this.record.score(inputs)),
        'apex:HandoffRecordDecision': this.action('HandoffRecordDecision', (inputs) =>
          this.record.decide(inputs)
        ),
        'apex:HandoffPlainRequest': this.action('HandoffPlainRequest', plainRequest)
      },
      subflows: { Handoff_Decide: decideFlow(flows) }
    });
  }

  /** Runs an action of the agent. Null stands for one that threw. */
  run(
    target: string,
    inputs: Readonly<Record<string, ScriptValue>>
  ): Readonly<Record<string, ScriptValue>> | null {
    const [, name] = target.split('://');
    const failure = this.parts.fails?.(name) ?? null;
    if (failure === 'throws') return null;
    if (name === 'Handoff_Assess_Turn') return this.runFlow(inputs);
    const contract = CONTRACTS[name];
    if (contract === undefined) throw new Error(`No contract for the action ${target}.`);
    checkNames(name, inputs);
    return complete(name, contract(this.record, inputs, failure === 'reports'));
  }

  /** The conversation reached the outbound route: a leg opens, and a person accepts it when there is one. */
  transferred(): void {
    this.record.openLeg();
  }

  /** Lets time pass; whoever was promised a person and has no leg gets a call-back case. */
  wait(seconds: number): void {
    this.record.wait(seconds, SWEEP_AFTER_SECONDS);
  }

  private runFlow(inputs: Readonly<Record<string, ScriptValue>>): Record<string, ScriptValue> {
    const given = Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== null));
    const { outputs } = this.assess.run(given, this.org);
    return outputs as Record<string, ScriptValue>;
  }

  private action(name: string, invoke: (inputs: FlowRecord) => FlowRecord): FlowAction {
    const signature = apexAction(name)!;
    return {
      inputs: signature.inputs.map((input) => input.name),
      outputs: signature.outputs.map((output) => output.name),
      invoke: (inputs) => {
        const failure = this.parts.fails?.(name) ?? null;
        if (failure === 'throws') throw new FlowFault(`${name} failed.`);
        if (failure === 'reports') return { success: false, message: `${name} failed.` };
        return invoke(inputs);
      }
    };
  }
}

/** The decision flow of a set of flows, compiled once. */
const decideFlows = new WeakMap<ReadonlyMap<string, string>, CompiledFlow>();
function decideFlow(flows: ReadonlyMap<string, string>): CompiledFlow {
  const known = decideFlows.get(flows) ?? compileWithSubflows(flows.get('Handoff_Decide')!, flows);
  decideFlows.set(flows, known);
  return known;
}

function plainRequest(inputs: FlowRecord): FlowRecord {
  const asks = ['utterance', 'earlierWords1', 'earlierWords2', 'earlierWords3'].some((name) =>
    isPlainRequest(typeof inputs[name] === 'string' ? inputs[name] : '')
  );
  const action = asks || inputs['failedBefore'] === true ? 'escalate' : 'continue';
  return { action, reason: asks ? 'askedForPerson' : 'system', customerMessage: '' };
}

/** An action is called with the names it has: a misspelt one would arrive empty in an org. */
function checkNames(className: string, inputs: Readonly<Record<string, ScriptValue>>): void {
  const signature = apexAction(className)!;
  for (const name of Object.keys(inputs)) {
    if (!signature.inputs.some((input) => input.name === name)) {
      throw new Error(`${className} has no input ${name}.`);
    }
  }
  for (const { name, required } of signature.inputs) {
    if (required === true && (inputs[name] ?? '') === '') {
      throw new Error(`${className} is called without ${name}.`);
    }
  }
}

/** Every output has a value, as in Apex. */
function complete(
  className: string,
  outputs: Readonly<Record<string, ScriptValue | undefined>>
): Record<string, ScriptValue> {
  const signature = apexAction(className)!;
  return Object.fromEntries(
    signature.outputs.map(({ name, type }) => [
      name,
      outputs[name] ?? { Text: '', Number: -1, Boolean: false }[type]
    ])
  );
}
