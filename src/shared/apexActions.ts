/**
 * The invocable Apex actions of the product with their exact signatures: what flows call, what agent
 * actions map, what the interpreter's registry implements and what the Apex classes must declare.
 * A check compares this table with the Apex source, so a renamed variable cannot slip through.
 *
 * Every action also returns `success` (Boolean) and `message` (Text: what happened and what to do),
 * because an action never throws at the AI.
 */
import { AGENT_ACTIONS } from './agentActions.ts';
import {
  conversationKey,
  DECISION_PARAMETERS,
  EARLIER_WORDS,
  FACT_PARAMETERS,
  flag,
  TURN_INPUTS,
  number,
  OUTCOME,
  text,
  type ApexAction
} from './apexAction.ts';

/** Every action, in the order of a conversation. */
export const APEX_ACTIONS: readonly ApexAction[] = [
  {
    className: 'HandoffSignals',
    label: 'Score Signals Of A Turn',
    description: 'Scores every signal on the customer turn and returns the facts a decision needs.',
    forAgent: false,
    inputs: [
      ...TURN_INPUTS,
      text('flowName', 'Developer name of the flow that asks; thresholds may be set per flow.')
    ],
    outputs: [
      ...OUTCOME,
      ...FACT_PARAMETERS,
      number('turnNumber', 'Number of this customer turn as counted.'),
      number('amountAtStake', 'Largest amount the customer speaks of; -1 when none.'),
      text('amountCurrency', 'ISO 4217 code of that amount; blank when unknown.'),
      text('signalsJson', 'Scored signals with thresholds and redacted evidence, as JSON.')
    ]
  },
  {
    className: 'HandoffRecordDecision',
    label: 'Record A Decision',
    description: 'Stores the decision with its explanation and returns the words for the customer.',
    forAgent: false,
    inputs: [
      conversationKey,
      number('turnNumber', 'Number of the customer turn the decision belongs to.'),
      text('requestedAction', 'High-stakes action the customer wants; blank when none.'),
      number('amount', 'Amount at stake; -1 when none.'),
      text('currencyCode', 'ISO 4217 code of the amount; blank when unknown.'),
      text('approvalState', 'none, pending, approved, declined or expired.'),
      text('language', 'Language of the conversation; the words are chosen by it.'),
      text('signalsJson', 'Scored signals, as returned by Score Signals Of A Turn.'),
      ...DECISION_PARAMETERS
    ],
    outputs: [
      ...OUTCOME,
      text('action', 'continue, collect, holdAnswer, holdAction or escalate.'),
      text('reason', 'Reason code; blank when continuing.'),
      text('rule', 'Name of the determining rule.'),
      text('missing', 'Items still missing, each between bars.'),
      text('ask', 'Question to ask the customer now; blank when none.'),
      text('customerMessage', 'Words to say to the customer now; blank when none.'),
      text('requestedAction', 'High-stakes action that is held; blank when none.'),
      number('heldAmount', 'Amount at stake; -1 when none.'),
      text('heldCurrency', 'ISO 4217 code of the amount; blank when unknown.'),
      text('approvalState', 'none, pending, approved, declined or expired.'),
      text('returnedNote', 'What a colleague settled before handing back; blank when none.')
    ]
  },
  {
    className: 'HandoffPlainRequest',
    label: 'Look For A Plain Request',
    description:
      'Looks for a request for a person by fixed words alone, without policy and without records: what is left when an assessment fails.',
    forAgent: false,
    inputs: [
      text('utterance', "The customer's words in this turn, exactly as said.", true),
      ...EARLIER_WORDS,
      flag('failedBefore', 'True when the assessment before this one failed.')
    ],
    outputs: [
      text('action', 'continue or escalate.'),
      text('reason', 'askedForPerson or system.'),
      text('customerMessage', 'Words to say to the customer now; blank when none.')
    ]
  },
  ...AGENT_ACTIONS,
  {
    className: 'HandoffOpenTransfer',
    label: 'Open A Transfer',
    description:
      'Finds the handoff of the work being routed, makes a minimal one when there is none, opens a leg and returns where it should go.',
    forAgent: false,
    inputs: [
      text('recordId', 'Id of the messaging session, voice call or case being routed.', true),
      text('channel', 'messaging, voice or case.', true)
    ],
    outputs: [
      ...OUTCOME,
      text('handoffId', 'Id of the handoff.'),
      text('transferId', 'Id of the leg.'),
      text('destination', 'Stem of the first destination to try.'),
      text('language', 'Language of the conversation.'),
      text('personId', 'User to route to directly; blank when none.'),
      text('closedDestinations', 'Stems whose business hours are closed now, each between bars.'),
      text('allowedDestinations', 'Stems whose people may take this work, each between bars.'),
      flag('restricted', 'True when only equally restricted people may take this work.')
    ]
  },
  {
    className: 'HandoffRecordRouting',
    label: 'Record Routing',
    description: 'Writes where a leg is routed, with wait and target, before the work is routed.',
    forAgent: false,
    inputs: [
      text('transferId', 'Id of the leg.', true),
      text('destination', 'Stem of the chosen destination.', true),
      text('queueName', 'Developer name of the queue.'),
      number('hop', 'Overflow hops made, 0 to 3.'),
      number('onlineAgents', 'Humans online for the queue; -1 when unknown.'),
      number('estimatedWaitSeconds', 'Expected wait in seconds; -1 when unknown.')
    ],
    outputs: OUTCOME
  },
  {
    className: 'HandoffWatchTransfer',
    label: 'Watch A Transfer',
    description:
      'Looks at a leg when its time is up: offers it again, moves it to the next destination or records a case.',
    forAgent: false,
    inputs: [text('transferId', 'Id of the leg.', true)],
    outputs: [...OUTCOME, text('outcome', 'Outcome of the leg after looking.')]
  },
  {
    className: 'HandoffNotify',
    label: 'Notify People',
    description: 'Sends the notification of a handoff once, without personal data in the text.',
    forAgent: false,
    inputs: [
      text('handoffId', 'Id of the handoff.', true),
      text('notification', 'Code of the notification.', true)
    ],
    outputs: OUTCOME
  },
  {
    className: 'HandoffPlaybookStep',
    label: 'Read A Playbook Step',
    description: 'Reads one step that the policy keeps for the reason of a handoff.',
    forAgent: false,
    inputs: [
      text('reason', 'Reason code of the handoff.'),
      text('language', 'Language of the words; English where there are none.'),
      number('stepNumber', 'Number of the step, counted from 1.')
    ],
    outputs: [
      ...OUTCOME,
      text('words', 'What to do in this step; blank after the last one.'),
      flag('isThere', 'True when there is a step of this number.')
    ]
  },
  {
    className: 'HandoffRecordSurvey',
    label: 'Record Survey Answer',
    description:
      'Records what a customer answered in a survey after their conversation was resolved.',
    forAgent: false,
    inputs: [
      conversationKey,
      text('kind', 'csat from 1 to 5, nps from 0 to 10, or effort from 1 to 7.', true),
      number('score', 'What the customer answered.')
    ],
    outputs: OUTCOME
  },
  {
    className: 'HandoffExpireApprovals',
    label: 'Expire Approvals',
    description: 'Marks approval requests as expired whose time is up and says so on the handoff.',
    forAgent: false,
    inputs: [text('approvalId', 'Id of the approval request.', true)],
    outputs: [...OUTCOME, text('approvalState', 'State after looking.')]
  }
];

/** The action implemented by a class; undefined when the product has no such class. */
export function apexAction(className: string): ApexAction | undefined {
  return APEX_ACTIONS.find((action) => action.className === className);
}
