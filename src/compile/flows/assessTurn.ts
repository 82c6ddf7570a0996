/**
 * Compiles `Handoff_Assess_Turn`, the one action an AI agent calls for every customer turn: score,
 * decide, record. Whatever fails, the agent gets a clear answer and the customer is never stuck.
 */
import {
  apexAction,
  assign,
  assignment,
  boolean,
  buildFlow,
  decision,
  END,
  equals,
  number,
  ref,
  subflow,
  text,
  type Flow,
  type Variable
} from '../../flow/index.ts';
import {
  DECISION_PARAMETERS,
  FACT_PARAMETERS,
  TURN_INPUTS,
  type Parameter
} from '../../shared/apexAction.ts';
import { apexAction as signatureOf } from '../../shared/apexActions.ts';

/** What the check by fixed words gets of the turn. */
const PLAIN_REQUEST_INPUTS = signatureOf('HandoffPlainRequest')!.inputs;

/** What the agent gets back, as the action that records the decision words it. */
export const ASSESS_OUTPUTS: readonly Parameter[] = signatureOf(
  'HandoffRecordDecision'
)!.outputs.filter(({ name }) => name !== 'success' && name !== 'message');

/**
 * What the step before this turn returned, with the value that says nothing: passed on once, it is handed
 * back as said, so that an agent that keeps it in a variable does not report it twice.
 */
export const PASSED_ON: Readonly<Record<string, number | string>> = {
  answerConfidence: -1,
  failedAction: '',
  failureKind: 'none',
  amount: -1,
  currencyCode: ''
};

const forgotten = Object.entries(PASSED_ON).map(([name, value]) => assign(name, value));

/** Rule name reported when a turn could not be assessed. */
export const ASSESSMENT_FAILED = 'AssessmentFailed';

/** A flow variable for a parameter of an Apex action. */
export function variableOf(
  { name, type, description }: Parameter,
  options: {
    readonly input?: boolean;
    readonly output?: boolean;
    readonly initial?: number | string;
  }
): Variable {
  const make = { Text: text, Number: number, Boolean: boolean }[type];
  return make(name, description, options);
}

/** What an input holds when the agent passes nothing. */
const INITIAL: Readonly<Record<string, number | string>> = {
  turnNumber: 0,
  answerConfidence: -1,
  amount: -1,
  failureKind: 'none'
};

const reading = (step: string, names: readonly Parameter[]) =>
  Object.fromEntries(names.map(({ name }) => [name, ref(`${step}.${name}`)]));

/** Compiles the flow; it is the same for every policy. */
export function assessTurnFlow(): Flow {
  return buildFlow({
    name: 'Handoff_Assess_Turn',
    label: 'Handoff: Assess Turn',
    description:
      "Call once for every customer turn, before answering, with the customer's own words. Says what to do next: go on, ask for one item, hold the answer or the action, or hand over to a person.",
    kind: 'autolaunched',
    variables: [
      ...TURN_INPUTS.map((input) =>
        variableOf(input, {
          input: true,
          output: input.name in PASSED_ON,
          initial: INITIAL[input.name]
        })
      ),
      ...ASSESS_OUTPUTS.map((output) => variableOf(output, { output: true }))
    ],
    start: 'Score_The_Signals',
    steps: [
      apexAction({
        name: 'Score_The_Signals',
        description: 'Scores every signal on what the customer said and returns the facts.',
        class: 'HandoffSignals',
        inputs: Object.fromEntries(TURN_INPUTS.map(({ name }) => [name, ref(name)])),
        next: 'Is_The_Turn_Scored',
        fault: 'Look_For_A_Plain_Request'
      }),
      decision({
        name: 'Is_The_Turn_Scored',
        description: 'The action reports a problem instead of failing.',
        outcomes: [
          {
            name: 'Turn_Is_Scored',
            when: [equals('Score_The_Signals.success', true)],
            next: 'Decide_What_Happens'
          }
        ],
        otherwise: { label: 'Scoring reported a problem', next: 'Look_For_A_Plain_Request' }
      }),
      subflow({
        name: 'Decide_What_Happens',
        description: 'Runs the rules of the policy over the facts.',
        flow: 'Handoff_Decide',
        inputs: reading('Score_The_Signals', FACT_PARAMETERS),
        next: 'Record_The_Decision'
      }),
      apexAction({
        name: 'Record_The_Decision',
        description: 'Stores the decision with its explanation and words the answer.',
        class: 'HandoffRecordDecision',
        inputs: {
          conversationKey: ref('conversationKey'),
          turnNumber: ref('Score_The_Signals.turnNumber'),
          requestedAction: ref('Score_The_Signals.requestedAction'),
          amount: ref('Score_The_Signals.amountAtStake'),
          currencyCode: ref('Score_The_Signals.amountCurrency'),
          approvalState: ref('Score_The_Signals.approvalState'),
          language: ref('Score_The_Signals.language'),
          signalsJson: ref('Score_The_Signals.signalsJson'),
          ...reading('Decide_What_Happens', DECISION_PARAMETERS)
        },
        next: 'Answer_The_Agent',
        fault: 'Answer_Without_A_Record'
      }),
      assignment({
        name: 'Answer_The_Agent',
        description: 'Tells the agent what to do and what to say.',
        items: [
          ...ASSESS_OUTPUTS.map(({ name }) => assign(name, ref(`Record_The_Decision.${name}`))),
          ...forgotten
        ],
        next: END
      }),
      assignment({
        name: 'Answer_Without_A_Record',
        description:
          'The words could not be found and the decision not be stored: the agent still follows it.',
        items: [
          ...['action', 'reason', 'rule'].map((name) =>
            assign(name, ref(`Decide_What_Happens.${name}`))
          ),
          ...forgotten
        ],
        next: END
      }),
      apexAction({
        name: 'Look_For_A_Plain_Request',
        description:
          'The turn could not be assessed: looks for a request for a person by fixed words, without policy and records. A second failure in a row hands over.',
        class: 'HandoffPlainRequest',
        inputs: Object.fromEntries(PLAIN_REQUEST_INPUTS.map(({ name }) => [name, ref(name)])),
        next: 'Say_That_Assessing_Failed',
        fault: 'Hand_Over_After_Failing_Twice'
      }),
      assignment({
        name: 'Say_That_Assessing_Failed',
        description: 'Follows the check by fixed words and says that the assessment failed.',
        items: [
          ...['action', 'reason', 'customerMessage'].map((name) =>
            assign(name, ref(`Look_For_A_Plain_Request.${name}`))
          ),
          assign('rule', ASSESSMENT_FAILED),
          ...forgotten
        ],
        next: END
      }),
      assignment({
        name: 'Hand_Over_After_Failing_Twice',
        description: 'Not even fixed words could be looked for: a person takes over.',
        items: [
          assign('action', 'escalate'),
          assign('reason', 'system'),
          assign('rule', ASSESSMENT_FAILED),
          ...forgotten
        ],
        next: END
      })
    ]
  });
}
