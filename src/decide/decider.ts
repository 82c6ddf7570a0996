/**
 * Decides one turn by running the decision flow that would be deployed, and explains the answer:
 * the path taken, what is missing, and the smallest changes that would have led elsewhere.
 */
import { compileFlow, MemoryOrg, readFlow, type CompiledFlow, type Flow } from '../flow/index.ts';
import type { Counterfactual, Decision, Signal } from '../shared/decision.ts';
import { readSet, writeSet, type Facts } from '../shared/facts.ts';
import { readMessages } from '../shared/messages.ts';
import type { DecisionAction, Priority, ReasonCode } from '../shared/reasons.ts';
import type { PolicyRecords } from '../shared/records.ts';
import { missingItems } from './prerequisites.ts';

/** What a decider is made of. */
export interface DeciderParts {
  readonly records: PolicyRecords;
  /** Content of `Handoff_Decide.flow-meta.xml`. */
  readonly decideFlowXml: string;
  /** XML of flows by API name; those the decision flow calls are compiled. */
  readonly flows: ReadonlyMap<string, string>;
}

/** Makes decisions. */
export interface Decider {
  /**
   * Decides about one customer turn.
   * @param facts total: every fact has a value
   * @param signals as scored on the turn; kept in the trace
   * @param language of the conversation; the words for the customer are chosen by it
   */
  decide(facts: Facts, signals: readonly Signal[], language: string): Decision;
  /** Names of the rules the decision flow may answer with, in order of name. */
  readonly rules: readonly string[];
  /** Every outcome of every decision of the flow, as a trace's path names it. */
  readonly branches: readonly string[];
}

/** The outputs of the decision flow as text. */
type Outputs = Readonly<Record<string, string>>;

/** Counterfactuals kept in a trace: enough to understand, few enough to read. */
const MOST_COUNTERFACTUALS = 3;

function readable(outputs: Readonly<Record<string, unknown>>): Outputs {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [name, typeof value === 'string' ? value : ''])
  );
}

function alternatives(
  facts: Facts,
  signals: readonly Signal[]
): { readonly change: string; readonly facts: Facts }[] {
  const crossed = readSet(facts.crossedSignals);
  const without = crossed.map((signal) => ({
    change: `without ${signal}`,
    facts: {
      ...facts,
      crossedSignals: writeSet(crossed.filter((code) => code !== signal)),
      requestedBefore: signal === 'explicitRequest' ? false : facts.requestedBefore
    }
  }));
  const nearMisses = signals
    .filter((signal) => !signal.crossed && signal.score > 0)
    .sort((a, b) => b.score / b.threshold - a.score / a.threshold)
    .map(({ signal, score, threshold }) => ({
      change: `${signal} at ${threshold} instead of ${score}`,
      facts: { ...facts, crossedSignals: writeSet([...crossed, signal]) }
    }));
  return [...without, ...nearMisses];
}

/** Compiles a flow together with the flows it calls, and theirs. */
export function compileWithSubflows(xml: string, flows: ReadonlyMap<string, string>): CompiledFlow {
  const model = readFlow(xml);
  const subflows: Record<string, CompiledFlow> = {};
  for (const { flowName = '' } of model.subflows ?? []) {
    const called = flows.get(flowName);
    if (called === undefined) {
      throw new Error(`The flow ${model.label} calls ${flowName}, which does not exist.`);
    }
    subflows[flowName] ??= compileWithSubflows(called, flows);
  }
  return compileFlow(model, { actions: {}, subflows });
}

/** Every rule the flow may answer with. */
function rulesOf(flow: Flow): readonly string[] {
  const items = (flow.assignments ?? []).flatMap(({ assignmentItems }) => assignmentItems ?? []);
  const rules = items
    .filter(({ assignToReference }) => assignToReference === 'rule')
    .flatMap(({ value }) => value?.stringValue ?? []);
  return [...new Set(rules)].sort();
}

/** Every outcome of every decision. */
function branchesOf(flow: Flow): readonly string[] {
  return (flow.decisions ?? []).flatMap(({ name, rules, defaultConnectorLabel }) =>
    [...(rules ?? []).map((rule) => rule.name ?? ''), defaultConnectorLabel ?? 'default'].map(
      (outcome) => `${name ?? ''} › ${outcome}`
    )
  );
}

/** Compiles the decision flow once. Throws when the flow uses what the interpreter refuses. */
export function createDecider(parts: DeciderParts): Decider {
  const flow = compileWithSubflows(parts.decideFlowXml, parts.flows);
  const model = readFlow(parts.decideFlowXml);
  const messages = readMessages(parts.records);
  const org = new MemoryOrg();

  const actionFor = (facts: Facts): DecisionAction =>
    (readable(flow.run({ ...facts }, org).outputs)['action'] || 'continue') as DecisionAction;

  const wouldChange = (
    facts: Facts,
    signals: readonly Signal[],
    action: DecisionAction
  ): readonly Counterfactual[] =>
    alternatives(facts, signals)
      .map(({ change, facts: other }) => ({ change, action: actionFor(other) }))
      .filter((alternative) => alternative.action !== action)
      .slice(0, MOST_COUNTERFACTUALS);

  return {
    rules: rulesOf(model),
    branches: branchesOf(model),
    decide(facts, signals, language) {
      const run = flow.run({ ...facts }, org);
      const outputs = readable(run.outputs);
      const action = (outputs['action'] || 'continue') as DecisionAction;
      const ask = outputs['ask'] || null;
      return {
        action,
        reason: (outputs['reason'] || null) as ReasonCode | null,
        rule: outputs['rule'] || 'Default',
        priority: (outputs['priority'] || 'normal') as Priority,
        destination: outputs['destination'] || null,
        missing: missingItems(parts.records.prerequisites, facts, outputs['destination'] ?? ''),
        ask,
        customerMessage: messages.text(outputs['messageCode'] ?? '', language || facts.language),
        trace: {
          policyVersion: parts.records.version,
          signals,
          facts,
          path: run.path.map(({ element, outcome }) =>
            outcome === undefined ? element : `${element} › ${outcome}`
          ),
          // Asked for by few readers, and worth several runs of the flow: computed when it is read.
          get wouldChange() {
            return wouldChange(facts, signals, action);
          }
        }
      };
    }
  };
}
