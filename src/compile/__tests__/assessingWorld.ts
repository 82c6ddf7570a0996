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
  /** The check by fixed words, which runs when scoring does not work. */
  readonly looking: Exclude<Result, 'refuses'>;
}

const RESULTS = ['works', 'refuses', 'fails'] as const;

/** Every combination. */
export const EVERY_ASSESSMENT: readonly Assessment[] = RESULTS.flatMap((scoring) =>
  RESULTS.flatMap((recording) =>
    (['works', 'fails'] as const).map((looking) => ({ scoring, recording, looking }))
  )
);

const decided: FlowRecord = Object.fromEntries(
  DECISION_PARAMETERS.map(({ name }) => [name, `decided ${name}`])
);

const TEXTS = ['action', 'reason', 'rule', 'missing', 'ask', 'customerMessage'] as const;
const HELD = ['requestedAction', 'heldCurrency', 'approvalState', 'returnedNote'] as const;
/** What the step before returned is handed back as nothing. */
const FORGOTTEN = {
  answerConfidence: -1,
  failedAction: '',
  failureKind: 'none',
  amount: -1,
  currencyCode: ''
};

const recordedWords: FlowRecord = {
  ...Object.fromEntries([...TEXTS, ...HELD].map((name) => [name, `recorded ${name}`])),
  heldAmount: 250
};

const plainRequest: FlowRecord = {
  action: 'escalate',
  reason: 'askedForPerson',
  customerMessage: 'plain words'
};

function action(className: string, how: Result, outputs: FlowRecord): FlowAction {
  const signature = APEX_ACTIONS.find((each) => each.className === className)!;
  return {
    inputs: signature.inputs.map(({ name }) => name),
    outputs: signature.outputs.map(({ name }) => name),
    invoke: () => {
      if (how === 'fails') throw new FlowFault('The action failed.');
      return how === 'works' ? { ...outputs, success: true } : { ...outputs, success: false };
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
  return ({ scoring, recording, looking }) => {
    const compiled = compileFlow(flow, {
      actions: {
        'apex:HandoffSignals': action('HandoffSignals', scoring, {
          language: 'en',
          signalsJson: '[]',
          turnNumber: 1,
          requestedAction: '',
          amountAtStake: -1,
          amountCurrency: '',
          approvalState: 'none'
        }),
        'apex:HandoffPlainRequest': action('HandoffPlainRequest', looking, plainRequest),
        'apex:HandoffRecordDecision': action('HandoffRecordDecision', recording, recordedWords)
      },
      subflows: { Handoff_Decide: decide }
    });
    const inputs = {
      conversationKey: 'key',
      utterance: 'hello',
      answerConfidence: 0.4,
      failedAction: 'lookUp',
      failureKind: 'timeout',
      amount: 12,
      currencyCode: 'EUR'
    };
    const { outputs, path } = compiled.run(inputs, new MemoryOrg());
    return { outputs, path: path.map(({ element }) => element).join(' ') };
  };
}

/** What the agent must hear: never nothing, and never `continue` without having looked. */
export function readAssessment({ scoring, recording, looking }: Assessment): object {
  const blank = {
    missing: null,
    ask: null,
    customerMessage: null,
    ...Object.fromEntries(HELD.map((name) => [name, null])),
    heldAmount: null,
    ...FORGOTTEN
  };
  const start = scoring === 'fails' ? 'Score_The_Signals' : 'Score_The_Signals Is_The_Turn_Scored';
  if (scoring !== 'works') {
    const found = looking === 'works' ? plainRequest : { action: 'escalate', reason: 'system' };
    return {
      outputs: { ...blank, ...found, rule: 'AssessmentFailed' },
      path: `${start} Look_For_A_Plain_Request ${
        looking === 'works' ? 'Say_That_Assessing_Failed' : 'Hand_Over_After_Failing_Twice'
      }`
    };
  }
  const decidedPath = `${start} Decide_What_Happens Record_The_Decision`;
  if (recording !== 'fails') {
    return { outputs: { ...recordedWords, ...FORGOTTEN }, path: `${decidedPath} Answer_The_Agent` };
  }
  const { action: what, reason, rule } = decided;
  return {
    outputs: { ...blank, action: what, reason, rule },
    path: `${decidedPath} Answer_Without_A_Record`
  };
}
