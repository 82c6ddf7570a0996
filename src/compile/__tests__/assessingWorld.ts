/** The worlds of `Handoff_Assess_Turn`: what works, refuses or fails, and what the agent must hear. */
import {
  compileFlow,
  FlowFault,
  MemoryOrg,
  type CompiledFlow,
  type Flow,
  type FlowAction,
  type FlowRecord
} from '../../flow/index.ts';
import { DECISION_PARAMETERS, FACT_PARAMETERS } from '../../shared/apexAction.ts';
import { APEX_ACTIONS } from '../../shared/apexActions.ts';

type Result = 'works' | 'refuses' | 'fails';

/** How the two actions turn out. */
export interface Assessment {
  readonly scoring: Result;
  readonly recording: Result;
}

const RESULTS = ['works', 'refuses', 'fails'] as const;

/** Every combination. */
export const EVERY_ASSESSMENT: readonly Assessment[] = RESULTS.flatMap((scoring) =>
  RESULTS.map((recording) => ({ scoring, recording }))
);

const decided: FlowRecord = Object.fromEntries(
  DECISION_PARAMETERS.map(({ name }) => [name, `decided ${name}`])
);

const recordedWords: FlowRecord = Object.fromEntries(
  ['action', 'reason', 'rule', 'missing', 'ask', 'customerMessage'].map((name) => [
    name,
    `recorded ${name}`
  ])
);

function action(className: string, how: Result, outputs: FlowRecord): FlowAction {
  const signature = APEX_ACTIONS.find((each) => each.className === className)!;
  return {
    inputs: signature.inputs.map(({ name }) => name),
    outputs: signature.outputs.map(({ name }) => name),
    invoke: () => {
      if (how === 'fails') throw new FlowFault('The action failed.');
      return how === 'works' ? { ...outputs, success: true } : { success: false };
    }
  };
}

const decide: CompiledFlow = {
  label: 'Decide',
  inputs: FACT_PARAMETERS.map(({ name }) => name),
  outputs: DECISION_PARAMETERS.map(({ name }) => name),
  run: () => ({ outputs: decided, path: [] })
};

/** Runs the flow; says what the agent hears and which of our steps ended it. */
export function assessingRunner(flow: Flow): (world: Assessment) => object {
  return ({ scoring, recording }) => {
    const compiled = compileFlow(flow, {
      actions: {
        'apex:HandoffSignals': action('HandoffSignals', scoring, {
          language: 'en',
          signalsJson: '[]',
          turnNumber: 1
        }),
        'apex:HandoffRecordDecision': action('HandoffRecordDecision', recording, recordedWords)
      },
      subflows: { Handoff_Decide: decide }
    });
    const inputs = { conversationKey: 'key', utterance: 'hello' };
    const { outputs, path } = compiled.run(inputs, new MemoryOrg());
    return { outputs, path: path.map(({ element }) => element).join(' ') };
  };
}

/** What the agent must hear. */
export function readAssessment({ scoring, recording }: Assessment): object {
  const blank = { missing: null, ask: null, customerMessage: null };
  const start = scoring === 'fails' ? 'Score_The_Signals' : 'Score_The_Signals Is_The_Turn_Scored';
  if (scoring !== 'works') {
    return {
      outputs: { action: 'continue', reason: 'system', rule: 'AssessmentFailed', ...blank },
      path: `${start} Say_That_Assessing_Failed`
    };
  }
  const decidedPath = `${start} Decide_What_Happens Record_The_Decision`;
  if (recording === 'works') {
    return {
      outputs: recordedWords,
      path: `${decidedPath} Is_The_Decision_Recorded Answer_The_Agent`
    };
  }
  const { action: what, reason, rule } = decided;
  return {
    outputs: { action: what, reason, rule, ...blank },
    path: `${decidedPath}${recording === 'refuses' ? ' Is_The_Decision_Recorded' : ''} Answer_Without_A_Record`
  };
}
